import { z } from 'zod'

/**
 * What a source is to the argument: a norm (treaty, general comment), what the State says (report, replies),
 * what a committee said to it (concluding observations, list of issues), or evidence.
 */
export const sourceKinds = ['instrument', 'state-document', 'committee-output', 'evidence'] as const
export const SourceKind = z.enum(sourceKinds)
export type SourceKind = z.infer<typeof SourceKind>

/** The six official languages of the United Nations, in which its documents come. */
export const documentLanguages = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const
export const DocumentLanguage = z.enum(documentLanguages)
export type DocumentLanguage = z.infer<typeof DocumentLanguage>

/** What a document says of itself. Proposed to the user, never taken for granted; empty where it says nothing. */
export const SourceProposal = z.strictObject({
  kind: SourceKind,
  /** Canonical document symbol; two of a joint document are joined by an en dash. */
  symbol: z.string(),
  title: z.string(),
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  date: z.string(),
  session: z.string(),
  language: z.union([DocumentLanguage, z.literal('')]),
})
export type SourceProposal = z.infer<typeof SourceProposal>

/** Kinds of evidence, each with a form and a way of being cited of its own. */
export const evidenceKinds = [
  'ngo-report',
  'un-report',
  'law',
  'court-decision',
  'statistics',
  'news',
  'article',
  'book',
  'web-page',
  'interview',
  'other',
] as const
export const EvidenceKind = z.enum(evidenceKinds)
export type EvidenceKind = z.infer<typeof EvidenceKind>

/** A person by family and given name, or an organisation by its one name. */
export const Author = z.union([
  z.strictObject({ family: z.string().min(1), given: z.string() }),
  z.strictObject({ name: z.string().min(1) }),
])
export type Author = z.infer<typeof Author>

/** How far the user trusts it: guides ask that every claim can be cross-checked. */
export const Reliability = z.enum(['', 'official', 'first-hand', 'second-hand', 'unverified'])
export type Reliability = z.infer<typeof Reliability>

/** What a person who was interviewed, or who testified, said of being quoted. Empty: not known. */
export const Consent = z.enum(['', 'given', 'refused', 'not-asked'])
export type Consent = z.infer<typeof Consent>

/** Something citable. An empty string means: not known. */
export const Source = z.strictObject({
  id: z.string().min(1),
  ...SourceProposal.shape,
  /** Free text, because the language of evidence may be any. */
  language: z.string(),
  evidence: EvidenceKind,
  authors: z.array(Author),
  /** Who published it, or the body that issued it: court, agency, newspaper's owner. */
  publisher: z.string(),
  /** What it is part of: a journal, a newspaper, a collection, a data set. */
  container: z.string(),
  volume: z.string(),
  issue: z.string(),
  pages: z.string(),
  /** Report, law or case number. */
  number: z.string(),
  place: z.string(),
  url: z.string(),
  /** Where an archived copy stands, for pages that change or vanish. */
  archivedUrl: z.string(),
  /** When it was last seen, YYYY-MM-DD. */
  accessed: z.string(),
  doi: z.string(),
  isbn: z.string(),
  originalLanguage: z.string(),
  reliability: Reliability,
  /** The document may still change its paragraph numbers: an advance or draft version. */
  draft: z.boolean(),
  /** Never named in an export: `publicLabel` is printed instead ("Interview with a social worker, May 2024"). */
  confidential: z.boolean(),
  publicLabel: z.string(),
  /** Whether the person agreed to be quoted; asked of interviews and testimonies alone. */
  consent: Consent.default(''),
  /** The user's own remark; never printed. */
  remark: z.string(),
  tags: z.array(z.string()),
})
export type Source = z.infer<typeof Source>

/** A source of which nothing is known but its id and kind. */
export const emptySource = (id: string, kind: SourceKind): Source => ({
  id,
  kind,
  symbol: '',
  title: '',
  date: '',
  session: '',
  language: '',
  evidence: 'other',
  authors: [],
  publisher: '',
  container: '',
  volume: '',
  issue: '',
  pages: '',
  number: '',
  place: '',
  url: '',
  archivedUrl: '',
  accessed: '',
  doi: '',
  isbn: '',
  originalLanguage: '',
  reliability: '',
  draft: false,
  confidential: false,
  publicLabel: '',
  consent: '',
  remark: '',
  tags: [],
})
