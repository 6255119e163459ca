import { assertNever } from '../../../core/assert-never.ts'
import type { Citation } from '../../../core/document/inline.ts'
import { count } from '../../../core/document/import/tally.ts'
import type { WordFile } from './story.ts'

/** What stands in place of the result of a field. */
interface Replaced {
  citations: readonly Citation[]
  /** Whether the result is left out. */
  replaces: boolean
}

/** Reads the code of a field for the citations in it, and counts what does not come in as it was. */
export function readCode(instruction: string, { codes, tally }: WordFile): Replaced {
  const read = codes?.read(instruction) ?? { kind: 'other' }
  switch (read.kind) {
    case 'citations':
      return { citations: read.citations, replaces: true }
    case 'bibliography':
      count(tally, 'bibliography')
      return { citations: [], replaces: true }
    case 'unfinished':
      return { citations: [], replaces: true }
    case 'unreadable':
      count(tally, 'citation-field')
      return { citations: [], replaces: false }
    case 'other':
      return { citations: [], replaces: false }
    default:
      return assertNever(read)
  }
}
