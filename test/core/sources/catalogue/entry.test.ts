import { expect, test } from 'vitest'
import { completeFromCatalogue, completeFromEntry } from '../../../../core/sources/catalogue/complete-source.ts'
import { addressOfEntry, catalogueEntries, findEntry, findEntryOf, standsForSeveral } from '../../../../core/sources/catalogue/entry.ts'
import { emptySource, type Source } from '../../../../core/sources/source.ts'

const source = (more: Partial<Source>): Source => ({ ...emptySource('s', 'instrument'), ...more })

test('every entry has an id of its own and an address at the United Nations', () => {
  const ids = catalogueEntries().map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const entry of catalogueEntries()) {
    expect(findEntry(entry.id)).toBe(entry)
    expect(addressOfEntry(entry)).toMatch(/^https:\/\/undocs\.org\/(?:[A-Z]+|E)\//u)
  }
})

test('every entry is recognised in the source that it completes', () => {
  for (const entry of catalogueEntries()) {
    expect(findEntryOf(completeFromEntry(source({}), entry))?.id).toBe(entry.id)
  }
})

test('a resolution that adopted one treaty stands for it, and one that adopted two needs the title', () => {
  expect(findEntryOf(source({ symbol: 'A/RES/44/25', title: 'Text' }))?.id).toBe('CRC')
  expect(findEntryOf(source({ symbol: 'A/RES/2200A(XXI)', title: 'Text' }))).toBeUndefined()
  expect([standsForSeveral('A/RES/2200A(XXI)'), standsForSeveral('A/RES/44/25'), standsForSeveral('CRC/C/GC/14')]).toEqual([true, false, false])
})

test('an annual report is not taken for the one recommendation printed in it', () => {
  expect(findEntryOf(source({ symbol: 'A/52/38', title: 'Report of the Committee' }))).toBeUndefined()
})

test('a treaty has its name in the language of the text, and a translated general comment keeps its own title', () => {
  expect(completeFromCatalogue(source({ symbol: 'A/RES/44/25', language: 'fr' })).title).toBe('Convention relative aux droits de l’enfant')
  expect(completeFromCatalogue(source({ symbol: 'CRC/C/GC/12', language: 'es', title: 'El derecho del niño a ser escuchado' })).title).toBe('El derecho del niño a ser escuchado')
  expect(completeFromCatalogue(source({ symbol: 'CRC/C/GC/12', language: 'en', title: 'THE RIGHT OF' })).title).toBe('The right of the child to be heard')
})
