import { expect, test } from 'vitest'
import { outline } from '../../core/report/outline.ts'
import { findByTyping, visibleLines } from '../../renderer/outline/visible-entries.ts'
import { draftOf, heading, reportOf } from '../helpers/drafts.ts'

const entries = outline(reportOf(), draftOf([heading('a', 1, 'Education'), heading('b', 3, 'Écoles'), heading('c', 1, 'Health'), heading('d', 1, 'Housing')]))

test('the tree skips no depth where headings skip a level, and hides what is under a closed section', () => {
  expect(visibleLines(entries, new Set()).map(({ entry, depth }) => [entry.id, depth])).toEqual([['a', 1], ['b', 2], ['c', 1], ['d', 1]])
  expect(visibleLines(entries, new Set(['a'])).map(({ entry }) => entry.id)).toEqual(['a', 'c', 'd'])
})

test('typing finds the next title that begins so, accents or not, and goes round', () => {
  const lines = visibleLines(entries, new Set())
  expect(findByTyping(lines, 0, 'e')?.entry.id).toBe('b')
  expect(findByTyping(lines, 1, 'e')?.entry.id).toBe('a')
  expect(findByTyping(lines, 2, 'ho')?.entry.id).toBe('d')
  expect(findByTyping(lines, 0, 'x')).toBeUndefined()
})
