import type { Draft } from '../document/draft.ts'
import { numberSayer } from '../report/place-numbers.ts'
import type { Report } from '../report/report.ts'
import type { Template } from '../report/template.ts'
import type { Passage } from '../sources/passage.ts'
import type { Source } from '../sources/source.ts'
import type { Finding } from './finding.ts'
import { piecesOf, type Piece } from './piece.ts'

/** A source and what was read from it. */
export interface SourceWithPassages {
  source: Source
  passages: readonly Passage[]
}

/** What every check may look at. */
export interface CheckInput {
  report: Report
  draft: Draft
  template: Template
  sources: readonly SourceWithPassages[]
  /** The draft's blocks and notes in the order of reading. */
  pieces: readonly Piece[]
}

export type Check = (input: CheckInput) => Finding[]

export const toCheckInput = (report: Report, draft: Draft, template: Template, sources: readonly SourceWithPassages[]): CheckInput => ({
  report,
  draft,
  template,
  sources,
  pieces: piecesOf(draft, numberSayer(draft.blocks, report.headingNumbering)),
})
