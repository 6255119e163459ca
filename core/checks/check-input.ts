import { citingOf, type Citing } from '../citations/citing.ts'
import { noCitations, withPrintedCitations, type PrintedCitations } from '../citations/printed-citations.ts'
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
  /** With the words of its citations in their place. */
  draft: Draft
  /** What it cites. */
  citing: Citing
  template: Template
  sources: readonly SourceWithPassages[]
  /** The draft's blocks and notes in the order of reading. */
  pieces: readonly Piece[]
}

export type Check = (input: CheckInput) => Finding[]

/** @param citations what the citations of the draft print */
export function toCheckInput(report: Report, draft: Draft, template: Template, sources: readonly SourceWithPassages[], citations: PrintedCitations = noCitations): CheckInput {
  const printed = withPrintedCitations(draft, citations, report.language)
  return { report, draft: printed, citing: citingOf(draft), template, sources, pieces: piecesOf(printed, numberSayer(draft.blocks, report.headingNumbering)) }
}
