import { z } from 'zod'
import { RepeatPolicy } from '../citations/repeats.ts'
import { Language } from './language.ts'
import { Paper } from './paper.ts'
import { TitleBlock } from './title-block.ts'

/** How headings are numbered: I. A. 1. (a), or 1. 1.1. 1.1.1. 1.1.1.1., or not at all. */
export const HeadingNumbering = z.enum(['legal', 'decimal', 'none'])
export type HeadingNumbering = z.infer<typeof HeadingNumbering>

/** Whether the paragraphs of the text are numbered through the report, as documents of the United Nations are. */
export const ParagraphNumbers = z.enum(['none', 'continuous'])
export type ParagraphNumbers = z.infer<typeof ParagraphNumbers>

/** One submission: what it is, for whom, and how it prints. The text itself is the draft. */
export const Report = z.strictObject({
  id: z.string().min(1),
  template: z.string().min(1),
  language: Language,
  headingNumbering: HeadingNumbering,
  paragraphNumbers: ParagraphNumbers,
  paper: Paper,
  repeatPolicy: RepeatPolicy,
  titleBlock: TitleBlock,
})
export type Report = z.infer<typeof Report>

/** A report as an older snapshot may hold it. */
export const StoredReport = Report.extend({ repeatPolicy: RepeatPolicy.default('full'), paragraphNumbers: ParagraphNumbers.default('none'), paper: Paper.default('A4') })
