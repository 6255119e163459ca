import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ImportedInline } from '../../../../core/document/import/imported-text.ts'
import { tidyInlines } from '../../../../core/document/import/tidy-inlines.ts'
import { Inline, markNames, type Inline as InlineType } from '../../../../core/document/inline.ts'
import { inlineText } from '../../../../core/document/plain-text.ts'
import { textRuns } from '../../../../core/document/walk.ts'

const mark = fc.constantFrom(undefined, true as const)
const text = fc
  .record({ text: fc.oneof(fc.string(), fc.constantFrom('', ' ', '  a', 'b\t', '\u0001', '\ud800', 'no\u00a0break')), bold: mark, italic: mark })
  .map(({ text: words, bold, italic }): ImportedInline => ({ type: 'text', text: words, ...(bold && { bold }), ...(italic && { italic }) }))
const leaf: fc.Arbitrary<ImportedInline> = fc.oneof(
  text,
  fc.constant<ImportedInline>({ type: 'break' }),
  fc.string({ minLength: 1 }).map((id): ImportedInline => ({ type: 'note', id })),
)
const url = fc.constantFrom('https://one.example', 'https://two.example/a b', '#', '', 'javascript:alert(1)', 'www.three.example')
const link = fc.record({ url, children: fc.array(leaf, { maxLength: 4 }) }).map((found): ImportedInline => ({ type: 'link', ...found }))
const inlines = fc.array(fc.oneof(leaf, link), { maxLength: 12 })

const reread = (tidied: readonly InlineType[]): ImportedInline[] =>
  tidied.flatMap((inline): ImportedInline[] => (inline.type === 'reference' || inline.type === 'citation' ? [] : inline.type === 'link' ? [{ ...inline, children: [...inline.children] }] : [inline]))

test('whatever comes in, the strict schema of the draft takes what comes out', () => {
  fc.assert(fc.property(inlines, (given) => { tidyInlines(given).forEach((inline) => Inline.parse(inline)) }))
})

test('tidying twice changes nothing', () => {
  fc.assert(fc.property(inlines, (given) => {
    const once = tidyInlines(given)
    expect(tidyInlines(reread(once))).toEqual(once)
  }))
})

test('no word and no note is lost', () => {
  const lettersOf = (words: string) => words.replace(/[^\p{L}\p{N}\p{P}]/gu, '')
  const flat = (given: readonly ImportedInline[]): ImportedInline[] => given.flatMap((inline) => (inline.type === 'link' ? flat(inline.children) : [inline]))
  fc.assert(fc.property(inlines, (given) => {
    const tidied = tidyInlines(given)
    const before = flat(given).map((inline) => (inline.type === 'text' ? inline.text : '')).join('')
    expect(lettersOf(inlineText(tidied))).toBe(lettersOf(before))
    const notes = (list: readonly { type: string }[]) => list.filter(({ type }) => type === 'note').length
    expect(notes(tidied)).toBe(notes(flat(given)))
  }))
})

test('no two neighbouring runs have the same marks', () => {
  fc.assert(fc.property(inlines, (given) => {
    const tidied = tidyInlines(given)
    tidied.forEach((inline, index) => {
      const next = tidied[index + 1]
      if (inline.type === 'text' && next?.type === 'text') expect(markNames.every((name) => inline[name] === next[name])).toBe(false)
    })
    expect(textRuns(tidied).every((run) => run.text !== '')).toBe(true)
  }))
})

test('a link that leads nowhere leaves its text and is reported once', () => {
  let unsafe = 0
  const tidied = tidyInlines([{ type: 'link', url: 'file:///etc', children: [{ type: 'text', text: 'see ' }, { type: 'text', text: 'here', italic: true }] }], () => (unsafe += 1))
  expect(tidied).toEqual([{ type: 'text', text: 'see ' }, { type: 'text', text: 'here', italic: true }])
  expect(unsafe).toBe(1)
})

test('a note mark inside a link cuts the link in two', () => {
  const url = 'https://one.example'
  const tidied = tidyInlines([{ type: 'link', url, children: [{ type: 'text', text: 'a' }, { type: 'note', id: 'n' }, { type: 'text', text: 'b' }] }])
  expect(tidied).toEqual([
    { type: 'link', url, children: [{ type: 'text', text: 'a' }] },
    { type: 'note', id: 'n' },
    { type: 'link', url, children: [{ type: 'text', text: 'b' }] },
  ])
})

test('a long stretch of spaces is tidied in an instant', () => {
  const tidied = tidyInlines([{ type: 'text', text: `a${' '.repeat(2_000_000)}b${' '.repeat(2_000_000)}` }])
  expect(inlineText(tidied).length).toBe(2_000_002)
})
