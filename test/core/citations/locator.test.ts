import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printLocator, readLocator, takeLocator } from '../../../core/citations/locator.ts'
import { locatorKinds, type Locator } from '../../../core/document/inline.ts'
import { languages } from '../../../core/report/language.ts'

const number = fc.oneof(
  fc.integer({ min: 1, max: 2000 }).map(String),
  fc.tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom('a', 'b', 'iv', '3')).map(([whole, part]) => `${String(whole)} (${part})`),
  fc.constantFrom('5.2', '12.3.1', 'II', 'V.B', '10 bis', '37 (b) (i)', '14a', 'iv', '85 (a)–(c)'),
)
const piece = fc.oneof(number, fc.tuple(number, number).map((ends) => ends.join('–')))
const value = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(', '))
const locator: fc.Arbitrary<Locator> = fc.record({ kind: fc.constantFrom(...locatorKinds), value })

describe('a locator', () => {
  test('is read back as it was printed, in every language', () => {
    fc.assert(fc.property(locator, fc.constantFrom(...languages), (any, language) => {
      expect(readLocator(printLocator(any, language))).toEqual(any)
    }))
  })

  test('is read at the end of what names the source', () => {
    fc.assert(fc.property(locator, fc.constantFrom(...languages), (any, language) => {
      expect(takeLocator(`CRC/C/MEX/6-7, ${printLocator(any, language)}.`)).toEqual({ before: 'CRC/C/MEX/6-7', locator: any })
    }))
  })

  test.each([
    ['para. 85', 'paragraph', '85'],
    ['paras. 57–58', 'paragraph', '57–58'],
    ['paras 3 & 7-9', 'paragraph', '3, 7–9'],
    ['§ 36', 'paragraph', '36'],
    ['¶¶ 12, 14 and 16', 'paragraph', '12, 14, 16'],
    ['par. 12 à 14', 'paragraph', '12–14'],
    ['párrs. 12 a 14 y 20', 'paragraph', '12–14, 20'],
    ['párrafo 7', 'paragraph', '7'],
    ['art. 3', 'article', '3'],
    ['Article 24(3)', 'article', '24 (3)'],
    ['arts. 3 and 12', 'article', '3, 12'],
    ['page 5', 'page', '5'],
    ['pp. 4-9', 'page', '4–9'],
    ['págs. 4 a 9', 'page', '4–9'],
    ['section V.B', 'section', 'V.B'],
    ['chap. II', 'chapter', 'II'],
    ['tableau 3', 'table', '3'],
    ['cuadro 2', 'table', '2'],
    ['fig. 4', 'figure', '4'],
    ['annexe II', 'annex', 'II'],
    ['anexo A.1', 'annex', 'A.1'],
    ['paras. 3; 7', 'paragraph', '3, 7'],
    ['para. 85(a)-(c)', 'paragraph', '85 (a)–(c)'],
    ['art. 37 (b) to (d)', 'article', '37 (b)–(d)'],
    ['art. 40 (2) (b) (ii) and (iii)', 'article', '40 (2) (b) (ii), (iii)'],
    ['pp. iv–x', 'page', 'iv–x'],
    ['para. 85bis', 'paragraph', '85 bis'],
  ])('is understood as people write it: %s', (written, kind, value) => {
    expect(readLocator(written)).toEqual({ kind, value })
  })

  test.each(['5-', 'para. 5-', 'paras. 3 &', 'para. soon', 'part 3', 'paraffin 3', 'parts 1', ''])('is not made of what is no locator: %j', (written) => {
    expect(readLocator(written)).toBeUndefined()
  })

  test('without a word takes the kind that is given', () => {
    expect(readLocator('57-58', 'paragraph')).toEqual({ kind: 'paragraph', value: '57–58' })
    expect(readLocator('57-', 'paragraph')).toBeUndefined()
  })

  test('prints one and several in each language', () => {
    const print = (value: string, language: 'en' | 'fr' | 'es', kind: Locator['kind'] = 'paragraph') => printLocator({ kind, value }, language)
    expect([print('5', 'en'), print('5–7', 'en'), print('5, 7', 'en')]).toEqual(['para. 5', 'paras. 5–7', 'paras. 5, 7'])
    expect([print('5', 'fr'), print('5–7', 'fr')]).toEqual(['par.\u00a05', 'par.\u00a05–7'])
    expect([print('5', 'es'), print('5–7', 'es')]).toEqual(['párr. 5', 'párrs. 5–7'])
    expect(print('37 (b)–(d)', 'en', 'article')).toBe('art. 37 (b)–(d)')
    expect([print('6 (a)', 'en'), print('4–9', 'en', 'page'), print('4–9', 'fr', 'page'), print('4–9', 'es', 'page')]).toEqual(['para. 6 (a)', 'pp. 4–9', 'p.\u00a04–9', 'págs. 4–9'])
  })

  test('is looked for in hostile text to its end', () => {
    const hostile = ['para. '.repeat(20_000), `para. ${'1-'.repeat(50_000)}`, `art. ${'('.repeat(100_000)}`, `p. ${'1, '.repeat(40_000)}`, 'p'.repeat(100_000)]
    for (const text of hostile) expect(() => takeLocator(text)).not.toThrow()
  })
})
