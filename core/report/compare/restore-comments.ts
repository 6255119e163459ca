import type { Block } from '../../document/block.ts'
import type { Comment } from '../../document/comment.ts'
import { commentIdsOf, isCommented, withoutComments, type PlacedComment } from '../../document/comments.ts'
import { withTexts } from '../../document/walk.ts'

/**
 * Settles the comments on blocks that come back as they were: one that stands on other words now stays there, and one that
 * was thrown away since comes back with its words.
 * @param blocks from now on; those that are the very same objects as some of `now` stay
 * @param kept the comments of the version that the others come from
 * @param placed the comments as they stand now
 */
export function restoreComments(blocks: readonly Block[], now: readonly Block[], kept: readonly Comment[], placed: readonly PlacedComment[]): { blocks: Block[]; comments: Comment[] } {
  const standing = new Set(now)
  const inNotes = placed.flatMap(({ comment, note }) => (note === undefined ? [] : [comment.id]))
  const elsewhere = new Set([...inNotes, ...blocks.filter((block) => standing.has(block)).flatMap(commentIdsOf)])
  const known = new Set(placed.map(({ comment: { id } }) => id))
  const back = new Map(kept.map((comment) => [comment.id, comment]))
  const allowed = new Set([...known, ...back.keys()].filter((id) => !elsewhere.has(id)))
  const settled = blocks.map((block) => (standing.has(block) || !isCommented(block) ? block : withTexts(block, (inlines) => withoutComments(inlines, allowed))))
  const borne = new Set(settled.flatMap(commentIdsOf))
  return { blocks: settled, comments: [...back.values()].filter(({ id }) => borne.has(id) && !known.has(id)) }
}
