import { expect, test } from 'vitest'
import { draftWithoutComments, isCommented, placeComments } from '../../../core/document/comments.ts'
import type { Comment } from '../../../core/document/comment.ts'
import type { Inline } from '../../../core/document/inline.ts'
import { replaceText } from '../../../core/document/replace-text.ts'
import { compareDrafts } from '../../../core/report/compare/compare-drafts.ts'
import { draftOf, paragraph } from '../../helpers/drafts.ts'

const comment = (id: string, more: Partial<Comment> = {}): Comment => ({ id, text: 'Why?', words: 'words', author: '', ...more })
const block = (id: string, ...children: Inline[]) => ({ kind: 'paragraph' as const, id, children })

test('comments stand in the order of their words, with the words as they are now', () => {
  const blocks = [
    block('a', { type: 'text', text: 'First ' }, { type: 'text', text: 'some', comments: ['x', 'y'] }, { type: 'text', text: ' words', comments: ['y'] }),
    block('b', { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: 'a link', comments: ['z'] }] }),
  ]
  expect(placeComments({ blocks, notes: [] }, [comment('z'), comment('gone', { words: 'what was' }), comment('y'), comment('x')]).map(({ comment: { id }, block: at, words }) => [id, at, words])).toEqual([
    ['x', 'a', 'some'], ['y', 'a', 'some words'], ['z', 'b', 'a link'], ['gone', undefined, 'what was'],
  ])
})

test('what only comments had parted is one run again without them', () => {
  const draft = draftOf([
    block('a', { type: 'text', text: 'Plain ', bold: true }, { type: 'text', text: 'and', bold: true, comments: ['x'] }, { type: 'text', text: ' thin' }),
    block('b', { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: 'one ', comments: ['x'] }, { type: 'text', text: 'link' }] }),
    paragraph('c', 'Untouched.'),
  ])
  expect(draft.blocks.map(isCommented)).toEqual([true, true, false])
  expect(draftWithoutComments(draft).blocks).toEqual([
    block('a', { type: 'text', text: 'Plain and', bold: true }, { type: 'text', text: ' thin' }),
    block('b', { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: 'one link' }] }),
    paragraph('c', 'Untouched.'),
  ])
})

test('comments on words of a note stand where its mark is, are no part of what prints, and not of a note that has lost its mark', () => {
  const words = { type: 'text' as const, text: 'Survey', comments: ['x'] }
  const draft = draftOf([block('a', { type: 'text', text: 'Fact', comments: ['y'] }, { type: 'note', id: 'n' }, { type: 'text', text: ' and more', comments: ['z'] })], [
    { id: 'n', paragraphs: [[{ type: 'text', text: 'A ' }, words, { type: 'text', text: ' of 2026' }]] },
    { id: 'lost', paragraphs: [[{ ...words, comments: ['w'] }]] },
  ])
  expect(placeComments(draft, [comment('w'), comment('x'), comment('y'), comment('z')]).map(({ comment: { id }, block: at, note, words: on }) => [id, at, note, on])).toEqual([
    ['y', 'a', undefined, 'Fact'], ['x', 'a', 'n', 'Survey'], ['z', 'a', undefined, ' and more'], ['w', undefined, undefined, 'words'],
  ])
  expect(draftWithoutComments(draft).notes).toEqual([
    { id: 'n', paragraphs: [[{ type: 'text', text: 'A Survey of 2026' }]] },
    { id: 'lost', paragraphs: [[{ type: 'text', text: 'Survey' }]] },
  ])
})

test('a comparison does not see comments', () => {
  const say = () => ''
  const [then, now] = [draftOf([block('a', { type: 'text', text: 'The same words.' })]), draftOf([block('a', { type: 'text', text: 'The ' }, { type: 'text', text: 'same', comments: ['x'] }, { type: 'text', text: ' words.' })])]
  expect(compareDrafts({ draft: then, say }, { draft: now, say })).toMatchObject([{ change: 'same', form: false }])
})

test('words that are replaced give their comments to those that replace them', () => {
  const inlines: Inline[] = [{ type: 'text', text: 'for all ' }, { type: 'text', text: 'children', comments: ['x'] }, { type: 'text', text: ' here' }]
  expect(replaceText(inlines, [{ start: 4, end: 16 }], 'every child', () => '').inlines).toEqual([
    { type: 'text', text: 'for ' }, { type: 'text', text: 'every child', comments: ['x'] }, { type: 'text', text: ' here' },
  ])
  expect(replaceText(inlines, [{ start: 0, end: 3 }], 'to', () => '').inlines.at(0)).toEqual({ type: 'text', text: 'to all ' })
})
