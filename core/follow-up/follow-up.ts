import { z } from 'zod'
import { ReportLink } from '../links/link.ts'

/** How far a State has done what a committee asked of it. */
export const implementationStates = ['implemented', 'partly', 'not-implemented', 'no-information'] as const
export const ImplementationState = z.enum(implementationStates)
export type ImplementationState = z.infer<typeof ImplementationState>

/** What the user says of one paragraph of concluding observations. */
export const FollowUpMark = z.strictObject({
  source: z.string().min(1).max(100),
  passage: z.string().min(1).max(100),
  /** Its number, by which it is known again where the source was read anew. */
  number: z.string().max(2_000),
  /** Null: not judged yet. */
  state: ImplementationState.nullable(),
  remark: z.string().max(10_000),
  /** Whether it counts as a recommendation; null: as its words say. */
  included: z.boolean().nullable(),
})
export type FollowUpMark = z.infer<typeof FollowUpMark>

/** A mark that says nothing need not be kept. */
export const saysNothing = ({ state, remark, included }: FollowUpMark): boolean => state === null && remark === '' && included === null

/** A numbered paragraph of concluding observations, and what is said of it. */
export const FollowUpItem = z.strictObject({
  mark: FollowUpMark,
  text: z.string(),
  short: z.string(),
  heading: z.string(),
  /** Whether its words ask for something. */
  found: z.boolean(),
  included: z.boolean(),
  /** What shows how far it was done: links of the role follow-up that begin at the paragraph itself. */
  evidence: z.array(ReportLink),
})
export type FollowUpItem = z.infer<typeof FollowUpItem>

/** Concluding observations in the report. */
export const FollowUpDocument = z.strictObject({ source: z.string(), name: z.string(), title: z.string(), items: z.array(FollowUpItem) })
export type FollowUpDocument = z.infer<typeof FollowUpDocument>
