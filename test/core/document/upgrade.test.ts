import { expect, test } from 'vitest'
import { readBlock, upgrade, writeBlock } from '../../../core/document/upgrade.ts'
import { heading } from '../../helpers/drafts.ts'

test('a block reads back as it was written', () => {
  const block = heading('h', 2, 'Education', { role: 'recommendations' })
  expect(readBlock(JSON.parse(JSON.stringify(writeBlock(block))))).toEqual(block)
})

test('an old body takes every step from its own version on', () => {
  const steps = [
    (body: Record<string, unknown>) => ({ ...body, first: true }),
    (body: Record<string, unknown>) => ({ ...body, second: body['first'] === true ? 'after first' : 'alone' }),
  ]
  expect(upgrade({ version: 1, kept: 1 }, steps)).toEqual({ kept: 1, first: true, second: 'after first' })
  expect(upgrade({ version: 2, kept: 1 }, steps)).toEqual({ kept: 1, second: 'alone' })
  expect(upgrade({ version: 3, kept: 1 }, steps)).toEqual({ kept: 1 })
})

test('a body from a later version is refused, not guessed at', () => {
  expect(() => upgrade({ version: 2 }, [])).toThrow('newer')
})

test('a field that the schema does not know is refused, because dropping it would lose it silently', () => {
  expect(() => readBlock({ version: 1, kind: 'paragraph', id: 'p', children: [], colour: 'red' })).toThrow()
})
