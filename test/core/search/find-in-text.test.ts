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
