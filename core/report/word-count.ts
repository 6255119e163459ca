import type { Block } from '../document/block.ts'
import type { Draft } from '../document/draft.ts'
import type { Note } from '../document/note.ts'
import { blockText, noteText } from '../document/plain-text.ts'
import { noteIdsOf, notesInOrder } from '../document/walk.ts'
import { once } from '../once.ts'

export interface WordCount {
  body: number
  notes: number
  both: number
}

/**
 * Counts words as word processors do: runs without white space that hold a letter or a digit.
 * Scripts written without spaces (Chinese, Japanese, Thai) are counted by the words a segmenter finds.
 */
export function countWords(text: string): number {
  const runs = text.match(/\S+/gu) ?? []
  return runs.reduce((sum, run) => sum + (unspaced.test(run) ? segments(run) : wordlike.test(run) ? 1 : 0), 0)
}

const wordlike = /[\p{L}\p{N}]/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const segmenter = once(() => new Intl.Segmenter(undefined, { granularity: 'word' }))
const segments = (run: string): number => [...segmenter().segment(run)].filter(({ isWordLike }) => isWordLike).length

/** Words of the draft. Notes without a mark are not counted, since they do not print. */
export const countDraft = (draft: Draft): WordCount =>
  sum(draft.blocks, notesInOrder(draft))

/** Words of some blocks and of the notes marked in them. */
export function countBlocks(blocks: readonly Block[], draft: Draft): WordCount {
  const marked = new Set(blocks.flatMap(noteIdsOf))
  return sum(blocks, draft.notes.filter((note) => marked.has(note.id)))
}

/** A live number is one word, whatever it is. */
const anyNumber = () => '1'

function sum(blocks: readonly Block[], notes: readonly Note[]): WordCount {
  const total = (texts: readonly string[]) => texts.reduce((words, text) => words + countWords(text), 0)
  const counted = { body: total(blocks.map((block) => blockText(block, anyNumber))), notes: total(notes.map((note) => noteText(note, anyNumber))) }
  return { ...counted, both: counted.body + counted.notes }
}
