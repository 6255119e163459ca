import { expect, test } from 'vitest'
import { notesInOrder } from '../../core/document/walk.ts'
import { importedSample } from '../../main/sample.ts'
import { testContext } from '../helpers/context.ts'

test('the sample comes with the paragraphs that it quotes, and its notes cite the sources that they name', async () => {
  const { draft, sources } = await importedSample(testContext())
  const held = new Map(sources.map(({ source, passages }) => [source.symbol || source.title, passages.map(({ number }) => number)]))
  expect(held.get('CRC/C/VLD/3-4')).toEqual(expect.arrayContaining(['40', '41', '42', '44', '50']))
  expect(held.get('CRC/C/VLD/CO/2')).toContain('30')
  expect([...held.keys()]).toEqual(expect.arrayContaining(['A/RES/44/25', 'CRC/C/GC/12', 'CMW/C/GC/4–CRC/C/GC/23', 'School statistics 2024/25', 'Arrivals by sea 2025']))
  const cites = notesInOrder(draft).map(({ paragraphs }) => paragraphs.flat().filter(({ type }) => type === 'citation').length)
  expect(cites).toEqual([1, 1, 1, 1, 1, 0, 1, 1, 1, 0, 2, 1, 0, 1, 0, 1, 1, 0])
})
