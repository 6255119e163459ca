import { describe, expect, it } from 'vitest'
import { findToCite, prepareToCite, toCitable } from '../../../core/citations/find-to-cite.ts'
import { emptySource, type Source } from '../../../core/sources/source.ts'

const source = (id: string, more: Partial<Source>): Source => ({ ...emptySource(id, more.kind ?? 'evidence'), ...more })
const sources = [
  source('gc6', { kind: 'instrument', symbol: 'CRC/GC/2005/6', title: 'Treatment of unaccompanied and separated children' }),
  source('gc14', { kind: 'instrument', symbol: 'CRC/C/GC/14', title: 'Best interests of the child' }),
  source('mex', { kind: 'state-document', symbol: 'CRC/C/MEX/6-7', title: 'Combined sixth and seventh periodic reports of Mexico' }),
  source('co', { kind: 'committee-output', symbol: 'CRC/C/MEX/CO/4-5', title: 'Concluding observations on Mexico' }),
  source('hrw', { title: 'Closed doors', authors: [{ name: 'Human Rights Watch' }], publisher: 'HRW', date: '2016' }),
  source('ninez', { title: 'Niñez migrante', authors: [{ family: 'Sánchez', given: 'Ana' }], tags: ['border'] }),
].map(toCitable)

const ids = (typed: string): string[] => findToCite(typed, sources).map(({ source: { id } }) => id)

describe('type-ahead for citations', () => {
  it.each([
    ['MEX 6-7 para 139', 'mex', { kind: 'paragraph', value: '139' }],
    ['GC 6 para 85', 'gc6', { kind: 'paragraph', value: '85' }],
    ['GC 14, § 36', 'gc14', { kind: 'paragraph', value: '36' }],
    ['CRC/C/MEX/CO/4-5, paras. 57–58', 'co', { kind: 'paragraph', value: '57–58' }],
    ['closed doors, pp. 4-9', 'hrw', { kind: 'page', value: '4–9' }],
  ])('"%s" means %s', (typed, id, locator) => {
    expect(findToCite(typed, sources)[0]).toMatchObject({ source: { id }, locator })
  })

  it('finds authors, titles, tags and years by the beginnings of words, without accents, in any order', () => {
    expect(ids('sanchez nin')).toEqual(['ninez'])
    expect(ids('watch human')).toEqual(['hrw'])
    expect(ids('border')).toEqual(['ninez'])
    expect(ids('2016')).toEqual(['hrw'])
    expect(ids('nothing like it')).toEqual([])
  })

  it('puts a name before a word somewhere inside', () => {
    expect(ids('mexico')[0]).toBe('mex')
    expect(ids('')).toHaveLength(sources.length)
  })

  it('takes no time to speak of with 15,000 references', () => {
    const many = Array.from({ length: 15_000 }, (_, index) => toCitable(source(`s${String(index)}`, { title: `A report number ${String(index)} on children`, authors: [{ family: `Name${String(index % 500)}`, given: 'A' }] })))
    expect(findToCite('name42 report 10542', many).map(({ source: { id } }) => id)).toEqual(['s10542'])
  })

  it('makes sources ready one by one, and no more once they are not wanted', async () => {
    const two = [source('one', { symbol: 'CRC/C/GC/14' }), source('two', {})]
    let asked = 0
    await prepareToCite(two, () => Promise.resolve((asked += 1) < 2))
    expect(asked).toBe(2)
    await prepareToCite(two, () => Promise.resolve(true))
    expect(findToCite('GC 14', two.map(toCitable))[0]).toEqual({ source: two[0] })
  })
})
