import { z } from 'zod'
import { LanguageTag } from './language-tag.ts'

/** What can be set on a run of text. A mark that is absent is off; `false` is never stored. */
const marks = {
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  underline: z.literal(true).optional(),
  superscript: z.literal(true).optional(),
  subscript: z.literal(true).optional(),
  smallCaps: z.literal(true).optional(),
}

/** The ids of the comments on a run of words, each once and in one order, so that runs with the same comments are alike. */
const comments = z.array(z.string().min(1)).min(1).optional()

export const Text = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1),
  ...marks,
  comments,
  /** The language it is in, where that is not the report's. */
  language: LanguageTag.optional(),
})
export type Text = z.infer<typeof Text>

export const LineBreak = z.strictObject({ type: z.literal('break') })
export type LineBreak = z.infer<typeof LineBreak>

/**
 * Only schemes a reader can follow from a Word file. `javascript:`, `file:` and the like never enter
 * the draft, so no exporter has to think of them.
 */
export const isLinkAddress = (url: string): boolean => /^(https?:\/\/|mailto:)\S+$/i.test(url)

export const Link = z.strictObject({
  type: z.literal('link'),
  url: z.string().refine(isLinkAddress),
  children: z.array(z.discriminatedUnion('type', [Text, LineBreak])).min(1),
})
export type Link = z.infer<typeof Link>

/** The mark of a note in the text. The note itself is a record of its own; its number is computed. */
export const NoteAnchor = z.strictObject({ type: z.literal('note'), id: z.string().min(1) })
export type NoteAnchor = z.infer<typeof NoteAnchor>

/** The live number of another place: "12" of note 12, "V.B" of a section, "7" of a recommendation, "2" of a table, by the id of its caption. The word before it is typed. */
export const Reference = z.strictObject({
  type: z.literal('reference'),
  to: z.enum(['note', 'section', 'recommendation', 'table', 'figure']),
  id: z.string().min(1),
})
export type Reference = z.infer<typeof Reference>

/** What a locator counts: the part of a source that a citation points at. */
export const locatorKinds = ['paragraph', 'article', 'page', 'section', 'chapter', 'table', 'figure', 'annex'] as const
export const Locator = z.strictObject({ kind: z.enum(locatorKinds), value: z.string().min(1).max(200) })
export type Locator = z.infer<typeof Locator>

/**
 * One reference to a source. In a note the note style prints it; in running text it prints as a short reference
 * ("General Comment No. 6 (para. 85)"). Its words are computed, never stored. Citations side by side in a note are one
 * cluster. What stands before and after is printed as typed.
 */
export const Citation = z.strictObject({
  type: z.literal('citation'),
  source: z.string().min(1),
  locator: Locator.optional(),
  prefix: z.string().min(1).max(1_000).optional(),
  suffix: z.string().min(1).max(1_000).optional(),
  /** Whether it names an earlier note ("supra note 9") also in a report that gives every other citation in full, as its author did. */
  again: z.literal('supra').optional(),
})
export type Citation = z.infer<typeof Citation>

export const Inline = z.discriminatedUnion('type', [Text, LineBreak, Link, NoteAnchor, Reference, Citation])
export type Inline = z.infer<typeof Inline>

/** What may stand inside a note: everything but another note. */
export const NoteInline = z.discriminatedUnion('type', [Text, LineBreak, Link, Reference, Citation])
export type NoteInline = z.infer<typeof NoteInline>

export const markNames = ['bold', 'italic', 'underline', 'superscript', 'subscript', 'smallCaps'] as const
export type Mark = (typeof markNames)[number]

/** Whether two runs look alike, are in one language and bear the same comments, so that they are one run where they stand side by side. */
export const isSameRun = (a: Text, b: Text): boolean =>
  a.language === b.language && markNames.every((mark) => a[mark] === b[mark]) && (a.comments ?? []).join('\n') === (b.comments ?? []).join('\n')
