import type { Draft } from '../document/draft.ts'
import type { Passage } from '../sources/passage.ts'
import type { Source } from '../sources/source.ts'
import type { TreatyBody } from '../sources/symbol/bodies.ts'
import type { Link } from './link.ts'

/** A source and what was read from it. */
export interface SourcePassages {
  source: Source
  passages: readonly Passage[]
}

/** What the links of a report are computed from. */
export interface LinkInput {
  draft: Draft
  sources: readonly SourcePassages[]
  /** The committee the report goes to. */
  committee: TreatyBody | undefined
  /** The State under review, or ''. */
  state: string
  kept: readonly Link[]
  /** Ids of proposals that the user does not want. */
  dismissed: readonly string[]
}
