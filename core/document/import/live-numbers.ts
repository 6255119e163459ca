import type { Draft } from '../draft.ts'
import type { Inline, NoteInline, Reference, Text } from '../inline.ts'
import type { Note } from '../note.ts'
import { noteOrder, withTexts } from '../walk.ts'

/**
 * A number typed to name another note: "supra note 9", "see note 12", "note 3 above"; "voir note 4", "note 4 ci-dessus";
 * "véase la nota 7", "nota 7 supra". A bare "note 4" may be a note of another document and stays as it was typed.
 */
const namedBefore = String.raw`(?:supra|infra|see|voir|cf\.|v[ée]ase)(?:[\s\u00a0]+(?:also|aussi|también|la|supra|infra))?[\s\u00a0]+(?:note|nota|n\.)[\s\u00a0]*`
const namedAfter = String.raw`(?:note|nota)[\s\u00a0]*(?=\d{1,4}[\s\u00a0,]{1,2}(?:above|below|supra|infra|ci-dessus|ci-dessous|arriba|abajo|más[\s\u00a0]arriba)(?![\p{L}\p{N}]))`
const typedNumber = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${namedBefore}|${namedAfter})(\d{1,4})(?![\p{L}\p{N}])`, 'giu')

/**
 * Makes the numbers of notes that an author typed into the text live, so that they stay right when notes come and go.
 * A number that no note has stays as it was typed.
 */
export function makeNumbersLive({ blocks, notes }: Draft): Draft {
  const order = noteOrder(blocks)
  return {
    blocks: blocks.map((block) => withTexts(block, (inlines) => inlines.flatMap((inline): Inline[] => (inline.type === 'text' ? withLive(inline, order) : [inline])))),
    notes: notes.map((note) => ({
      ...note,
      paragraphs: withLiveNumbers(note.paragraphs, order),
    })),
  }
}

/** The paragraphs of a note with the typed numbers of notes live. @param order the ids of notes by their numbers; a number without an id stays as it is */
export const withLiveNumbers = (paragraphs: Note['paragraphs'], order: readonly (string | undefined)[]): Note['paragraphs'] =>
  paragraphs.map((inlines) => inlines.flatMap((inline): NoteInline[] => (inline.type === 'text' ? withLive(inline, order) : [inline])))

function withLive(run: Text, order: readonly (string | undefined)[]): (Text | Reference)[] {
  const parts: (Text | Reference)[] = []
  let from = 0
  for (const found of run.text.matchAll(typedNumber)) {
    const digits = found[1] ?? ''
    const id = order[Number(digits) - 1]
    if (id === undefined) continue
    const at = found.index + found[0].length - digits.length
    parts.push({ ...run, text: run.text.slice(from, at) }, { type: 'reference', to: 'note', id })
    from = at + digits.length
  }
  const rest = run.text.slice(from)
  return rest === '' ? parts : [...parts, { ...run, text: rest }]
}
