import { z } from 'zod'

export const passageKinds = ['paragraph', 'sub-paragraph', 'heading', 'footnote', 'table-row'] as const
export const PassageKind = z.enum(passageKinds)
export type PassageKind = z.infer<typeof PassageKind>

/** A numbered or addressable piece of a source, as it was read. */
export const ReadPassage = z.strictObject({
  kind: PassageKind,
  /**
   * The number that others cite it by, without its full stop: "85", "104.1", "(a)" for a sub-paragraph,
   * "12" for a footnote. Empty where the document gives none.
   */
  number: z.string(),
  text: z.string(),
  /** The page it begins on, counted from 1; null where the document has no pages. */
  page: z.int().positive().nullable(),
  /** The headings it stands under, outermost first. */
  headings: z.array(z.string()),
})
export type ReadPassage = z.infer<typeof ReadPassage>

/** A passage of a source that was accepted: it has an id of its own, which links and citations keep. */
export const Passage = z.strictObject({ id: z.string().min(1), source: z.string().min(1), ...ReadPassage.shape })
export type Passage = z.infer<typeof Passage>
