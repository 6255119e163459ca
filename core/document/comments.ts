import type { Block } from './block.ts'
import type { Comment } from './comment.ts'
import type { Draft } from './draft.ts'
import type { Inline, Text } from './inline.ts'
import { joinRuns } from './join-runs.ts'
import type { Note } from './note.ts'
import { inlinesOf, textRuns, withTexts } from './walk.ts'

/** The ids of comments in their one order, each once. */
export const unionOf = (ids: readonly (readonly string[] | undefined)[]): string[] => [...new Set(ids.flatMap((some) => some ?? []))].sort()

/** The ids of the comments on words of a block. */
export const commentIdsOf = (block: Block): string[] => unionOf(textRuns(inlinesOf(block)).map(({ comments }) => comments))

/** Whether words of a block bear a comment. */
export const isCommented = (block: Block): boolean => textRuns(inlinesOf(block)).some(({ comments }) => comments !== undefined)

/**
 * The same inlines without what ties comments to them, and with runs as one that only comments had parted.
 * @param keep the comments that stay all the same
 */
export const withoutComments = <I extends Inline>(inlines: readonly I[], keep: ReadonlySet<string> = new Set()): (I | Text)[] =>
  withComments(inlines, (ids) => ids.filter((id) => keep.has(id)))

/** The same inlines with other comments on their words; runs that bear the same then are one. @param change answers ids in their one order */
export function withComments<I extends Inline>(inlines: readonly I[], change: (ids: readonly string[]) => string[]): (I | Text)[] {
  const changed = ({ comments = [], ...run }: Text): Text => {
    const ids = change(comments)
    return ids.length === 0 ? run : { ...run, comments: ids }
  }
  if (!textRuns(inlines).some(({ comments }) => comments !== undefined)) return [...inlines]
  return joinRuns(inlines.map((inline): I | Text => {
    if (inline.type === 'link') return { ...inline, children: joinRuns(inline.children.map((child) => (child.type === 'text' ? changed(child) : child))) }
    return inline.type === 'text' ? changed(inline) : inline
  }))
}

/** The ids of the comments on words of a note. */
export const commentIdsOfNote = ({ paragraphs }: Pick<Note, 'paragraphs'>): string[] => unionOf(textRuns(paragraphs.flat()).map(({ comments }) => comments))

/** What a note says without what ties comments to it. @param keep the comments that stay all the same */
export const noteWithoutComments = (paragraphs: Note['paragraphs'], keep?: ReadonlySet<string>): Note['paragraphs'] =>
  paragraphs.map((inlines) => withoutComments(inlines, keep))

/** The draft as it prints, is counted and checked: its comments are beside it and no part of it. */
export const draftWithoutComments = ({ blocks, notes }: Draft): Draft => ({
  blocks: blocks.map((block) => (isCommented(block) ? withTexts(block, (inlines) => withoutComments(inlines)) : block)),
  notes: notes.map((note) => (commentIdsOfNote(note).length > 0 ? { ...note, paragraphs: noteWithoutComments(note.paragraphs) } : note)),
})

/** A comment with what it stands on now. */
export interface PlacedComment {
  comment: Comment
  /** The block in which its words, or the mark of their note, begin; undefined where they are gone. */
  block: string | undefined
  /** The note in which its words stand. */
  note?: string
  /** Its words as they are now, or as they were where they are gone. */
  words: string
}

/** The comments in the order in which their words begin; last those whose words are gone, in the order in which they were made. */
export function placeComments({ blocks, notes }: Draft, comments: readonly Comment[]): PlacedComment[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]))
  const byNote = new Map(notes.map((note) => [note.id, note]))
  const placed = new Map<string, { at: Pick<PlacedComment, 'block' | 'note'>; words: string[] }>()
  const place = (runs: readonly Text[], at: Pick<PlacedComment, 'block' | 'note'>): void => {
    for (const { text, comments: ids } of runs) {
      for (const id of ids ?? []) {
        const known = placed.get(id)
        if (known !== undefined && known.at.note === at.note) known.words.push(text)
        else if (known === undefined && byId.has(id)) placed.set(id, { at, words: [text] })
      }
    }
  }
  for (const block of blocks) {
    for (const inline of inlinesOf(block)) {
      const note = inline.type === 'note' ? byNote.get(inline.id) : undefined
      if (note === undefined) place(textRuns([inline]), { block: block.id })
      else place(textRuns(note.paragraphs.flat()), { block: block.id, note: note.id })
    }
  }
  return [
    ...[...placed].flatMap(([id, { at, words }]): PlacedComment[] => {
      const comment = byId.get(id)
      return comment === undefined ? [] : [{ comment, ...at, words: words.join('') }]
    }),
    ...comments.flatMap((comment): PlacedComment[] => (placed.has(comment.id) ? [] : [{ comment, block: undefined, words: comment.words }])),
  ]
}
