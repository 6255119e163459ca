import { z } from 'zod'
import { locatorKinds } from '../document/inline.ts'

/** What a link says the source is for the argument: the norm, what the State claims, evidence, what a committee asked before. */
export const linkRoles = ['norm', 'state-position', 'evidence', 'follow-up'] as const
export const LinkRole = z.enum(linkRoles)
export type LinkRole = z.infer<typeof LinkRole>

const line = z.string().max(2_000)

/**
 * What a link leads to. The name and the number stay with it, so that a link whose source or passage is gone still says
 * what it meant.
 */
export const LinkTarget = z.strictObject({
  /** The id of the source; null where the report has none of that name. */
  source: z.string().nullable(),
  /** The id of the passage; null for the whole source, and where the source has no such passage. */
  passage: z.string().nullable(),
  unit: z.enum(locatorKinds),
  /** "85", "58 (b)"; '' for the whole source. */
  number: line,
  /** The id of its entry in the catalogue, or ''. */
  entry: line,
  /** Its symbol, or its title where it has none. */
  name: line,
})
export type LinkTarget = z.infer<typeof LinkTarget>

/** The most letters that the comment of a link holds. */
export const longestLinkComment = 10_000

/** A link that is kept in the project: made by the user, or accepted from what was found in the text. */
export const Link = z.strictObject({
  id: z.string().min(1).max(100),
  /**
   * The id of a heading, which stands for its section, or of a recommendation. Evidence of how a committee's own
   * recommendation was followed begins at that passage.
   */
  from: z.string().min(1).max(100),
  role: LinkRole,
  target: LinkTarget,
  comment: z.string().max(longestLinkComment),
  origin: z.enum(['user', 'accepted']),
})
export type Link = z.infer<typeof Link>

/** What is wrong with a link, and can be put right. */
export const linkProblems = ['no-source', 'no-such-paragraph', 'passage-gone'] as const
export const LinkProblem = z.enum(linkProblems)
export type LinkProblem = z.infer<typeof LinkProblem>

/** Where in the draft something stands: the block, the note in it, and the range of its text. */
export const LinkPlace = z.strictObject({
  block: z.string(),
  note: z.string().nullable(),
  /** Which of the texts of the block or note it is, where there are several: cells of a table, paragraphs of a note. */
  text: z.int().optional(),
  /** Numbers and citations that are computed count for nothing in it. */
  start: z.int(),
  end: z.int(),
  excerpt: z.string(),
})
export type LinkPlace = z.infer<typeof LinkPlace>

/** A link of the report, kept or computed. */
export const ReportLink = z.strictObject({
  id: z.string(),
  from: z.string(),
  role: LinkRole,
  target: LinkTarget,
  comment: z.string(),
  /** `citation` and `quote` are computed from the draft, always in step with it. */
  origin: z.enum(['user', 'accepted', 'citation', 'quote']),
  problem: LinkProblem.nullable(),
  /** For a passage that is gone: the one of the same number that could take its place. */
  instead: z.string().nullable(),
  /** Where in the draft a computed link comes from. */
  place: LinkPlace.nullable(),
  /** The beginning of the passage. */
  text: z.string(),
})
export type ReportLink = z.infer<typeof ReportLink>

/** Links that the text suggests: one for each reference in it, with a target for each paragraph it names. */
export const Proposal = z.strictObject({
  /** Says what is proposed where, and stays the same while the text does. */
  id: z.string(),
  from: z.string(),
  role: LinkRole,
  targets: z.array(LinkTarget).min(1),
  /** Whether the text leaves no doubt what it names. */
  certain: z.boolean(),
  problem: LinkProblem.nullable(),
  /** The numbers that the source does not have. */
  missing: z.array(z.string()),
  place: LinkPlace,
})
export type Proposal = z.infer<typeof Proposal>

/** Everything that ties the report to its sources. */
export const LinkList = z.strictObject({ links: z.array(ReportLink), proposals: z.array(Proposal), dismissed: z.array(Proposal) })
export type LinkList = z.infer<typeof LinkList>
