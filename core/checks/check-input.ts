import { citingOf, type Citing } from '../citations/citing.ts'
import { noCitations, withPrintedCitations, type PrintedCitations } from '../citations/printed-citations.ts'
import type { PlacedComment } from '../document/comments.ts'
import type { Draft } from '../document/draft.ts'
import type { LinkList } from '../links/link.ts'
import type { SourcePassages } from '../links/link-input.ts'
import { numberSayer } from '../report/place-numbers.ts'
import type { Report } from '../report/report.ts'
import type { Template } from '../report/template.ts'
import type { Finding } from './finding.ts'
import { piecesOf, type Piece } from './piece.ts'

/** What every check may look at. */
export interface CheckInput {
  report: Report
  /** With the words of its citations in their place. */
  draft: Draft
  /** What it cites. */
  citing: Citing
  template: Template
  sources: readonly SourcePassages[]
  /** What ties the report to its sources, and what its text proposes. */
  links: LinkList
  /** What was remarked on its words. It never prints, but it is in the file that people mail to one another. */
  comments: readonly PlacedComment[]
  /** The draft's blocks and notes in the order of reading. */
  pieces: readonly Piece[]
}

export type Check = (input: CheckInput) => Finding[]

const noLinks: LinkList = { links: [], proposals: [], dismissed: [] }

/** @param citations what the citations of the draft print */
export function toCheckInput(report: Report, draft: Draft, template: Template, sources: readonly SourcePassages[], citations: PrintedCitations = noCitations, links: LinkList = noLinks, comments: readonly PlacedComment[] = []): CheckInput {
  const printed = withPrintedCitations(draft, citations, report.language)
  return { report, draft: printed, citing: citingOf(draft), template, sources, links, comments, pieces: piecesOf(printed, numberSayer(draft.blocks, report.headingNumbering)) }
}
