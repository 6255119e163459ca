import fc from 'fast-check'
import type { Annex } from '../../core/export/annexes/annex.ts'
import { papers } from '../../core/report/paper.ts'
import type { Layout } from '../../core/export/layout.ts'
import { languages } from '../../core/report/language.ts'
import { HeadingNumbering, ParagraphNumbers } from '../../core/report/report.ts'
import { sourceKinds } from '../../core/sources/source.ts'

const name = fc.constantFrom('CRC art. 3', 'CRC/C/MEX/6-7, párr. 139', 'a <b> & “c”', 'اتفاقية', '')
const names = fc.array(name, { maxLength: 3 })
const row = fc.record({
  id: fc.integer({ min: 0, max: 24 }).map((index) => `b${String(index)}`),
  kind: fc.constantFrom('section' as const, 'recommendation' as const),
  text: fc.string({ maxLength: 20, unit: 'binary' }),
  cells: fc.record({ norm: names, 'state-position': names, evidence: names, 'follow-up': names }),
})
const printed = fc.array(fc.oneof(
  fc.record({ type: fc.constant('text' as const), text: fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }) }),
  fc.record({ type: fc.constant('link' as const), url: fc.constantFrom('https://example.org/a?b=1&c=2', 'http://%zz'), children: fc.constantFrom<[{ type: 'text'; text: string }]>([{ type: 'text', text: 'A title' }]) }),
), { minLength: 1, maxLength: 3 })
const group = fc.record({ of: fc.constantFrom(...sourceKinds), sources: fc.array(printed, { minLength: 1, maxLength: 3 }) })
const annex: fc.Arbitrary<Annex> = fc.oneof(
  fc.constant({ kind: 'recommendations' as const }),
  fc.record({ kind: fc.constant('sources' as const), groups: fc.array(group, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('matrix' as const), rows: fc.array(row, { maxLength: 8 }) }),
)

/** Any layout, each annex at most once. */
export const randomLayout: fc.Arbitrary<Layout> = fc.record({
  paper: fc.constantFrom(...papers),
  contents: fc.boolean(),
  annexes: fc.uniqueArray(annex, { maxLength: 3, selector: ({ kind }) => kind }),
})

/** What a report says of its language and its numbers. */
export const randomSetting = fc.record({ language: fc.constantFrom(...languages), headingNumbering: fc.constantFrom(...HeadingNumbering.options), paragraphNumbers: fc.constantFrom(...ParagraphNumbers.options) })
