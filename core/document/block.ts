import { z } from 'zod'
import { Direction } from './direction.ts'
import { Inline } from './inline.ts'

const id = z.string().min(1)
/** Set where somebody chose it; a block without one reads as its letters are written. */
const direction = Direction.optional()
const text = { direction, children: z.array(Inline) }

/** How far a section is. A heading without one is still to do. */
export const sectionStatuses = ['to-do', 'draft', 'reviewed', 'final'] as const
export const SectionStatus = z.enum(sectionStatuses)
export type SectionStatus = z.infer<typeof SectionStatus>

export const Heading = z.strictObject({
  kind: z.literal('heading'),
  id,
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  /** Whether it takes part in the automatic numbers; the number itself is computed, never stored. */
  numbered: z.boolean(),
  /** Set on the heading over a list of recommendations: it opens no section of its own. */
  role: z.literal('recommendations').optional(),
  /**
   * How far its section is, and the words planned for it. They are fields of the heading, and not a table of their own,
   * because a section is its heading: so they move, paste, undo and go into snapshots with it. They never print.
   */
  status: SectionStatus.exclude(['to-do']).optional(),
  budget: z.int().positive().max(1_000_000).optional(),
  ...text,
})
export type Heading = z.infer<typeof Heading>

export const Paragraph = z.strictObject({ kind: z.literal('paragraph'), id, ...text })
export type Paragraph = z.infer<typeof Paragraph>

/** The passage that a quote was taken from, by its id and that of its source. */
export const QuotedPassage = z.strictObject({ source: id, id })
export type QuotedPassage = z.infer<typeof QuotedPassage>

export const longestQuoteNumber = 40

/**
 * A passage quoted from a source, usually the State report. `number` is its paragraph there ("139"). A quote that was
 * imported or typed knows no passage until it is matched with one.
 */
export const Quote = z.strictObject({
  kind: z.literal('quote'),
  id,
  number: z.string().min(1).optional(),
  passage: QuotedPassage.optional(),
  ...text,
})
export type Quote = z.infer<typeof Quote>

export const maxListDepth = 8

export const ListItem = z.strictObject({
  kind: z.literal('list-item'),
  id,
  list: z.enum(['bullet', 'number']),
  depth: z.int().min(0).max(maxListDepth),
  ...text,
})
export type ListItem = z.infer<typeof ListItem>

/** A sentence the committee could lift unchanged into its concluding observations. */
export const Recommendation = z.strictObject({ kind: z.literal('recommendation'), id, ...text })
export type Recommendation = z.infer<typeof Recommendation>

/** The words over a table or under a figure. "Table 2." before them is computed, as is every number. */
export const Caption = z.strictObject({ kind: z.literal('caption'), id, of: z.enum(['table', 'figure']), ...text })
export type Caption = z.infer<typeof Caption>

/** Word's own limit. */
export const maxColumns = 63

/** A cell holds paragraphs of its own, and may span several columns. */
export const Cell = z.strictObject({ span: z.int().min(2).max(maxColumns).optional(), paragraphs: z.array(text.children).min(1) })
export type Cell = z.infer<typeof Cell>

export const Row = z.strictObject({ cells: z.array(Cell).min(1).max(maxColumns) })
export type Row = z.infer<typeof Row>

/** A table. Its header rows come first and are repeated on each page. `landscape` prints it on pages of its own, turned. */
export const Table = z.strictObject({
  kind: z.literal('table'),
  id,
  headerRows: z.int().nonnegative(),
  landscape: z.literal(true).optional(),
  /** Of its columns, and of all its paragraphs. */
  direction,
  rows: z.array(Row).min(1),
})
export type Table = z.infer<typeof Table>

/** A picture kept in the project, with words for those who cannot see it. */
export const Figure = z.strictObject({
  kind: z.literal('figure'),
  id,
  /** The content hash of the attachment that holds the picture. */
  attachment: z.string().min(1),
  alt: z.string(),
  /** Of the width of the text, in per cent. */
  width: z.int().min(10).max(100),
})
export type Figure = z.infer<typeof Figure>

export const PageBreak = z.strictObject({ kind: z.literal('page-break'), id })
export type PageBreak = z.infer<typeof PageBreak>

/** Prints all recommendations of the report where it stands. It holds no copy, so it is always in step. */
export const RecommendationsSummary = z.strictObject({ kind: z.literal('recommendations-summary'), id })
export type RecommendationsSummary = z.infer<typeof RecommendationsSummary>

/** The blocks that are one run of text. */
export const TextBlock = z.discriminatedUnion('kind', [Heading, Paragraph, Quote, ListItem, Recommendation, Caption])
export type TextBlock = z.infer<typeof TextBlock>

export const Block = z.discriminatedUnion('kind', [...TextBlock.options, Table, Figure, PageBreak, RecommendationsSummary])
export type Block = z.infer<typeof Block>
export type BlockKind = Block['kind']
