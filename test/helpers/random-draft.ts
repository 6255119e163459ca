import fc from 'fast-check'
import type { Block } from '../../core/document/block.ts'
import type { Draft } from '../../core/document/draft.ts'
import type { Inline, NoteInline } from '../../core/document/inline.ts'

const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }),
  fc.constantFrom('Niños y niñas', 'L’État partie « dit »', 'الأطفال في الدولة', ']]> & <w:p/>', '{counterpoint:numbers-1}', '# 1. * _a_ [^1] `x`', 'r:id="rId1"', '  '),
)
const mark = fc.constantFrom<true | undefined>(true, undefined)
const language = fc.constantFrom(undefined, undefined, 'ar', 'fr', 'zh', 'pt-BR', 'nah')
const text = fc.record({ text: words, bold: mark, italic: mark, underline: mark, superscript: mark, smallCaps: mark, language }).map(({ text, ...marks }) => {
  const set = Object.fromEntries(Object.entries(marks).filter(([, on]) => on !== undefined))
  return { type: 'text' as const, text, ...set }
})
const lineBreak = fc.constant({ type: 'break' as const })
const url = fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.constantFrom('https://example.org/é"<>?q=a b#ü'.replace(' ', '%20'), 'mailto:a@example.org', 'http://%zz', 'https://[::1]/x'))
const link = fc.record({ type: fc.constant('link' as const), url, children: fc.array(fc.oneof(text, lineBreak), { minLength: 1, maxLength: 3 }) })
const reference = fc.record({ type: fc.constant('reference' as const), to: fc.constantFrom('note' as const, 'section' as const, 'recommendation' as const, 'table' as const, 'figure' as const), id: fc.constantFrom('n1', 'n4', 'b0', 'b3', 'b7', 'lost') })
const citation = fc.record({ type: fc.constant('citation' as const), source: fc.constantFrom('s1', 's2', 'gone'), locator: fc.constantFrom(undefined, { kind: 'paragraph' as const, value: '85' }) })
  .map(({ locator, ...rest }) => ({ ...rest, ...(locator && { locator }) }))
const noteInline: fc.Arbitrary<NoteInline> = fc.oneof(text, lineBreak, link, reference, citation)
const anchor = fc.record({ type: fc.constant('note' as const), id: fc.constantFrom('n1', 'n2', 'n3', 'n4', 'lost') })
const children: fc.Arbitrary<Inline[]> = fc.array(fc.oneof({ weight: 3, arbitrary: text }, lineBreak, link, anchor, reference, citation), { maxLength: 5 })

const directed = <B extends object>(block: fc.Arbitrary<B>) =>
  fc.tuple(block, fc.constantFrom<('ltr' | 'rtl' | undefined)[]>(undefined, undefined, 'ltr', 'rtl')).map(([content, direction]) => (direction === undefined ? content : { ...content, direction }))

const contents = fc.oneof(
  directed(fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const), numbered: fc.boolean(), children, plan: fc.constantFrom({}, { status: 'draft' as const }, { status: 'final' as const, budget: 800 }) }).map(({ plan, ...heading }) => ({ ...heading, ...plan }))),
  directed(fc.record({ kind: fc.constant('paragraph' as const), children })),
  directed(fc.record({ kind: fc.constant('quote' as const), number: fc.constantFrom('1', '139'), passage: fc.constantFrom({ source: 's1', id: 'p1' }, undefined), children }).map(({ passage, ...quote }) => (passage === undefined ? quote : { ...quote, passage }))),
  directed(fc.record({ kind: fc.constant('list-item' as const), list: fc.constantFrom('bullet' as const, 'number' as const), depth: fc.integer({ min: 0, max: 8 }), children })),
  directed(fc.record({ kind: fc.constant('recommendation' as const), children })),
  directed(fc.record({ kind: fc.constant('caption' as const), of: fc.constantFrom('table' as const, 'figure' as const), children })),
  directed(fc.record({
    kind: fc.constant('table' as const),
    headerRows: fc.integer({ min: 0, max: 3 }),
    landscape: fc.constantFrom<true | undefined>(true, undefined),
    rows: fc.array(fc.record({ cells: fc.array(fc.record({ span: fc.constantFrom(undefined, undefined, 2, 3), paragraphs: fc.array(children, { minLength: 1, maxLength: 2 }) }), { minLength: 1, maxLength: 4 }) }), { minLength: 1, maxLength: 4 }),
  }).map(({ landscape, ...table }) => (landscape === true ? { ...table, landscape } : table))),
  fc.record({ kind: fc.constant('figure' as const), attachment: fc.constantFrom('red-dot', 'gone'), alt: words, width: fc.integer({ min: 10, max: 100 }) }),
  fc.record({ kind: fc.constantFrom('page-break' as const, 'recommendations-summary' as const) }),
)

/** Any draft the schema allows, with marks that have no note, notes that have no mark, and marks repeated. */
export const randomDraft: fc.Arbitrary<Draft> = fc
  .record({
    contents: fc.array(contents, { maxLength: 25 }),
    notes: fc.array(fc.array(fc.array(noteInline, { maxLength: 4 }), { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 4 }),
  })
  .map(({ contents, notes }) => ({
    blocks: contents.map((content, index): Block => ({ ...content, id: `b${String(index)}` })),
    notes: notes.map((paragraphs, index) => ({ id: `n${String(index + 1)}`, paragraphs })),
  }))
