import { expect, test } from 'vitest'
import { readSource } from '../../../../main/importers/sources/read-source.ts'

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

test('reads a list of paragraphs whose numbers are written in any way', async () => {
  const read = await readSource('wells.json', json([{ ID: '1.', Text: 'A well.', Labels: ['water'] }, { ID: '2. ', Text: ' Two  wells. ' }, { ID: 3, Text: 'Three.' }]))
  expect(read.passages.map(passage => `${passage.number} ${passage.text}`)).toEqual(['1 A well.', '2 Two wells.', '3 Three.'])
  expect(read.continuity).toEqual({ first: 1, last: 3, missing: [], repeated: [] })
})

test('reads a list that an object wraps, beside other things', async () => {
  const read = await readSource('wells.json', json({ title: 'Wells', labels: ['water'], related: [{ Name: 'Ropes' }], paragraphs: [{ ID: '1.', Text: 'A well.' }, { ID: '1 bis.', Text: 'A rope.' }] }))
  expect(read.passages.map(passage => `${passage.number} ${passage.text}`)).toEqual(['1 A well.', '1 bis A rope.'])
})

test('takes the symbol and the title from the object round the list, or the symbol from the file’s name', async () => {
  const paragraphs = [{ ID: '1.', Text: 'A well.' }]
  const said = await readSource('wells.json', json({ Symbol: 'CMW/C/GC/3-CRC/C/GC/22', title: 'Wells for all', paragraphs }))
  expect(said.proposal).toMatchObject({ kind: 'instrument', symbol: 'CMW/C/GC/3–CRC/C/GC/22', title: 'Wells for all' })
  const named = await readSource('CRC-GC6-wells.json', json(paragraphs))
  expect(named.proposal).toMatchObject({ kind: 'instrument', symbol: 'CRC/GC/2005/6' })
})

test.each([
  ['an object that wraps two lists', { first: [{ ID: 1, Text: 'A well.' }], second: [{ ID: 1, Text: 'A rope.' }] }, 1],
  ['an object whose list holds another thing', { paragraphs: [{ ID: 1, Text: 'A well.' }, { Name: 'a rope' }] }, 2],
  ['a list wrapped twice', { data: { paragraphs: [{ ID: 1, Text: 'A well.' }] } }, 1],
  ['an object that wraps an empty list', { paragraphs: [] }, 1],
  ['a word', 'wells', 1],
  ['a list of other things', [{ ID: 1, Text: 'A well.' }, { Name: 'a list of documents' }], 2],
  ['one object', { ID: 1, Text: 'A well.' }, 1],
  ['an empty list', [], 1],
])('refuses %s and names the first entry that is no paragraph', async (_what, value, entry) => {
  await expect(readSource('wells.json', json(value))).rejects.toMatchObject({ code: 'source-not-paragraphs', details: { file: 'wells.json', entry } })
})

test('refuses what is no JSON at all', async () => {
  await expect(readSource('wells.json', new TextEncoder().encode('{"ID":'))).rejects.toMatchObject({ code: 'source-not-paragraphs' })
})
