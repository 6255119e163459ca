import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fuzzyMatch, fuzzySort } from '../../../core/search/fuzzy.ts'

const commands = ['New report…', 'Open report…', 'Export as Word…', 'Export as web page…', 'Note', 'Notes', 'Heading 1', 'Heading 2', 'Cross-reference…', 'Recommendations', 'Recommendation']
const best = (query: string, items: readonly string[] = commands) => fuzzySort(query, items, (item) => item).map(({ item }) => item)
const marked = (query: string, text: string) => fuzzyMatch(query, text)?.ranges.map(([start, end]) => text.slice(start, end))

/** What somebody types who writes words together and leaves letters out, though not the first: at most seven, spaces counted. */
function shortened(letters: readonly string[], without: readonly number[]): string {
  let left = 7
  let query = ''
  letters.forEach((letter, at) => {
    if (at > 0 && left > 0 && (letter === ' ' || without.includes(at))) left--
    else query += letter
  })
  return query
}

describe('a fuzzy search', () => {
  test('finds by the beginnings of words, in any order', () => {
    expect(best('exp w')[0]).toBe('Export as Word…')
    expect(best('word exp')[0]).toBe('Export as Word…')
    expect(best('nr')[0]).toBe('New report…')
    expect(best('hea 2')).toEqual(['Heading 2'])
    expect(best('hdg2')).toEqual(['Heading 2'])
    expect(best('ewp')[0]).toBe('Export as web page…')
  })

  test('finds letters with some left out, and words inside other words', () => {
    expect(best('xref')).toEqual([])
    expect(best('crref')[0]).toBe('Cross-reference…')
    expect(best('port').sort()).toEqual(['Export as Word…', 'Export as web page…', 'New report…', 'Open report…'].sort())
  })

  test('puts the whole name before a longer one that begins the same', () => {
    expect(best('note')).toEqual(['Note', 'Notes'])
    expect(best('notes')).toEqual(['Notes'])
    expect(best('recommendation')[0]).toBe('Recommendation')
  })

  test('refuses letters that only happen to be there', () => {
    expect(fuzzyMatch('note', 'an old tale')).toBeUndefined()
    expect(fuzzyMatch('e', 'Heading')).toBeUndefined()
    expect(fuzzyMatch('zz', 'Heading')).toBeUndefined()
    expect(fuzzyMatch('note zz', 'Note')).toBeUndefined()
  })

  test('minds neither accents nor capitals', () => {
    expect(best('etat', ['Rapport de l’État partie', 'Note'])).toEqual(['Rapport de l’État partie'])
    expect(best('ÑANDÚ', ['ñandu'])).toEqual(['ñandu'])
    expect(marked('resume', 'Résumé exécutif')).toEqual(['Résumé'])
  })

  test('finds Arabic and Cyrillic', () => {
    expect(best('حقوق', ['الحق في التعليم', 'حقوق الطفل'])).toEqual(['حقوق الطفل'])
    expect(best('право', ['Права ребёнка', 'Право на образование'])[0]).toBe('Право на образование')
  })

  test('says which letters it found', () => {
    expect(marked('exp wo', 'Export as Word…')).toEqual(['Exp', 'Wo'])
    expect(marked('', 'Export')).toEqual([])
  })

  test('leaves the order alone where nothing is asked', () => {
    expect(best('')).toEqual(commands)
    expect(best('   ')).toEqual(commands)
  })

  test('refuses letters that lie too far apart', () => {
    expect(fuzzyMatch('ad', 'aa üaaa écd')).toBeUndefined()
    expect(fuzzyMatch('ad', 'aa aaaécd')).toBeDefined()
  })

  test('always finds a text by letters of it that begin with a word and leave out few, and names ranges that lie in it', () => {
    const word = fc.string({ unit: fc.constantFrom(...Array.from('abcdeéñüöжяا')), minLength: 1, maxLength: 8 })
    const leftOut = fc.uniqueArray(fc.nat({ max: 53 }), { maxLength: 7 })
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(), leftOut, (words, pick, without) => {
        const text = words.join(' ')
        const from = Array.from(words.slice(pick % words.length).join(' '))
        const query = shortened(from, without)
        const match = fuzzyMatch(query, text)
        expect(match, `${query} in ${text}`).toBeDefined()
        let last = -1
        for (const [start, end] of match?.ranges ?? []) {
          expect(start).toBeGreaterThan(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
      { numRuns: 500 },
    )
  })

  test('ends soon on what nobody types', () => {
    expect(fuzzyMatch('a'.repeat(100_000), 'a'.repeat(100_000))).toBeDefined()
    expect(fuzzyMatch('ab'.repeat(50_000), 'a b '.repeat(25_000))).toBeDefined()
    expect(fuzzyMatch(' '.repeat(100_000), 'x'.repeat(100_000))).toEqual({ score: 0, ranges: [] })
  })
})
