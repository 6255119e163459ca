import { expect, test } from 'vitest'
import { downloadAddress, findByNumber, findBySymbol, findReplacement, generalComments, type GeneralComment } from '../../../../core/sources/catalogue/catalogue.ts'
import { nameOf } from '../../../../core/sources/catalogue/name-of.ts'
import { bodiesOf, formatSymbol, parseSymbol } from '../../../../core/sources/symbol.ts'
import type { TreatyBody } from '../../../../core/sources/symbol/bodies.ts'

function entryOf(body: TreatyBody, number: number): GeneralComment {
  const entry = findByNumber(body, number)
  if (entry === undefined) throw new Error(`${body} ${number} is not in the catalogue`)
  return entry
}
function entryAt(text: string): GeneralComment | undefined {
  const symbol = parseSymbol(text)
  return symbol && findBySymbol(symbol)
}

test.each([
  ['CRC', 26], ['CEDAW', 40], ['HRC', 37], ['CESCR', 27], ['CAT', 4], ['CERD', 39], ['CMW', 8], ['CRPD', 8], ['CED', 1],
] as const)('holds every number of %s from 1 to %i once and no other', (body, last) => {
  const numbers = generalComments().flatMap((entry) => entry.numbered.filter((name) => name.body === body).map((name) => name.number))
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: last }, (_, index) => index + 1))
})

test('does not ship general comment No. 27 on the rights of the child, whose adoption is not confirmed', () => {
  expect(findByNumber('CRC', 27)).toBeUndefined()
})

test('every symbol is canonical and reads as a general comment of the committees that number it', () => {
  for (const { symbol, numbered } of generalComments()) {
    if (symbol === null) continue
    const read = parseSymbol(symbol)
    expect(read && formatSymbol(read)).toBe(symbol)
    expect(read?.type).toBe('general-comment')
    expect(read && bodiesOf(read)).toEqual(numbered.map((name) => name.body))
    expect([read, ...(read?.joint ?? [])].map((part) => part?.number)).toEqual(numbered.map((name) => String(name.number)))
  }
})

test('every entry has a symbol of its own or the document that it stands in', () => {
  for (const entry of generalComments()) {
    expect(entry.symbol === null).toBe(entry.publishedIn !== null)
    expect(downloadAddress(entry)).toMatch(/^https:\/\/undocs\.org\/(?:[A-Z]+|E)\//u)
  }
})

test('every entry is found again by its symbol', () => {
  for (const entry of generalComments()) {
    if (entry.symbol !== null) expect(entryAt(entry.symbol)).toBe(entry)
  }
})

test('the first six of the Committee on the Rights of the Child carry a year in their symbol', () => {
  expect([1, 2, 3, 4, 5, 6].map((number) => entryOf('CRC', number).symbol)).toEqual([
    'CRC/GC/2001/1', 'CRC/GC/2002/2', 'CRC/GC/2003/3', 'CRC/GC/2003/4', 'CRC/GC/2003/5', 'CRC/GC/2005/6',
  ])
})

test('the two revised ones carry their revision and are found without it', () => {
  expect(entryAt('CRC/C/GC/7')?.symbol).toBe('CRC/C/GC/7/Rev.1')
  expect(entryAt('CRC/C/GC/18')?.symbol).toBe('CEDAW/C/GC/31/Rev.1–CRC/C/GC/18/Rev.1')
  expect(entryOf('CRC', 18).year).toBe(2019)
})

test('a joint one is the same entry by each of its numbers and symbols', () => {
  expect(findByNumber('CMW', 3)).toBe(findByNumber('CRC', 22))
  expect(entryAt('CRC/C/GC/22')).toBe(entryAt('CMW/C/GC/3'))
  expect(findByNumber('CERD', 38)).toBe(findByNumber('CMW', 7))
})

test('Nos. 22 and 23 have the subjects and the year of the documents, not of the exchanged list', () => {
  expect(entryOf('CRC', 22)).toMatchObject({ year: 2017, issued: '2017-11-16' })
  expect(entryOf('CRC', 22).title).toMatch(/^General principles/u)
  expect(entryOf('CRC', 23).title).toMatch(/^State obligations.*transit/u)
})

test('the year of the name is not the year of issue where they differ', () => {
  expect(entryOf('CRC', 7)).toMatchObject({ year: 2005, issued: '2006-09-20' })
  expect(entryOf('CRC', 8)).toMatchObject({ year: 2006, issued: '2007-03-02' })
  expect(entryOf('CRC', 9)).toMatchObject({ year: 2006, issued: '2007-02-27' })
})

test('No. 10 on juvenile justice is replaced by No. 24', () => {
  expect(findReplacement(entryOf('CRC', 10))).toBe(entryOf('CRC', 24))
  expect(findReplacement(entryOf('CRC', 24))).toBeUndefined()
})

test('every replacement is in the catalogue and later', () => {
  for (const entry of generalComments().filter((candidate) => candidate.replacedBy !== null)) {
    expect(findReplacement(entry)?.year).toBeGreaterThan(entry.year)
  }
})

test('a symbol that lists misprint finds the right one', () => {
  expect(entryAt('CRC/GC/2003/6')).toBe(entryOf('CRC', 6))
})

test('a corrigendum finds what it corrects, and other documents find nothing', () => {
  expect(entryAt('CRC/C/GC/9/Corr.1')).toBe(entryOf('CRC', 9))
  expect(entryAt('CRC/C/GC/99')).toBeUndefined()
  expect(entryAt('A/47/38')).toBeUndefined()
})

test('names a general comment as each language does', () => {
  const entry = entryOf('CRC', 14)
  expect(nameOf(entry, 'en')).toBe('general comment No. 14 (2013)')
  expect(nameOf(entry, 'fr')).toBe('observation générale no\u00A014 (2013)')
  expect(nameOf(entry, 'es')).toBe('observación general núm. 14 (2013)')
})

test('names a general recommendation by its own word', () => {
  const entry = entryOf('CEDAW', 35)
  expect(nameOf(entry, 'en')).toBe('general recommendation No. 35 (2017)')
  expect(nameOf(entry, 'fr')).toBe('recommandation générale no\u00A035 (2017)')
  expect(nameOf(entry, 'es')).toBe('recomendación general núm. 35 (2017)')
})

test('names a joint one with both committees, and with both words where they differ', () => {
  expect(nameOf(entryOf('CRC', 22), 'en')).toBe(
    'joint general comment No. 3 (2017) of the Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families and No. 22 (2017) of the Committee on the Rights of the Child',
  )
  expect(nameOf(entryOf('CRC', 18), 'fr')).toBe(
    'recommandation générale conjointe no\u00A031 (2019) du Comité pour l’élimination de la discrimination à l’égard des femmes et observation générale no\u00A018 (2019) du Comité des droits de l’enfant',
  )
})
