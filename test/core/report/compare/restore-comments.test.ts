import { expect, test } from 'vitest'
import type { Block } from '../../../../core/document/block.ts'
import type { Comment } from '../../../../core/document/comment.ts'
import { commentIdsOf, placeComments } from '../../../../core/document/comments.ts'
import { restoreComments } from '../../../../core/report/compare/restore-comments.ts'
import { paragraph } from '../../../helpers/drafts.ts'

const comment = (id: string): Comment => ({ id, text: '', words: '', author: '' })
const on = (id: string, ...comments: string[]): Block => ({ kind: 'paragraph', id, children: [{ type: 'text', text: `Words of ${id}.`, comments }] })

test('comments come back with their words, but for those that stand on others now, and those nobody knows', () => {
  const now: Block[] = [paragraph('a', 'Written anew.'), on('b', 'moved'), paragraph('c', 'Same.')]
  const present = [comment('moved'), comment('orphan')]
  const blocks = [on('a', 'gone', 'moved', 'orphan', 'unknown'), ...now.slice(1)]
  const back = restoreComments(blocks, now, [comment('gone'), comment('moved'), comment('other')], placeComments({ blocks: now, notes: [] }, present))
  expect(back.blocks.map(commentIdsOf)).toEqual([['gone', 'orphan'], ['moved'], []])
  expect(back.comments).toEqual([comment('gone')])
  expect(back.blocks[1]).toBe(now[1])
})
