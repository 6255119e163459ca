import { z } from 'zod'
import { Inline } from './inline.ts'

const id = z.string().min(1)
const children = z.array(Inline)

export const Heading = z.strictObject({
  kind: z.literal('heading'),
  id,
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  /** Whether it takes part in the automatic numbers; the number itself is computed, never stored. */
  numbered: z.boolean(),
  /** Set on the heading over a list of recommendations: it opens no section of its own. */
  role: z.literal('recommendations').optional(),
  children,
})
export type Heading = z.infer<typeof Heading>

export const Paragraph = z.strictObject({ kind: z.literal('paragraph'), id, children })
export type Paragraph = z.infer<typeof Paragraph>

/** A passage quoted from a source, usually the State report. `number` is its paragraph there ("139"). */
export const Quote = z.strictObject({
  kind: z.literal('quote'),
  id,
  number: z.string().min(1).optional(),
  children,
})
export type Quote = z.infer<typeof Quote>

export const maxListDepth = 8

export const ListItem = z.strictObject({
  kind: z.literal('list-item'),
  id,
  list: z.enum(['bullet', 'number']),
  depth: z.int().min(0).max(maxListDepth),
  children,
})
export type ListItem = z.infer<typeof ListItem>

/** A sentence the committee could lift unchanged into its concluding observations. */
export const Recommendation = z.strictObject({ kind: z.literal('recommendation'), id, children })
export type Recommendation = z.infer<typeof Recommendation>

export const Block = z.discriminatedUnion('kind', [Heading, Paragraph, Quote, ListItem, Recommendation])
export type Block = z.infer<typeof Block>
export type BlockKind = Block['kind']
