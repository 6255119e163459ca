import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dispatch } from '../../../main/dispatch.ts'
import { handlers } from '../../../main/handlers/index.ts'
import { dictionaryNames, spellerIn } from '../../../main/spelling/speller.ts'
import { userDictionaryIn } from '../../../main/spelling/user-dictionary.ts'
import { testContext } from '../../helpers/context.ts'
import { dictionaryPackage } from '../../helpers/dictionaries.ts'
import { scratchFolder } from '../../helpers/scratch.ts'

const packages = { 'en-GB': 'dictionary-en-gb', 'en-US': 'dictionary-en', fr: 'dictionary-fr', es: 'dictionary-es' }
const folder = mkdtempSync(join(tmpdir(), 'counterpoint-dictionaries-'))

beforeAll(() => {
  for (const [name, from] of Object.entries(packages)) {
    for (const ending of ['aff', 'dic']) copyFileSync(join(dictionaryPackage(from), `index.${ending}`), join(folder, `${name}.${ending}`))
  }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the speller', () => {
  test('finds the wrong words of each language and what they were meant to be', async () => {
    const speller = spellerIn(folder)
    expect(await speller({ kind: 'check', language: 'en', words: ['colour', 'color', 'recieve'] })).toEqual(['recieve'])
    expect(await speller({ kind: 'check', language: 'fr', words: ['enfant', 'enfent'] })).toEqual(['enfent'])
    expect(await speller({ kind: 'check', language: 'es', words: ['niño', 'recieve'] })).toEqual(['recieve'])
    expect((await speller({ kind: 'suggest', language: 'en', word: 'recieve' }))[0]).toBe('receive')
    expect(Object.values(dictionaryNames).flat().sort()).toEqual(Object.keys(packages).sort())
  })

  test('says which dictionary is missing', async () => {
    await expect(spellerIn(scratchFolder())({ kind: 'check', language: 'fr', words: ['mot'] })).rejects.toMatchObject({ code: 'dictionary-missing' })
  })
})

describe('own words', () => {
  test('are kept in a text file, sorted and each once, and a line that is no word is passed over', async () => {
    const file = join(scratchFolder(), 'words.txt')
    const words = userDictionaryIn(file)
    expect(words.read()).toEqual([])
    await Promise.all([words.change(['Marisk', 'aule'], []), words.change(['Valdoria', 'aule'], ['Marisk'])])
    expect(readFileSync(file, 'utf8')).toBe('aule\nValdoria\n')
    writeFileSync(file, 'aule\r\nnot a word\n\n<script>\nÉtoile\n')
    expect(userDictionaryIn(file).read()).toEqual(['aule', 'Étoile'])
  })

  test('of a report stay with the report, those of the person with the computer', async () => {
    const report = join(scratchFolder(), 'report.counterpoint')
    const file = join(scratchFolder(), 'words.txt')
    const context = () => testContext({ projectToCreate: report, projectToOpen: report }, { userDictionary: userDictionaryIn(file) })
    const first = context()
    const ask = (name: string, input: unknown, by = first) => dispatch(handlers, by, name, input)
    await ask('project.create', { template: 'crc-alternative-report', language: 'en', titleBlock: {} })
    await ask('spelling.changeOwnWords', { list: 'own', add: ['Valdoria'], remove: [] })
    await ask('spelling.changeOwnWords', { list: 'ignored', add: ['Marisk', 'aule'], remove: [] })
    expect(await ask('spelling.changeOwnWords', { list: 'ignored', add: [], remove: ['aule'] })).toEqual({ ok: true, value: { own: ['Valdoria'], ignored: ['Marisk'] } })
    await ask('project.close', {})
    const second = context()
    await ask('project.open', {}, second)
    expect(await ask('spelling.ownWords', {}, second)).toEqual({ ok: true, value: { own: ['Valdoria'], ignored: ['Marisk'] } })
    await ask('project.close', {}, second)
  })
})
