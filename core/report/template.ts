import { z } from 'zod'
import { HeadingNumbering } from './report.ts'
import { Language } from './language.ts'

const inLanguages = <T extends z.ZodType>(schema: T) => z.strictObject({ en: schema, fr: schema, es: schema })

/** A limit on words as a committee states it. It warns and never blocks: limits move. */
export const WordLimit = z.strictObject({
  words: z.int().positive(),
  /** What the limit counts. */
  counts: z.enum(['body', 'both']),
  /** Where the figure stands: a page's address or a document symbol. */
  source: z.string().min(1),
  /** The day somebody last looked there, as YYYY-MM-DD. */
  checked: z.iso.date(),
  /** `confirmed`: read at the source for this kind of submission; `unconfirmed`: read for a related kind. */
  status: z.enum(['confirmed', 'unconfirmed']),
  remark: inLanguages(z.string()),
})
export type WordLimit = z.infer<typeof WordLimit>

const OutlineHeading = z.strictObject({
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  numbered: z.boolean(),
  title: inLanguages(z.string().min(1)),
  /** Whether a recommendations heading and its lead-in follow this heading in a new report. */
  recommendations: z.boolean(),
})

/** What a committee and a kind of submission ask for. One data file each, in `templates/`. */
export const Template = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  committee: z.string().min(1),
  kind: z.enum(['alternative-report', 'loipr-input']),
  name: inLanguages(z.string().min(1)),
  description: inLanguages(z.string().min(1)),
  /** The subtitle of a new report; `{state}` stands for the State's name. */
  subtitle: inLanguages(z.string()),
  headingNumbering: HeadingNumbering,
  wordLimit: WordLimit.nullable(),
  outline: z.array(OutlineHeading),
  recommendations: z.strictObject({
    heading: inLanguages(z.string().min(1)),
    /** The sentence before the list; `{organisation}` stands for the short name of the organisation. */
    leadIn: inLanguages(z.string().min(1)),
    list: z.enum(['bullet', 'number']),
  }),
  /** The sentence before a quote of the State report, where the usual one will not do; `{place}` stands for the document and its paragraph. */
  quoteLeadIn: inLanguages(z.string().includes('{place}')).optional(),
  /** What to look at before filing. */
  checklist: z.array(inLanguages(z.string().min(1))),
})
export type Template = z.infer<typeof Template>

/** What the list of templates shows of each. */
export const TemplateSummary = z.strictObject({
  id: z.string(),
  committee: z.string(),
  kind: Template.shape.kind,
  name: z.string(),
  description: z.string(),
  wordLimit: z.int().nullable(),
  source: z.string().nullable(),
  checked: z.string().nullable(),
})
export type TemplateSummary = z.infer<typeof TemplateSummary>

export const summariseTemplate = (template: Template, language: Language): TemplateSummary => ({
  id: template.id,
  committee: template.committee,
  kind: template.kind,
  name: template.name[language],
  description: template.description[language],
  wordLimit: template.wordLimit?.words ?? null,
  source: template.wordLimit?.source ?? null,
  checked: template.wordLimit?.checked ?? null,
})
