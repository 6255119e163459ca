import { z } from 'zod'
import { checkContinuity } from './check-continuity.ts'
import { Continuity } from './continuity.ts'
import { KeptFile } from './kept-file.ts'
import { Passage, ReadPassage } from './passage.ts'
import { KeptPassage, PlacedExcerpt } from './reimport/reimport.ts'
import { ReadReferences } from './read-references.ts'
import { ReadSource } from './read-source.ts'
import { emptySource, Source } from './source.ts'

/** What the list of sources shows of each. */
export const ListedSource = z.strictObject({ source: Source, passages: z.int(), file: KeptFile.nullable() })
export type ListedSource = z.infer<typeof ListedSource>

/** A document that was read and waits for the user's word. */
export const ReadingToReview = z.strictObject({
  name: z.string(),
  read: ReadSource,
  /** The source as it will be added, filled from the document and the catalogue. */
  source: Source,
  /** The source of the report that has the same symbol or the same file, if any: the reading would replace its passages. */
  same: Source.nullable(),
})
export type ReadingToReview = z.infer<typeof ReadingToReview>

/** What the user made of a reading. Its file is the one read last. */
export const AcceptedReading = z.strictObject({
  source: Source,
  passages: z.array(ReadPassage),
  /** What the user said of old passages whose words changed. */
  kept: z.array(KeptPassage),
  /** Where the user put excerpts whose words changed. */
  excerpts: z.array(PlacedExcerpt).optional(),
})
export type AcceptedReading = z.infer<typeof AcceptedReading>

/** The account of a source that was added, as `add-source` prints it. */
export const AddedSource = z.strictObject({
  id: z.string(),
  kind: z.string(),
  symbol: z.string(),
  title: z.string(),
  language: z.string(),
  passages: z.int(),
  continuity: Continuity,
  /** Old passages of the same number but other words: the user is asked whether they are the same. */
  changed: z.array(z.strictObject({ place: z.int(), old: Passage })),
  /** How many excerpts stand nowhere in the new reading and went. */
  lostExcerpts: z.int(),
  /** What `source.undo` takes to put back what the report had of this source; null for a new one. */
  undo: z.string().nullable(),
})
export type AddedSource = z.infer<typeof AddedSource>

/** The account of a file of references, as `add-references` prints it. */
export const AddedReferences = z.strictObject({
  added: z.int(),
  updated: z.int(),
  skipped: ReadReferences.shape.skipped,
})
export type AddedReferences = z.infer<typeof AddedReferences>

/** The source that a reading proposes. */
export const proposedSource = (id: string, { proposal }: ReadSource): Source => ({ ...emptySource(id, proposal.kind), ...proposal })

/** The numbers that a reading came to. */
export const summariseSource = (source: Source, passages: readonly ReadPassage[]): Omit<AddedSource, 'changed' | 'lostExcerpts' | 'undo'> => ({
  id: source.id,
  kind: source.kind,
  symbol: source.symbol,
  title: source.title,
  language: source.language,
  passages: passages.length,
  continuity: checkContinuity(passages),
})
