import { z } from 'zod'
import { foldedWords } from '../../search/fold.ts'
import type { Excerpt } from '../excerpt.ts'
import { findWords } from '../find-words.ts'
import type { Passage, ReadPassage } from '../passage.ts'
import type { TextRange } from '../quote-from.ts'
import { rematch } from '../rematch.ts'
import type { SourceText } from '../review/repair.ts'
import { nearRange, nearTexts } from './near-words.ts'

/** Where an excerpt stands in a new reading, by place among its passages. */
export const PlacedExcerpt = z.strictObject({
  id: z.string().min(1),
  place: z.int().nonnegative(),
  start: z.int().nonnegative(),
  length: z.int().positive(),
})
export type PlacedExcerpt = z.infer<typeof PlacedExcerpt>

/** The word that an old passage is, from now on, the new one at a place: its id and its excerpts go there. */
export const KeptPassage = z.strictObject({ place: z.int().nonnegative(), id: z.string() })
export type KeptPassage = z.infer<typeof KeptPassage>

/** An old passage that did not come back as it was, though the user marked something in it. */
export interface PassageQuestion {
  old: Passage
  excerpts: readonly Excerpt[]
  /** Places of new passages that it may be, likeliest first. */
  near: readonly number[]
}

/** What a new reading means for a source that the report has: what is certain, and what is to be asked. */
export interface Reimport {
  /** By place: the id of the old passage with the same words. */
  same: ReadonlyMap<number, string>
  /** Excerpts whose own words stand in the new reading. */
  placed: readonly PlacedExcerpt[]
  questions: readonly PassageQuestion[]
  /** Old passages without excerpts whose number came back with other words. */
  changed: readonly { place: number; old: Passage }[]
}

const mostNear = 4
/** Fewer words than this stand in too many places to say where an excerpt belongs. */
const tellingWords = 4

/** Compares a new reading with what the source has: exact words first; what is merely near is asked about. */
export function planReimport({ passages, excerpts }: SourceText, fresh: readonly ReadPassage[]): Reimport {
  const { same, changed, gone } = rematch(passages, fresh)
  const placeOf = new Map([...same].map(([place, id]) => [id, place]))
  const open = fresh.flatMap(({ text }, place) => (same.has(place) ? [] : [{ place, text }]))
  const placed: PlacedExcerpt[] = []
  const asked = new Map<string, Excerpt[]>()
  for (const excerpt of excerpts) {
    const found = placedIn(excerpt, fresh, placeOf.get(excerpt.passage)) ?? (placeOf.has(excerpt.passage) ? undefined : onlyPlace(excerpt, open))
    if (found !== undefined) placed.push(found)
    else asked.set(excerpt.passage, [...(asked.get(excerpt.passage) ?? []), excerpt])
  }
  const near = asked.size === 0 ? () => [] : nearTexts(open, mostNear)
  const numbered = new Map(changed.map(({ place, old }) => [old.id, place]))
  const questions = [...changed.map(({ old }) => old), ...gone].flatMap((old): PassageQuestion[] => {
    const marked = asked.get(old.id)
    if (marked === undefined) return []
    const first = numbered.get(old.id)
    return [{ old, excerpts: marked, near: [...(first === undefined ? [] : [first]), ...near(old.text).filter((place) => place !== first)] }]
  })
  const order = new Map(passages.map(({ id }, place) => [id, place]))
  questions.sort((a, b) => (order.get(a.old.id) ?? 0) - (order.get(b.old.id) ?? 0))
  return { same, placed, questions, changed: changed.filter(({ old }) => !asked.has(old.id)) }
}

/** Where all excerpts go once it is known which old passages are which new ones. */
export interface Settled {
  placed: PlacedExcerpt[]
  /** Excerpts of passages that are known again, whose words did change; with the stretch that is most like them. */
  unsure: { excerpt: Excerpt; place: number; near: TextRange | undefined }[]
  /** Excerpts of passages that are gone. */
  lost: Excerpt[]
}

export function settleExcerpts({ same, placed }: Reimport, { excerpts }: SourceText, fresh: readonly ReadPassage[], kept: readonly KeptPassage[]): Settled {
  const placeOf = new Map([...[...same].map(([place, id]) => [id, place] as const), ...kept.map(({ place, id }) => [id, place] as const)])
  const done = new Set(placed.map(({ id }) => id))
  const settled: Settled = { placed: [...placed], unsure: [], lost: [] }
  for (const excerpt of excerpts) {
    if (done.has(excerpt.id)) continue
    const place = placeOf.get(excerpt.passage)
    const found = placedIn(excerpt, fresh, place)
    if (found !== undefined) settled.placed.push(found)
    else if (place !== undefined && fresh[place] !== undefined) settled.unsure.push({ excerpt, place, near: nearRange(fresh[place].text, excerpt.text) })
    else settled.lost.push(excerpt)
  }
  return settled
}

/**
 * The text of a source after it was read anew. `said` are the places that the user gave to excerpts; each excerpt that
 * has none, neither by its words nor by the user, is lost.
 */
export function applyReimport(
  before: SourceText,
  { source, passages, kept, said }: { source: string; passages: readonly ReadPassage[]; kept: readonly KeptPassage[]; said: readonly PlacedExcerpt[] },
  newId: () => string,
): { after: SourceText; lost: number; changed: Reimport['changed'] } {
  const plan = planReimport(before, passages)
  const taken = new Map(plan.same)
  const known = new Set(before.passages.map(({ id }) => id))
  const given = new Set(plan.same.values())
  for (const { place, id } of kept) {
    if (taken.has(place) || given.has(id) || !known.has(id)) continue
    taken.set(place, id)
    given.add(id)
  }
  const after = passages.map((passage, place): Passage => ({ ...passage, source, id: taken.get(place) ?? newId() }))
  const rangeOf = new Map([...said, ...settleExcerpts(plan, before, passages, kept).placed].map((one) => [one.id, one]))
  const excerpts = before.excerpts.flatMap((excerpt): Excerpt[] => {
    const range = rangeOf.get(excerpt.id)
    const passage = range && after[range.place]
    const text = passage?.text.slice(range?.start, (range?.start ?? 0) + (range?.length ?? 0)) ?? ''
    return range === undefined || passage === undefined || text.length !== range.length ? [] : [{ ...excerpt, passage: passage.id, start: range.start, length: range.length, text }]
  })
  const answered = new Set(kept.map(({ id }) => id))
  return { after: { passages: after, excerpts }, lost: before.excerpts.length - excerpts.length, changed: plan.changed.filter(({ old }) => !answered.has(old.id)) }
}

function placedIn({ id, text, start }: Excerpt, fresh: readonly ReadPassage[], place: number | undefined): PlacedExcerpt | undefined {
  const passage = place === undefined ? undefined : fresh[place]
  const range = passage && findWords(passage.text, text, start)
  return range === undefined || place === undefined ? undefined : { id, place, ...range }
}

/** Where the words of an excerpt stand, if they are telling and stand in one new passage alone. */
function onlyPlace({ id, text }: Excerpt, open: readonly { place: number; text: string }[]): PlacedExcerpt | undefined {
  if (foldedWords(text).length < tellingWords) return undefined
  const [found, ...others] = open.filter((passage) => passage.text.includes(text))
  const range = found !== undefined && others.length === 0 ? findWords(found.text, text) : undefined
  return found === undefined || range === undefined ? undefined : { id, place: found.place, ...range }
}
