import type { Block } from '../../document/block.ts'
import { withoutComments } from '../../document/comments.ts'
import type { Draft } from '../../document/draft.ts'
import type { Inline } from '../../document/inline.ts'
import type { Note } from '../../document/note.ts'
import { noteIdsOf, noteOrder, textsOf, withTexts } from '../../document/walk.ts'
import { compareTexts } from './compare-texts.ts'
import { saySame, type ComparedRun, type SayMark } from './compare-words.ts'
import { matchBlocks } from './match-blocks.ts'
import { stableText } from './stable-text.ts'

/** A note that differs, under the block that has its mark. */
export interface ComparedNote {
  id: string
  change: 'added' | 'removed' | 'changed'
  /** As its mark shows it, or showed it where it is gone. */
  number: string
  texts: ComparedRun[][]
}

/** A block as it was and as it is. */
export interface ComparedBlock {
  /** Of the present block, or of the one that is gone. */
  id: string
  then: Block | undefined
  now: Block | undefined
  change: 'same' | 'added' | 'removed' | 'changed'
  moved: boolean
  /** Whether something other than its words differs: its kind, its level, what is bold, the picture. */
  form: boolean
  texts: ComparedRun[][]
  notes: ComparedNote[]
}

/** One side of a comparison: a draft, and what its marks show. */
export interface ComparedSide {
  draft: Draft
  say: SayMark
}

/** Compares an earlier draft with the present one, block by block and word by word, and the notes with their marks. Notes without a mark print nowhere and are not compared. */
export function compareDrafts(then: ComparedSide, now: ComparedSide): ComparedBlock[] {
  const notes = noteComparer(then, now)
  return matchBlocks(then.draft.blocks, now.draft.blocks).map(({ then: before, now: after, moved }): ComparedBlock => {
    const shared = { id: after?.id ?? before?.id ?? '', then: before, now: after, moved }
    const texts = compareTexts(readTexts(before), readTexts(after), then.say, now.say)
    const changedNotes = notes(before, after)
    if (before === undefined || after === undefined) return { ...shared, change: before === undefined ? 'added' : 'removed', form: false, texts, notes: changedNotes }
    const wordsDiffer = !texts.every(saySame)
    const form = stableText(frameOf(before)) !== stableText(frameOf(after)) || (!wordsDiffer && stableText(setOf(before)) !== stableText(setOf(after)))
    return { ...shared, change: wordsDiffer || form || changedNotes.length > 0 ? 'changed' : 'same', form, texts, notes: changedNotes }
  })
}

/** The words of a block that are compared; those of a picture are what it is called for who cannot see it. */
const readTexts = (block: Block | undefined): Inline[][] => {
  if (block === undefined) return []
  if (block.kind === 'figure') return block.alt === '' ? [] : [[{ type: 'text', text: block.alt }]]
  return textsOf(block).map((inlines) => withoutComments(inlines))
}

/** All of a block but its words and its id. */
const frameOf = (block: Block): unknown => {
  const { id: _id, ...frame } = withTexts(block, (): Inline[] => [])
  return frame.kind === 'figure' ? { ...frame, alt: '' } : frame.kind === 'table' ? { ...frame, rows: frame.rows.map(({ cells }) => cells.map(({ span }) => span)) } : frame
}

/** The texts of a block with neighbours that look alike as one run: how they are cut says nothing. */
const setOf = (block: Block): unknown => textsOf(block).map((inlines) => withoutComments(inlines)).map(joinedText)

function joinedText(inlines: readonly Inline[]): unknown[] {
  const joined: { look: string; text: string }[] = []
  for (const inline of inlines) {
    if (inline.type !== 'text') {
      joined.push({ look: stableText(inline), text: '' })
      continue
    }
    const { text, ...marks } = inline
    const look = stableText(marks)
    const last = joined.at(-1)
    if (last?.look === look) joined[joined.length - 1] = { look, text: last.text + text }
    else joined.push({ look, text })
  }
  return joined
}

/** Compares the notes of one block after another, each note once: where its mark is, or was. */
function noteComparer(then: ComparedSide, now: ComparedSide): (before: Block | undefined, after: Block | undefined) => ComparedNote[] {
  const [earlier, present] = [markedNotes(then.draft), markedNotes(now.draft)]
  return (before, after) => {
    const here = after === undefined ? [] : noteIdsOf(after)
    const gone = (before === undefined ? [] : noteIdsOf(before)).filter((id) => !present.has(id))
    return [...new Set([...here, ...gone])].flatMap((id): ComparedNote[] => {
      const [was, is] = [earlier.get(id), present.get(id)]
      const texts = compareTexts(was?.paragraphs ?? [], is?.paragraphs ?? [], then.say, now.say)
      // A mark may have lost its note in both.
      if ((was === undefined) === (is === undefined) && texts.every(saySame)) return []
      const number = (is === undefined ? then : now).say({ type: 'note', id })
      return [{ id, number, change: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed', texts }]
    })
  }
}

function markedNotes({ blocks, notes }: Draft): Map<string, Note> {
  const byId = new Map(notes.map((note) => [note.id, note]))
  return new Map(noteOrder(blocks).flatMap((id) => {
    const note = byId.get(id)
    return note === undefined ? [] : [[id, note] as const]
  }))
}
