import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultSettings, readSettings, Settings } from '../../core/settings.ts'
import { settingsIn } from '../../main/settings.ts'
import { scratchFolder } from '../helpers/scratch.ts'

const file = () => join(scratchFolder(), 'settings.json')

test('settings are the usual ones until something is changed, and reading them writes nothing', () => {
  const path = file()
  expect(settingsIn(path).read()).toEqual(defaultSettings)
  expect(existsSync(path)).toBe(false)
})

test('what is changed is there at the next start, with the rest as it was', async () => {
  const path = file()
  const store = settingsIn(path)
  await store.write({ theme: 'dark', zoom: 1.25 })
  expect(await store.write({ deskTab: 'search' })).toEqual({ ...defaultSettings, theme: 'dark', zoom: 1.25, deskTab: 'search' })
  expect(settingsIn(path).read()).toEqual({ ...defaultSettings, theme: 'dark', zoom: 1.25, deskTab: 'search' })
})

test('of changes made in quick succession the last one stays', async () => {
  const path = file()
  const store = settingsIn(path)
  await Promise.all([1, 1.5, 2, 0.75].map((zoom) => store.write({ zoom })))
  expect(settingsIn(path).read().zoom).toBe(0.75)
})

test('a setting that is not understood costs only itself', () => {
  const path = file()
  writeFileSync(path, JSON.stringify({ theme: 'sepia', zoom: 900, deskTab: 'sources', interfaceLanguage: 'fr', colour: 'red' }))
  expect(settingsIn(path).read()).toEqual({ ...defaultSettings, deskTab: 'sources', interfaceLanguage: 'fr' })
})

test('a file that is no settings at all is begun anew', async () => {
  for (const content of ['', '{"theme": "da', '[]', 'null', '"dark"']) {
    const path = file()
    writeFileSync(path, content)
    expect(settingsIn(path).read()).toEqual(defaultSettings)
    await settingsIn(path).write({ theme: 'light' })
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ ...defaultSettings, theme: 'light' })
  }
})

test('a change that cannot be written is told of, and holds until the app ends', async () => {
  const path = file()
  const store = settingsIn(path)
  mkdirSync(path)
  await expect(store.write({ theme: 'dark' })).rejects.toMatchObject({ code: 'file-not-writable' })
  expect(store.read().theme).toBe('dark')
})

test('whatever was stored, settings are whole; and whole settings come back as they were', () => {
  fc.assert(fc.property(fc.jsonValue(), (stored) => Settings.safeParse(readSettings(stored)).success))
  const settings = fc.record({
    theme: fc.constantFrom('system' as const, 'light' as const, 'dark' as const),
    zoom: fc.double({ min: 0.5, max: 2, noNaN: true }),
    deskTab: fc.constantFrom('notes' as const, 'sources' as const, 'search' as const),
    interfaceLanguage: fc.constantFrom('system' as const, 'en' as const, 'fr' as const, 'es' as const),
    recentCommands: fc.array(fc.string({ maxLength: 60 }), { maxLength: 12 }),
    autocorrect: fc.boolean(),
    spelling: fc.boolean(),
    author: fc.string({ maxLength: 100 }),
  })
  fc.assert(fc.property(settings, (chosen) => { expect(readSettings(chosen)).toEqual(chosen) }))
})
