import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Inline } from '../../../core/document/inline.ts'
import { shownText } from '../../../core/document/shown-text.ts'
import { replaceText } from '../../../core/document/replace-text.ts'
import { findInText } from '../../../core/search/find-in-text.ts'

const sayNumber = () => '12'
const note = (id: string): Inline => ({ type: 'note', id })
const reference: Inline = { type: 'reference', to: 'note', id: 'n' }
const text = (words: string, marks: object = {}): Inline => ({ type: 'text', text: words, ...marks })

/** Replaces every place of a query. */
const replaceAll = (inlines: Inline[], query: string, by: string) =>
  replaceText(inlines, findInText(shownText(inlines, sayNumber), query, { asTyped: true }), by, sayNumber)

describe('replacing text', () => {
  test('keeps the look of the first letter, across formatting and links', () => {
    expect(replaceAll([text('a ch', { bold: true }), text('ild', { italic: true }), text(' b')], 'child', 'girl').inlines).toEqual([
      text('a girl', { bold: true }),
      text(' b'),
    ])
    const link: Inline = { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: 'the law' }] }
    expect(replaceAll([text('see '), link, text('yers')], 'lawyers', 'courts').inlines).toEqual([
      text('see '),
      { ...link, children: [{ type: 'text', text: 'the courts' }] },
    ])
    expect(replaceAll([text('see '), link], 'the law', '').inlines).toEqual([text('see ')])
  })

  test('keeps the mark of a note behind the words it stood behind, or before those it stood before', () => {
    const marked = [text('the children'), note('1'), text(' in homes')]
    expect(replaceAll(marked, 'children in', 'pupils in').inlines).toEqual([text('the pupils'), note('1'), text(' in homes')])
    expect(replaceAll(marked, 'children in', 'children of').inlines).toEqual([text('the children'), note('1'), text(' of homes')])
    expect(replaceAll(marked, 'children in', 'girls at').inlines).toEqual([text('the girls at'), note('1'), text(' homes')])
    expect(replaceAll(marked, 'children', 'girls').inlines).toEqual([text('the girls'), note('1'), text(' in homes')])
    expect(replaceAll(marked, 'children in homes', '').inlines).toEqual([text('the '), note('1')])
  })

  test('keeps a live number where the new text says it, and leaves the place alone where it does not', () => {
    const named = [text('see note '), reference, text(' above')]
    expect(replaceAll(named, 'note 12', 'footnote 12')).toEqual({ inlines: [text('see footnote '), reference, text(' above')], count: 1 })
    expect(replaceAll(named, 'note 12', 'note 112')).toEqual({ inlines: named, count: 0 })
    expect(replaceAll(named, '12', '13')).toEqual({ inlines: named, count: 0 })
    expect(replaceAll(named, '1', '')).toEqual({ inlines: named, count: 0 })
  })

  test('takes a line break that is in the way', () => {
    expect(replaceAll([text('one'), { type: 'break' }, text('two')], 'one two', 'three').inlines).toEqual([text('three')])
  })
})

const run = fc.tuple(fc.stringMatching(/^[ab ]{1,5}$/), fc.boolean()).map(([words, bold]) => text(words, bold ? { bold: true } : {}))
const link = fc.array(fc.stringMatching(/^[ab ]{1,4}$/), { minLength: 1, maxLength: 2 }).map(
  (words): Inline => ({ type: 'link', url: 'https://example.org', children: words.map((one) => ({ type: 'text', text: one })) }),
)
const anchors = fc.oneof(fc.nat(9).map((id) => note(String(id))), fc.constant<Inline>({ type: 'break' }))
const citation: Inline = { type: 'citation', source: 's' }
const anything = fc.array(fc.oneof(run, run, link, anchors, fc.constant(reference), fc.constant(citation)), { maxLength: 9 })
const withoutNumbers = fc.array(fc.oneof(run, run, link, anchors), { maxLength: 9 })
const query = fc.stringMatching(/^[ab12]{1,3}$/)

test('replacing gives the text that replacing in plain text gives', () => {
  fc.assert(
    fc.property(withoutNumbers, query, fc.stringMatching(/^[abc]{0,3}$/), (inlines, wanted, by) => {
      expect(shownText(replaceAll(inlines, wanted, by).inlines, sayNumber)).toBe(shownText(inlines, sayNumber).replaceAll(wanted, by))
    }),
  )
})

test('replacing loses no mark of a note and no live number, whatever is replaced', () => {
  const kept = (inlines: readonly Inline[]) => inlines.filter(({ type }) => ['note', 'reference', 'citation'].includes(type))
  fc.assert(
    fc.property(anything, query, fc.stringMatching(/^[ab12]{0,4}$/), (inlines, wanted, by) => {
      expect(kept(replaceAll(inlines, wanted, by).inlines)).toEqual(kept(inlines))
    }),
  )
})

test('replacing words by themselves changes nothing that is said', () => {
  fc.assert(
    fc.property(anything, query, (inlines, wanted) => {
      expect(shownText(replaceAll(inlines, wanted, wanted).inlines, sayNumber)).toBe(shownText(inlines, sayNumber))
    }),
  )
})
