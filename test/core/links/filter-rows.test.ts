import { expect, test } from 'vitest'
import { everyRow, filterRows, sortRows } from '../../../core/links/filter-rows.ts'
import type { MatrixRow } from '../../../core/links/matrix.ts'

const row = (id: string, more: Partial<MatrixRow>): MatrixRow => ({
  id, kind: 'section', level: 1, number: '', text: id, section: '', cells: { norm: [], 'state-position': [], evidence: [], 'follow-up': [] }, speaks: true, articles: [], clusters: [], ...more,
})
const full = { norm: ['1'], 'state-position': ['2'], evidence: ['3'], 'follow-up': ['4'] }
const rows = [
  row('chapter', { speaks: false }), row('section', { cells: { ...full, evidence: [] }, clusters: ['violence'], articles: ['19'] }),
  row('first', { kind: 'recommendation', cells: full }), row('second', { kind: 'recommendation', cells: { ...full, norm: [], evidence: [] } }),
]
const ids = (list: readonly MatrixRow[]): string[] => list.map(({ id }) => id)

test('rows are shown by kind, by what is missing, by cluster and by article', () => {
  expect(ids(filterRows(rows, everyRow))).toEqual(['chapter', 'section', 'first', 'second'])
  expect(ids(filterRows(rows, { ...everyRow, kind: 'recommendation' }))).toEqual(['first', 'second'])
  expect(ids(filterRows(rows, { ...everyRow, state: 'gaps' }))).toEqual(['section', 'second'])
  expect(ids(filterRows(rows, { ...everyRow, state: 'complete' }))).toEqual(['first'])
  expect(ids(filterRows(rows, { ...everyRow, state: 'no-norm' }))).toEqual(['second'])
  expect(ids(filterRows(rows, { ...everyRow, cluster: 'violence' }))).toEqual(['section'])
  expect(ids(filterRows(rows, { ...everyRow, article: '19' }))).toEqual(['section'])
})

test('rows stand in the order of the report, by what is missing, or by how much a column holds', () => {
  expect(ids(sortRows(rows, { by: 'report', descending: false }))).toEqual(['chapter', 'section', 'first', 'second'])
  expect(ids(sortRows(rows, { by: 'report', descending: true }))).toEqual(['second', 'first', 'section', 'chapter'])
  expect(ids(sortRows(rows, { by: 'gaps', descending: true }))[0]).toBe('second')
  expect(ids(sortRows(rows, { by: 'evidence', descending: true }))[0]).toBe('first')
})
