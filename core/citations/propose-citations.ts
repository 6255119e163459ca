import { z } from 'zod'
import type { Draft } from '../document/draft.ts'
import { Citation, Locator, type NoteInline } from '../document/inline.ts'
import type { Note } from '../document/note.ts'
import { noteOrder } from '../document/walk.ts'
import { Source } from '../sources/source.ts'
import { groupBySource, isSame } from './same-source.ts'
import { flatten, replaceRange } from './typed/note-text.ts'

/** One typed reference that could be a citation. */
export const ProposedCitation = z.strictObject({
  note: z.string(),
  number: z.int(),
  paragraph: z.int(),
  start: z.int(),
  end: z.int(),
  /** The words it would take the place of. */
  typed: z.string(),
  locator: Locator.nullable(),
  again: Citation.shape.again,
})
export type ProposedCitation = z.infer<typeof ProposedCitation>

/** A source that typed notes name, and the citations that would take the place of its names. */
export const CitationProposal = z.strictObject({
  source: Source,
  /** Whether the report has the source already; its fields are then left alone. */
  known: z.boolean(),
  citations: z.array(ProposedCitation).min(1),
})
export type CitationProposal = z.infer<typeof CitationProposal>

/**
 * Proposes sources and citations for the typed references of a draft. Nothing is changed by it: an author's wording
 * gives way to the note style only where the author says so.
 */
export function proposeCitations(draft: Draft, sources: readonly Source[], newId: () => string): CitationProposal[] {
  const numbers = new Map(noteOrder(draft.blocks).map((id, index) => [id, index + 1]))
  const texts = new Map(draft.notes.map(({ id, paragraphs }) => [id, paragraphs]))
  return groupBySource(draft).map(({ source, places }) => {
    const known = sources.find((other) => !other.confidential && isSame(other, source))
    return {
      source: known ?? { ...source, id: newId() },
      known: known !== undefined,
      citations: places.map(({ note, paragraph, range, locator, again }) => ({
        note,
        number: numbers.get(note) ?? 0,
        paragraph,
        ...range,
        typed: flatten(texts.get(note)?.[paragraph] ?? []).text.slice(range.start, range.end),
        locator: locator ?? null,
        ...(again && { again }),
      })),
    }
  })
}

/**
 * The notes with the proposed citations in the place of typed words, and only those that change. A full stop after the
 * last one goes: the note style sets its own. A proposal whose words were changed meanwhile is left out.
 */
export function acceptCitations(notes: readonly Note[], proposals: readonly Pick<CitationProposal, 'source' | 'citations'>[]): Note[] {
  const wanted = proposals.flatMap(({ source, citations }) => citations.map((place) => ({ ...place, source: source.id })))
  return notes.flatMap((note) => {
    const places = wanted.filter((place) => place.note === note.id)
    if (places.length === 0) return []
    const paragraphs = note.paragraphs.map((inlines, paragraph) =>
      places
        .filter((place) => place.paragraph === paragraph)
        // From the end, so that the places before stay where they are.
        .sort((a, b) => b.start - a.start)
        .reduce<NoteInline[]>((text, place) => put(text, place), inlines),
    )
    return JSON.stringify(paragraphs) === JSON.stringify(note.paragraphs) ? [] : [{ ...note, paragraphs }]
  })
}

function put(inlines: NoteInline[], { source, start, end, typed, locator, again }: ProposedCitation & { source: string }): NoteInline[] {
  const { text } = flatten(inlines)
  if (text.slice(start, end) !== typed) return inlines
  const citation: Citation = { type: 'citation', source, ...(locator !== null && { locator }), ...(again && { again }) }
  const stop = /^[.\s\u00a0]*$/u.test(text.slice(end)) ? text.length : end
  return replaceRange(inlines, { start, end: stop }, citation)
}
