import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesShortReference, parseShortReference } from '../../../core/sources/short-reference.ts'
import { parseSymbol } from '../../../core/sources/symbol.ts'

test.each([
  ['MEX 6-7 para 139', { kind: 'state', state: 'MEX', number: '6-7', type: 'state-report', paragraph: '139' }],
  ['mex 6–7', { kind: 'state', state: 'MEX', number: '6-7', type: 'state-report' }],
  ['MEX CO 4-5, párr. 12', { kind: 'state', state: 'MEX', number: '4-5', type: 'concluding-observations', paragraph: '12' }],
  ['MEX/CO/4-5', { kind: 'state', state: 'MEX', number: '4-5', type: 'concluding-observations' }],
  ['OPAC DZA CO 1', { kind: 'state', state: 'DZA', protocol: 'OPAC', number: '1', type: 'concluding-observations' }],
  ['CCPR HUN LOIPR 6', { kind: 'state', state: 'HUN', body: 'HRC', number: '6', type: 'list-of-issues-prior-to-reporting' }],
  ['MEX', { kind: 'state', state: 'MEX' }],
] as const)('%j is a document of a State', (text, expected) => {
  expect(parseShortReference(text)).toEqual(expected)
})

test.each([
  ['GC 14', { numbers: [14] }],
  ['gc14', { numbers: [14] }],
  ['GC 6 para 85', { numbers: [6], paragraph: '85' }],
  ['CRC GC 14 § 36', { body: 'CRC', numbers: [14], paragraph: '36' }],
  ['GC 14 CRC', { body: 'CRC', numbers: [14] }],
  ['CEDAW GR 35, paras. 57–58', { body: 'CEDAW', numbers: [35], paragraph: '57-58' }],
  ['CERD GR XXVII', { body: 'CERD', numbers: [27] }],
  ['Joint GC 3/22', { numbers: [3, 22] }],
  ['general comment No. 24 (2019), para. 22', { numbers: [24], paragraph: '22' }],
  ['General Recommendation No 31', { numbers: [31] }],
  ['observation générale no 14, par. 3', { numbers: [14], paragraph: '3' }],
  ['observation générale n° 14, par. 12 à 14', { numbers: [14], paragraph: '12-14' }],
  ['recommandation générale nº 40', { numbers: [40] }],
  ['observación general núm. 25, párrs. 12 y 14', { numbers: [25], paragraph: '12, 14' }],
  ['observación general N.º 25', { numbers: [25] }],
  ['Observación General Nº 25', { numbers: [25] }],
] as const)('%j is a general comment', (text, expected) => {
  expect(parseShortReference(text)).toEqual({ kind: 'general-comment', ...expected })
})

test.each([
  ['CRC/C/GC/14', undefined],
  ['CRC/C/GC/14, para. 36 (a)', '36 (a)'],
  ['CRC/C/GC/14 (paras. 3 and 5)', '3, 5'],
  ['CRC /C/GC/14*, §§ 3-5', '3-5'],
])('%j is the symbol itself', (text, paragraph) => {
  expect(parseShortReference(text)).toEqual({ kind: 'symbol', symbol: 'CRC/C/GC/14', ...(paragraph !== undefined && { paragraph }) })
})

test.each(['', 'and/or', 'Smith 2019', 'para 12', 'MEX Smith', 'GC', 'XYZ GC 14', 'see CRC/C/GC/14', 'a'.repeat(100_000)])(
  '%.20j is no short reference',
  (text) => {
    expect(parseShortReference(text)).toBeUndefined()
  },
)

test.each([
  ['MEX 6-7', 'CRC/C/MEX/6-7', true],
  ['MEX 6-7', 'CRC/C/MEX/CO/6-7', false],
  ['MEX 1', 'CRC/C/OPAC/MEX/1', false],
  ['MEX OPAC 1', 'CRC/C/OPAC/MEX/1', true],
  ['MEX', 'CRC/C/OPAC/MEX/CO/1', true],
  ['CEDAW MEX 6', 'CRC/C/MEX/6', false],
  ['GC 14', 'CRC/C/GC/14', true],
  ['CRC GC 14', 'E/C.12/GC/14', false],
  ['GC 6', 'CRC/GC/2005/6', true],
  ['HRC GC 31', 'CCPR/C/21/Rev.1/Add.13', true],
  ['CESCR GC 13', 'E/C.12/1999/10', true],
  ['Joint GC 3/22', 'CMW/C/GC/3–CRC/C/GC/22', true],
  ['GC 22', 'CMW/C/GC/3–CRC/C/GC/22', true],
  ['CRC GC 3', 'CMW/C/GC/3–CRC/C/GC/22', false],
  ['CRC GC 18', 'CEDAW/C/GC/31–CRC/C/GC/18', true],
  ['CRC/C/GC/22', 'CMW/C/GC/3–CRC/C/GC/22', true],
  ['CRC/C/GC/7', 'CRC/C/GC/7/Rev.1', false],
])('whether %j can mean %s: %s', (text, document, matches) => {
  const reference = parseShortReference(text)
  const symbol = parseSymbol(document)
  expect(reference && symbol && matchesShortReference(reference, symbol)).toBe(matches)
})

test('any text can be read as a short reference or refused', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => {
    parseShortReference(text)
  }))
})
