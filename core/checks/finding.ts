import { z } from 'zod'

/** Everything the checks can say. Each has one message, `check.NAME`. */
export const checkNames = [
  'acronym-not-spelled-out',
  'acronym-before-definition',
  'acronym-defined-twice',
  'acronym-not-used',
  'acronym-variant',
  'note-empty',
  'note-without-source',
  'note-broken-link',
  'note-typed-reference',
  'lost-reference',
  'citation-source-missing',
  'note-without-access-date',
  'locator-missing',
  'draft-cited-by-paragraph',
  'consent-missing',
  'statistic-without-note',
  'claim-without-note',
  'vague-attribution',
  'percentage-over-100',
  'figures-differ',
  'parts-do-not-add-up',
  'recommendation-repeated',
  'recommendation-without-norm',
  'recommendations-without-state-position',
  'recommendations-without-evidence',
  'place-not-in-source',
  'quote-changed',
  'quote-not-found',
  'quote-not-in-passage',
  'quote-number-differs',
  'quote-passage-gone',
  'general-comment-kind',
  'general-comment-number',
  'general-comment-year',
  'general-comment-symbol',
  'general-comment-title',
  'instrument-name',
  'instrument-year',
  'instrument-symbol',
  'word-limit',
  'heading-gap',
  'figure-without-alt',
  'table-without-header',
  'title-field-missing',
  'shadow-report',
  'confidential-source-named',
  'child-named-with-age',
  'child-named-with-place',
  'testimony-without-note',
  'language-mixed',
] as const
export const CheckName = z.enum(checkNames)
export type CheckName = z.infer<typeof CheckName>

/** `error`: must not be filed so; `warning`: very likely wrong; `note`: worth a look. */
export const Severity = z.enum(['error', 'warning', 'note'])
export type Severity = z.infer<typeof Severity>

/** One thing to look at before filing. */
export const Finding = z.strictObject({
  check: CheckName,
  severity: Severity,
  /** The block it stands in, or that marks its note; null on the title page and for the report as a whole. */
  block: z.string().nullable(),
  /** The note it stands in. */
  note: z.string().nullable(),
  /** The words concerned, with a little of what stands around them. */
  excerpt: z.string(),
  message: z.templateLiteral(['check.', CheckName]),
  /** What the message names. */
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Finding = z.infer<typeof Finding>

/** Where in the report a finding stands. */
export type Place = Pick<Finding, 'block' | 'note'>

/** Makes a finding; its message goes by the name of the check. */
export const finding = (check: CheckName, severity: Severity, place: Place, excerpt: string, details: Finding['details'] = {}): Finding => ({
  check,
  severity,
  block: place.block,
  note: place.note,
  excerpt,
  message: `check.${check}`,
  details,
})
