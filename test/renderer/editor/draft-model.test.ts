import { expect, test } from 'vitest'
import { DraftModel } from '../../../renderer/editor/draft-model.ts'
import { draftOf, paragraph } from '../../helpers/drafts.ts'

test('the numbers of others change when a paragraph begins to say something, or ceases to, and not while it says more', () => {
  const model = new DraftModel(draftOf([paragraph('a', '')]))
  const write = (text: string) => model.apply({ blocks: [paragraph('a', text)], notes: [], order: undefined }).shape
  expect(['F', 'First', ' ', ''].map(write)).toEqual([true, false, true, false])
})
