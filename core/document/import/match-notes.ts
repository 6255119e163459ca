import { AppError } from '../../errors.ts'
import type { Block } from '../block.ts'
import type { Inline, NoteInline } from '../inline.ts'
import type { Note } from '../note.ts'
import { withTexts } from '../walk.ts'
import type { ImportedInline, ImportedNote, ImportedText } from './imported-text.ts'
import { count, type Tally } from './tally.ts'
import { tidyInlines } from './tidy-inlines.ts'

/** The longest list of labels that still fits in a message. */
const namedLabels = 10

/**
 * Gives each note mark a note of its own, in the order of the marks.
 * @param blocks whose note anchors still carry the labels of the file
 * @throws AppError notes-unmatched where a mark has no note, where two notes share a label, or (if the file's kind
 *   does not allow it) where a note has no mark
 */
export function matchNotes(blocks: readonly Block[], text: ImportedText, file: string, newId: () => string): { blocks: Block[]; notes: Note[] } {
  const byLabel = new Map(text.notes.map((note) => [note.label, note]))
  const unmatched = findTwins(text.notes)
  const used = new Set<string>()
  const notes: Note[] = []
  const matchMark = (inline: Inline): Inline => {
    if (inline.type !== 'note') return inline
    const note = byLabel.get(inline.id)
    if (note === undefined) {
      unmatched.add(inline.id)
      return inline
    }
    if (used.has(inline.id)) count(text.tally, 'repeated-note-mark')
    used.add(inline.id)
    const id = newId()
    notes.push(toNote(note, id, byLabel, used, text.tally))
    return { type: 'note', id }
  }
  const matched = blocks.map((block): Block => withTexts(block, (inlines) => inlines.map(matchMark)))
  for (const note of text.notes.filter(({ label }) => !used.has(label))) {
    if (text.unmarkedNotes === 'refuse') unmatched.add(note.label)
    else {
      count(text.tally, 'unreferenced-note')
      notes.push(toNote(note, newId(), byLabel, used, text.tally))
    }
  }
  if (unmatched.size > 0) throw new AppError('notes-unmatched', { file, labels: listLabels([...unmatched]) })
  return { blocks: matched, notes }
}

function findTwins(notes: readonly ImportedNote[]): Set<string> {
  const seen = new Set<string>()
  return new Set(notes.flatMap(({ label }) => (seen.has(label) ? [label] : (seen.add(label), []))))
}

function listLabels(labels: readonly string[]): string {
  const named = labels.slice(0, namedLabels).join(', ')
  return labels.length > namedLabels ? `${named} …` : named
}

type ByLabel = ReadonlyMap<string, ImportedNote>

function toNote(note: ImportedNote, id: string, byLabel: ByLabel, used: Set<string>, tally: Tally): Note {
  const paragraphs = note.paragraphs
    .map((paragraph) => withoutMarks(paragraph, byLabel, used, tally, [note.label]))
    .map((paragraph) => tidyInlines(paragraph, () => { count(tally, 'unsafe-link') }, () => { count(tally, 'image') }))
    .map((paragraph) => paragraph.filter((inline): inline is NoteInline => inline.type !== 'note'))
    .filter((paragraph) => paragraph.length > 0)
  return { id, paragraphs: paragraphs.length > 0 ? paragraphs : [[]] }
}

/**
 * A note cannot hold a note mark: the text of the inner note stands in brackets where its mark was. A note whose text
 * is in the report already is only named, or notes that each mark the next one twice would double without end.
 */
function withoutMarks(inlines: readonly ImportedInline[], byLabel: ByLabel, used: Set<string>, tally: Tally, outer: readonly string[]): ImportedInline[] {
  return inlines.flatMap((inline): ImportedInline[] => {
    if (inline.type === 'link') return [{ ...inline, children: withoutMarks(inline.children, byLabel, used, tally, outer) }]
    if (inline.type !== 'note') return [inline]
    count(tally, 'nested-block-layout')
    const inner = byLabel.get(inline.id)
    if (inner === undefined || used.has(inline.id) || outer.includes(inline.id)) return [{ type: 'text', text: ` [${inline.id}]` }]
    used.add(inline.id)
    const paragraphs = inner.paragraphs.map((paragraph) => withoutMarks(paragraph, byLabel, used, tally, [...outer, inline.id]))
    const spaced = paragraphs.flatMap((paragraph, index) => (index === 0 ? paragraph : [{ type: 'text', text: ' ' } as const, ...paragraph]))
    return [{ type: 'text', text: ' [' }, ...spaced, { type: 'text', text: ']' }]
  })
}
