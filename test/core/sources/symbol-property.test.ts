import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stateCodes } from '../../../core/report/states.ts'
import { findSymbols } from '../../../core/sources/find-symbols.ts'
import { formatSymbol, parseSymbol } from '../../../core/sources/symbol.ts'

const natural = (max: number) => fc.integer({ min: 1, max }).map(String)
const cycle = fc.oneof(natural(30), fc.integer({ min: 1, max: 29 }).map((first) => `${first}-${first + 1}`))
const state = fc.constantFrom(...stateCodes, 'EU', 'CHN-HKG', 'CHN-MAC', 'UNK')
const stem = fc.constantFrom('CRC/C', 'CEDAW/C', 'CCPR/C', 'E/C.12', 'CAT/C', 'CERD/C', 'CMW/C', 'CRPD/C', 'CED/C')
const join = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((written) => written.join('/'))
const literal = (text: string) => fc.constant(text)

const ofCommittee = fc.oneof(
  join(stem, state, cycle),
  join(stem, state, fc.constantFrom('CO', 'Q', 'QPR', 'RQ', 'FCO'), cycle),
  join(literal('CRC/C'), fc.constantFrom('OPAC', 'OPSC'), state, fc.constantFrom('CO', 'Q'), cycle),
  join(stem, literal('GC'), natural(60)),
  join(literal('CRC/GC'), fc.constantFrom('2001', '2003', '2005'), natural(6)),
  join(stem, natural(100), literal('D'), natural(900), fc.constantFrom('1998', '2017')),
  join(stem, natural(3000).map((number) => `SR.${number}`)),
  join(stem, natural(600)),
  join(literal('CAT/OP'), state, natural(3)),
)
const ofOthers = fc.oneof(
  join(literal('HRI/CORE'), state, fc.constantFrom('2006', '2020')),
  join(literal('A/RES'), natural(80), natural(300)),
  join(literal('A/HRC'), natural(60), natural(100)),
  join(literal('A'), fc.integer({ min: 31, max: 81 }).map(String), natural(900)),
  join(literal('E'), fc.constantFrom('1990', '2004'), natural(200)),
)
const marks = fc
  .array(fc.tuple(fc.constantFrom('Rev', 'Add', 'Corr'), natural(99)), { maxLength: 3 })
  .map((drawn) => drawn.map(([kind, number]) => `/${kind}.${number}`).join(''))
const single = fc.tuple(fc.oneof(ofCommittee, ofOthers), marks).map(([text, added]) => text + added)
const pair = fc
  .tuple(fc.constantFrom('CEDAW/C', 'CMW/C', 'CERD/C'), natural(60), natural(60))
  .map(([first, one, other]) => `${first}/GC/${one}–CRC/C/GC/${other}`)
const symbols = fc.oneof({ weight: 4, arbitrary: single }, { weight: 1, arbitrary: pair })

const canonical = (text: string): string | undefined => {
  const symbol = parseSymbol(text)
  return symbol && formatSymbol(symbol)
}

test('what is printed canonically is read back as it was', () => {
  fc.assert(
    fc.property(symbols, (text) => {
      const symbol = parseSymbol(text)
      expect(symbol && formatSymbol(symbol)).toBe(text)
      expect(symbol && parseSymbol(formatSymbol(symbol))).toEqual(symbol)
    }),
  )
})

test('whatever is read prints canonically, and its print is read as the same', () => {
  const element = fc.constantFrom('CRC', 'C', 'GC', 'E', 'C.12', 'MEX', 'CO', 'Q', 'OPAC', 'GR', '14', '2005', '4-5', 'Rev.1', 'Add. 2', 'A', 'RES', '44', 'HRI', 'CORE', 'CEDAW')
  const sentence = fc.tuple(fc.array(element, { minLength: 2, maxLength: 9 }), fc.constantFrom('/', ' /', '-')).map(([parts, by]) => parts.join(by))
  fc.assert(
    fc.property(sentence, (text) => {
      const symbol = parseSymbol(text)
      if (symbol !== undefined) expect(parseSymbol(formatSymbol(symbol))).toEqual(symbol)
    }),
    // A general recommendation is numbered GR in a slip; the C may be left out as well.
    { numRuns: 2000, examples: [['CRC/GR/44']] },
  )
})

test('case, dashes, asterisks and spaces at slashes change nothing', () => {
  fc.assert(
    fc.property(symbols, fc.constantFrom('–', '—', '‑'), fc.nat(), (text, dash, at) => {
      const slashes = text.split('/')
      const broken = at % (slashes.length - 1)
      const spaced = slashes.reduce((written, part, index) => `${written}${index - 1 === broken ? '/ ' : '/'}${part}`)
      expect(canonical(`${spaced.replaceAll('-', dash).toLowerCase()}*`)).toBe(text)
    }),
  )
})

test('a symbol is found where it stands between other words', () => {
  fc.assert(
    fc.property(symbols, fc.constantFrom('See ', '(', 'véase ', '« '), fc.constantFrom(', para. 3', '.', ')', ' and'), (text, before, after) => {
      expect(findSymbols(before + text + after)).toEqual([{ symbol: text, start: before.length, end: before.length + text.length }])
    }),
  )
})

test('any text can be searched, and what is found is canonical and in order', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), symbols, fc.constantFrom(' ', '–', '/', 'A/'))).map((parts) => parts.join('')), (text) => {
      let end = 0
      for (const found of findSymbols(text)) {
        expect(found.start).toBeGreaterThanOrEqual(end)
        expect(canonical(text.slice(found.start, found.end))).toBe(found.symbol)
        expect(canonical(found.symbol)).toBe(found.symbol)
        end = found.end
      }
    }),
  )
})
