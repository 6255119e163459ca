import { assertNever } from '../assert-never.ts'
import type { SourceKind } from './source.ts'
import { isTreatyBody } from './symbol/bodies.ts'
import type { DocumentSymbol } from './symbol.ts'

/** What a document is to the argument, as far as its symbol tells. Proposed to the user, never taken for granted. */
export function kindOfSymbol(symbol: DocumentSymbol): SourceKind {
  switch (symbol.type) {
    case 'general-comment':
    case 'resolution':
      return 'instrument'
    // Follow-up is what the State reports back on concluding observations.
    case 'state-report':
    case 'replies':
    case 'core-document':
    case 'follow-up':
      return 'state-document'
    case 'concluding-observations':
    case 'list-of-issues':
    case 'list-of-issues-prior-to-reporting':
    case 'summary-record':
    case 'views':
    case 'session-report':
      return 'committee-output'
    case 'other':
      return kindOfOther(symbol)
    default:
      return assertNever(symbol.type)
  }
}

/** HRI/GEN compiles the general comments; what is no committee's, such as a rapporteur's report, is evidence. */
function kindOfOther(symbol: DocumentSymbol): SourceKind {
  if (symbol.stem === 'HRI' && symbol.path[0] === 'GEN') return 'instrument'
  return isTreatyBody(symbol.body) || symbol.body === 'treaty-bodies' ? 'committee-output' : 'evidence'
}
