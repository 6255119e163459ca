import { expect, test } from 'vitest'
import { namePictures } from '../../../core/paste/name-pictures.ts'
import { paragraph } from '../../helpers/drafts.ts'

const figure = (attachment: string) => ({ kind: 'figure', id: attachment, attachment, alt: '', width: 100 }) as const

test('figures show what the report has kept, and those it has not are left out and told of with the others', () => {
  const pasted = { blocks: [paragraph('p', 'Words'), figure('one'), figure('two')], notes: [], notCarried: [{ what: 'image', count: 2 } as const] }
  const { blocks, notCarried } = namePictures(pasted, new Map([['one', 'hash']]))
  expect(blocks).toEqual([paragraph('p', 'Words'), { ...figure('one'), attachment: 'hash' }])
  expect(notCarried).toEqual([{ what: 'image', count: 3 }])
})
