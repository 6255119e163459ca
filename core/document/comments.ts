import type { Block } from './block.ts'
import type { Comment } from './comment.ts'
import type { Draft } from './draft.ts'
import type { Inline, Text } from './inline.ts'
import { joinRuns } from './join-runs.ts'
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
export const withoutComments = (inlines: readonly Inline[], keep: ReadonlySet<string> = new Set()): Inline[] =>
  withComments(inlines, (ids) => ids.filter((id) => keep.has(id)))

/** The same inlines with other comments on their words; runs that bear the same then are one. @param change answers ids in their one order */
export function withComments(inlines: readonly Inline[], change: (ids: readonly string[]) => string[]): Inline[] {
  const changed = ({ comments = [], ...run }: Text): Text => {
    const ids = change(comments)
    return ids.length === 0 ? run : { ...run, comments: ids }
  }
  if (!textRuns(inlines).some(({ comments }) => comments !== undefined)) return [...inlines]
  return joinRuns(inlines.map((inline): Inline => {
    if (inline.type === 'link') return { ...inline, children: joinRuns(inline.children.map((child) => (child.type === 'text' ? changed(child) : child))) }
    return inline.type === 'text' ? changed(inline) : inline
  }))
}

/** The draft as it prints, is counted and checked: its comments are beside it and no part of it. */
export const draftWithoutComments = ({ blocks, notes }: Draft): Draft => ({
  blocks: blocks.map((block) => (isCommented(block) ? withTexts(block, (inlines) => withoutComments(inlines)) : block)),
  notes,
})

/** A comment with what it stands on now. */
export interface PlacedComment {
  comment: Comment
  /** The block in which its words begin; undefined where they are gone. */
  block: string | undefined
  /** Its words as they are now, or as they were where they are gone. */
  words: string
}

/** The comments in the order in which their words begin; last those whose words are gone, in the order in which they were made. */
export function placeComments(blocks: readonly Block[], comments: readonly Comment[]): PlacedComment[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]))
  const placed = new Map<string, { block: string; words: string[] }>()
  for (const block of blocks) {
    for (const { text, comments: ids } of textRuns(inlinesOf(block))) {
      for (const id of ids ?? []) {
        const place = placed.get(id)
        if (place !== undefined) place.words.push(text)
        else if (byId.has(id)) placed.set(id, { block: block.id, words: [text] })
      }
    }
  }
  return [
    ...[...placed].flatMap(([id, { block, words }]): PlacedComment[] => {
      const comment = byId.get(id)
      return comment === undefined ? [] : [{ comment, block, words: words.join('') }]
    }),
    ...comments.flatMap((comment): PlacedComment[] => (placed.has(comment.id) ? [] : [{ comment, block: undefined, words: comment.words }])),
  ]
}
