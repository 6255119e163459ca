import { expect, test } from 'vitest'
import type { Draft } from '../../../core/document/draft.ts'
import { noteText } from '../../../core/document/plain-text.ts'
import { withTexts } from '../../../core/document/walk.ts'
import { DraftFinder } from '../../../core/search/find-in-draft.ts'

const text = (words: string) => ({ type: 'text' as const, text: words })
const note = (id: string) => ({ type: 'note' as const, id })
const draft: Draft = {
  blocks: [
    { kind: 'paragraph', id: 'p1', children: [text('A home is far'), note('n1'), text(' from home.'), note('n2')] },
    { kind: 'recommendation', id: 'r1', children: [text('Bring them ho'), note('n1'), text('me, see '), { type: 'reference', to: 'note', id: 'n2' }] },
  ],
  notes: [
    { id: 'n2', paragraphs: [[text('Homes, 2.')]] },
    { id: 'n1', paragraphs: [[text('No place')], [text('like home')]] },
    { id: 'lost', paragraphs: [[text('home')]] },
  ],
}

const places = (query: string, sayNumber = () => '2') =>
  new DraftFinder().find(draft, sayNumber, query, { asTyped: true }).map((hit) => `${hit.kind === 'block' ? hit.id : `${hit.id}/${String(hit.text)}`} ${String(hit.start)}`)

test('hits come in the order of reading, those of a note at its first mark, and none from a note without a mark', () => {
  expect(places('home')).toEqual(['p1 2', 'n1/1 5', 'p1 19', 'n2/0 0', 'r1 11'])
  expect(draft.notes.map((one) => noteText(one)).filter((words) => words.includes('ome'))).toHaveLength(3)
})

test('a live number is found as it reads', () => {
  expect(places('see 2')).toEqual(['r1 17'])
})

test('a draft that changed is found anew, and one that did not gives the same', () => {
  const finder = new DraftFinder()
  const say = () => '2'
  const first = finder.find(draft, say, 'far', { asTyped: true })
  expect(finder.find(draft, say, 'far', { asTyped: true })).toEqual(first)
  const changed: Draft = { ...draft, blocks: draft.blocks.map((block) => withTexts(block, () => [text('near and far')])) }
  expect(finder.find(changed, say, 'far', { asTyped: true }).map(({ start }) => start)).toEqual([9, 9])
  expect(finder.find(draft, () => 'far', 'FAR', { asTyped: true, matchCase: true })).toEqual([])
  expect(finder.find(draft, () => 'far', 'FAR', { asTyped: true })).toHaveLength(2)
})

test('the cells of a table are read one after the other, and a citation as it prints', () => {
  const table: Draft = {
    blocks: [
      {
        kind: 'table',
        id: 't',
        headerRows: 1,
        rows: [
          { cells: [{ paragraphs: [[text('Homes')], [text('open')]] }, { paragraphs: [[text('a home')]] }] },
          { cells: [{ span: 2, paragraphs: [[{ type: 'citation', source: 's' }, text(' home')]] }] },
        ],
      },
    ],
    notes: [],
  }
  const hits = (query: string) => new DraftFinder().find(table, () => 'CRC/C/GC/21', query, { asTyped: true }).map(({ text: at, start }) => [at, start])
  expect(hits('home')).toEqual([[0, 0], [2, 2], [3, 12]])
  expect(hits('GC/21 home')).toEqual([[3, 6]])
})
