import type { DocumentSymbol } from '../sources/symbol.ts'
import { isTreatyBody } from '../sources/symbol/bodies.ts'
import type { DocumentType } from '../sources/symbol/document-symbol.ts'

const byElement: Readonly<Record<string, DocumentType>> = { CO: 'concluding-observations', Q: 'list-of-issues', QPR: 'list-of-issues-prior-to-reporting', RQ: 'replies' }

/**
 * What kind of document a symbol names. A State that is in no table, as one made up for a training, has the same series
 * as others: CRC/C/VLD/3-4 is its report.
 */
export function documentTypeOf({ type, body, path }: DocumentSymbol): DocumentType {
  const [state = '', element = ''] = path
  if (type !== 'other' || !isTreatyBody(body) || !/^[A-Z]{3}$/u.test(state)) return type
  if (path.length === 2 && /^\d{1,2}(?:-\d{1,2})?$/u.test(element)) return 'state-report'
  return path.length === 3 ? (byElement[element] ?? type) : type
}
