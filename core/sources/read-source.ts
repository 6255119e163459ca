import { z } from 'zod'
import { Continuity } from './continuity.ts'
import { ReadPassage } from './passage.ts'
import { SourceProposal } from './source.ts'

/** What the user should know about how a document could be read. */
export const ReadingRemark = z.discriminatedUnion('kind', [
  /** Pages that hold a picture of text rather than text. */
  z.strictObject({ kind: z.literal('scanned-pages'), pages: z.array(z.int()) }),
  /** The words were recognised in pictures of the pages: some may be misread. */
  z.strictObject({ kind: z.literal('recognised-text') }),
  /** Pages whose fonts do not say what their letters are: they are left out. */
  z.strictObject({ kind: z.literal('unreadable-pages'), pages: z.array(z.int()) }),
  /** Changes that were saved later are cut off from the end of the file: what was read is the document before them. */
  z.strictObject({ kind: z.literal('earlier-version') }),
  /** Text written from right to left in a PDF: its order should be checked against the page. */
  z.strictObject({ kind: z.literal('check-right-to-left') }),
  z.strictObject({ kind: z.literal('tracked-changes'), count: z.int() }),
  /** The paragraph numbers begin again, as in a booklet of several texts. */
  z.strictObject({ kind: z.literal('numbering-restarts'), times: z.int() }),
  z.strictObject({ kind: z.literal('no-numbers') }),
  /** The document calls itself something else than the symbol it is to be added under. */
  z.strictObject({ kind: z.literal('other-document'), says: z.string() }),
])
export type ReadingRemark = z.infer<typeof ReadingRemark>

/** A document read into passages, not yet accepted. */
export const ReadSource = z.strictObject({
  proposal: SourceProposal,
  passages: z.array(ReadPassage),
  continuity: Continuity,
  remarks: z.array(ReadingRemark),
  /** How many pages it has; null where it has none. */
  pages: z.int().nullable(),
})
export type ReadSource = z.infer<typeof ReadSource>
