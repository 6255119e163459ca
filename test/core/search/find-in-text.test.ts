import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findInText } from '../../../core/search/find-in-text.ts'
import { markWords } from '../../../core/search/mark-words.ts'
import { cutAtMarks } from '../../../core/sources/text-marks.ts'

const found = (text: string, query: string) => findInText(text, query).map(({ start, end }) => text.slice(start, end))

describe('finding in a text', () => {
  test('overlooks case, accents and how words are spaced', () => {
    expect(found('Los niños\n y las NIÑAS; ninos', 'niños')).toEqual(['niños', 'ninos'])
    expect(found('the best\n interests', 'Best interests')).toEqual(['best\n interests'])
  })

  test('gives places in the text as it is written, ligatures and signs beyond the plane included', () => {
    expect(found('𝒳 the oﬃce is', 'office')).toEqual(['oﬃce'])
    expect(found('anything', ' ')).toEqual([])
  })
})

describe('finding what can be replaced', () => {
  const places = (text: string, query: string, options = {}) =>
    findInText(text, query, { asTyped: true, ...options }).map(({ start, end }) => text.slice(start, end))

  test('overlooks accents unless they are typed', () => {
    expect(places('el niño, un nino, ni\u0303nos nin\u0303o', 'nino')).toEqual(['niño', 'nino', 'ni\u0303no', 'nin\u0303o'])
    expect(places('El Niño, un nino, NIN\u0303O', 'niño')).toEqual(['Niño', 'NIN\u0303O'])
  })

  test('finds printed signs by those of the keyboard, and not the other way round', () => {
    expect(places('l’enfant, l\'enfant', "l'e")).toEqual(['l’e', "l'e"])
    expect(places('l’enfant, l\'enfant', 'l’e')).toEqual(['l’e'])
    expect(places('12–15 and 12-15 … ...', '12-15')).toEqual(['12–15', '12-15'])
    expect(places('12–15 and 12-15', '12–15')).toEqual(['12–15'])
    expect(places('and so on… Or...', '...')).toEqual(['…', '...'])
    expect(places('co\u00adoperation', 'cooperation')).toEqual(['co\u00adoperation'])
  })

  test('counts each space', () => {
    expect(places('a  b c\u00a0d', '  ')).toEqual(['  '])
    expect(places('para\u00a012', 'para 12')).toEqual(['para\u00a012'])
    expect(places('para 12 para\u00a012', 'para\u00a012')).toEqual(['para\u00a012'])
  })

  test('never takes a part of a sign', () => {
    expect(places('½ cup, oﬃce…', '1')).toEqual([])
    expect(places('oﬃce…', 'f')).toEqual([])
    expect(places('oﬃce…', '.')).toEqual([])
  })

  test('matches case and whole words where asked', () => {
    expect(places('State and state', 'State', { matchCase: true })).toEqual(['State'])
    expect(places('art. in party, Art.', 'art', { wholeWord: true })).toEqual(['art', 'Art'])
    expect(places('l’art, été art_1 𝒳art', 'art', { wholeWord: true })).toEqual(['art'])
    expect(places('(art) part)', 'art)', { wholeWord: true })).toEqual(['art)'])
    expect(places('aaa a', 'a', { wholeWord: true })).toEqual(['a'])
  })
})

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'é', 'e', '\u0301', ' ', '’', "'", '…', 'ﬁ', '😀', 'ß', 'İ'), maxLength: 24 })

test('what is cut out of a text is found in it, at its own place or before', () => {
  fc.assert(
    fc.property(letters, fc.nat(24), fc.nat(6), (text, from, length) => {
      const clusters = [...text.matchAll(/[^\p{M}]\p{M}*/gu)].map(([cluster]) => cluster)
      const query = clusters.slice(from, from + length).join('')
      if (query === '') return
      const found = findInText(text, query, { asTyped: true, matchCase: true })
      expect(found.length).toBeGreaterThan(0)
    }),
  )
})

test('hits are in order, do not overlap, and say what was looked for', () => {
  const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
  fc.assert(
    fc.property(letters, fc.string({ unit: fc.constantFrom('a', 'b', 'e', ' ', "'", '.'), minLength: 1, maxLength: 4 }), fc.boolean(), (text, query, wholeWord) => {
      let last = 0
      for (const { start, end } of findInText(text, query, { asTyped: true, wholeWord })) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(plain(text.slice(start, end))).toBe(query)
        last = end
      }
    }),
  )
})

test('words that begin with a word of the query are marked', () => {
  expect(markWords('The children’s child.', 'child').filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['children', 'child'])
})

test('marks that overlap are cut at their edges and lose no letter', () => {
  const runs = cutAtMarks('abcdef', [{ start: 1, end: 4, kind: 'excerpt' }, { start: 3, end: 5, kind: 'match' }])
  expect(runs).toEqual([
    { text: 'a', kinds: [] },
    { text: 'bc', kinds: ['excerpt'] },
    { text: 'd', kinds: ['excerpt', 'match'] },
    { text: 'e', kinds: ['match'] },
    { text: 'f', kinds: [] },
  ])
})
