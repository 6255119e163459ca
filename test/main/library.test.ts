import { existsSync, mkdirSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { messagesIn, errorMessage } from '../../core/messages/messages.ts'
import { emptySource, type Source } from '../../core/sources/source.ts'
import { libraryAt } from '../../main/library.ts'
import { newId } from '../../main/new-id.ts'
import { currentVersion } from '../../main/store/migrations/index.ts'
import { closeProject, isProject, libraryId, openProject } from '../../main/store/open-project.ts'
import type { SourceCopy } from '../../main/store/source-copy.ts'
import { AppError } from '../../core/errors.ts'
import { scratchFolder } from '../helpers/scratch.ts'

const atScratch = () => join(scratchFolder(), 'library.counterpoint-library')

function comment(id: string, words: readonly string[], more: Partial<Source> = {}): SourceCopy {
  return {
    source: { ...emptySource(id, 'instrument'), symbol: 'CRC/C/GC/14', title: 'Best interests', language: 'en', ...more },
    passages: words.map((text, place) => ({ id: `${id}-${String(place + 1)}`, source: id, kind: 'paragraph', number: String(place + 1), text, page: null, headings: [] })),
    file: { name: `${id}.txt`, bytes: Buffer.from(words.join('\n')) },
  }
}

const codeOf = (work: Promise<unknown>) => work.then(() => 'no failure', (error: unknown) => (error instanceof AppError ? error.code : String(error)))

test('a library begins with the first source that is kept and gives it back whole', async () => {
  const path = atScratch()
  const library = libraryAt(path)
  expect(await library.list()).toEqual([])
  expect(existsSync(path)).toBe(false)
  const copy = comment('a', ['One.', 'Two.'])
  expect(await library.keep(copy, false)).toBe('kept')
  expect(await libraryAt(path).find('a')).toEqual(copy)
  expect((await library.list()).map(({ passages, file }) => ({ passages, kept: file !== null }))).toEqual([{ passages: 2, kept: true }])
  expect(readdirSync(join(path, '..'))).toEqual(['library.counterpoint-library'])
})

test('what the user wrote about a source for one report stays out of the library', async () => {
  const library = libraryAt(atScratch())
  await library.keep(comment('a', ['One.'], { remark: 'ask Maria', tags: ['hearing'], publicLabel: 'A person' }), false)
  expect((await library.find('a'))?.source).toMatchObject({ remark: '', tags: [], publicLabel: '', title: 'Best interests' })
})

test('the same words are not kept twice, and other words only with the word of the user', async () => {
  const library = libraryAt(atScratch())
  await library.keep(comment('a', ['One.', 'Two.']), false)
  expect(await library.keep(comment('b', ['One.', 'Two.']), false)).toBe('same')
  expect(await library.keep(comment('b', ['One.', 'Two, corrected.']), false)).toBe('differs')
  expect((await library.find('a'))?.passages[1]?.text).toBe('Two.')
  expect(await library.keep(comment('b', ['One.', 'Two, corrected.']), true)).toBe('updated')
  const [only, ...others] = await library.list()
  expect(others).toEqual([])
  const kept = await library.find(only?.source.id ?? '')
  expect(kept?.passages.map(({ id, text }) => [id, text])).toEqual([['a-1', 'One.'], ['b-2', 'Two, corrected.']])
})

test('two languages of one document are two sources, and one file is one whatever it is called', async () => {
  const library = libraryAt(atScratch())
  await library.keep(comment('a', ['One.']), false)
  expect(await library.keep(comment('f', ['Un.'], { language: 'fr' }), false)).toBe('kept')
  expect(await library.keep(comment('x', ['One.'], { symbol: '', title: 'scan' }), false)).toBe('differs')
  expect((await library.list()).map(({ source }) => source.id)).toEqual(['a', 'f'])
})

test('the two Covenants stand side by side though one resolution and one file hold both', async () => {
  const library = libraryAt(atScratch())
  const covenant = (id: string, title: string) => comment(id, ['Article 1'], { symbol: 'A/RES/2200A(XXI)', title })
  await library.keep(covenant('a', 'International Covenant on Civil and Political Rights'), false)
  expect(await library.keep(covenant('b', 'International Covenant on Economic, Social and Cultural Rights'), false)).toBe('kept')
})

test('a source taken out leaves no word in the file and can be put back', async () => {
  const path = atScratch()
  const library = libraryAt(path)
  await library.keep(comment('a', ['The word unmistakable stands here.']), false)
  expect(readFileSync(path).includes('unmistakable')).toBe(true)
  const removed = await library.remove('a')
  expect(readFileSync(path).includes('unmistakable')).toBe(false)
  expect(await library.list()).toEqual([])
  if (removed === undefined) throw new Error('nothing was removed')
  await library.keep(removed, false)
  expect(await library.find('a')).toEqual(removed)
})

test('a confidential document is forgotten by its symbol or its file, and no other', async () => {
  const library = libraryAt(atScratch())
  await library.keep(comment('a', ['One.']), false)
  await library.keep(comment('b', ['Other.'], { symbol: 'CRC/C/GC/15', title: 'Health' }), false)
  await library.keep(comment('c', ['Third.'], { symbol: '', title: 'Nameless' }), false)
  const symbolAlone = { source: { ...emptySource('z', 'evidence'), symbol: 'CRC/C/GC/14' }, file: undefined }
  const fileAlone = { source: emptySource('y', 'evidence'), file: comment('c', ['Third.']).file }
  expect(await library.forget([symbolAlone, fileAlone])).toEqual(['Best interests', 'Nameless'])
  expect((await library.list()).map(({ source }) => source.id)).toEqual(['b'])
})

test('a damaged library is told as such, left as it is, and put aside only when asked', async () => {
  const path = atScratch()
  const library = libraryAt(path)
  await library.keep(comment('a', Array.from({ length: 200 }, (_, n) => `Paragraph ${String(n)} of many words that fill pages.`)), false)
  truncateSync(path, 8192)
  const damaged = readFileSync(path)
  expect(await codeOf(library.list())).toBe('library-damaged')
  expect(await codeOf(library.keep(comment('b', ['One.']), false))).toBe('library-damaged')
  expect(readFileSync(path).equals(damaged)).toBe(true)
  const name = await library.setAside(new Date('2026-11-23T10:00:00Z'))
  expect(readFileSync(join(path, '..', name)).equals(damaged)).toBe(true)
  expect(await library.list()).toEqual([])
  expect(await library.keep(comment('b', ['One.']), false)).toBe('kept')
})

test('a file of something else in its place is left alone', async () => {
  const path = atScratch()
  writeFileSync(path, 'not a library')
  expect(await codeOf(libraryAt(path).keep(comment('a', ['One.']), false))).toBe('library-damaged')
  expect(readFileSync(path, 'utf8')).toBe('not a library')
})

test('a newer library is not touched, and the error says that the report is whole', async () => {
  const path = atScratch()
  const library = libraryAt(path)
  await library.keep(comment('a', ['One.']), false)
  const opened = openProject(path, 'delete', { mark: libraryId })
  opened.db.pragma(`user_version = ${String(currentVersion + 1)}`)
  closeProject(opened)
  const failure = await library.list().catch((error: unknown) => error)
  if (!(failure instanceof AppError)) throw new Error('it did not fail')
  expect(failure.code).toBe('library-newer')
  expect(errorMessage(messagesIn('en'), failure)).toContain('your report is whole')
})

test('a library is no report: it is neither opened nor replaced as one', async () => {
  const path = atScratch()
  await libraryAt(path).keep(comment('a', ['One.']), false)
  expect(() => openProject(path, 'delete')).toThrow(expect.objectContaining({ code: 'project-foreign' }))
  expect(isProject(path)).toBe(true)
})

test('several programs that keep sources at once wait for one another and lose nothing', async () => {
  const path = atScratch()
  const libraries = [libraryAt(path), libraryAt(path), libraryAt(path)]
  const symbols = Array.from({ length: 12 }, (_, number) => `CRC/C/GC/${String(number + 7)}`)
  const keeping = symbols.flatMap((symbol, at) => libraries.filter((_, which) => which === at % 3).map((library) => library.keep(comment(symbol, [symbol], { symbol }), false)))
  await Promise.all(keeping)
  expect((await libraryAt(path).list()).map(({ source }) => source.symbol).sort()).toEqual([...symbols].sort())
})

test('a library that another program has open is waited for', async () => {
  const path = atScratch()
  const library = libraryAt(path)
  await library.keep(comment('a', ['One.']), false)
  const other = openProject(path, 'delete', { mark: libraryId })
  const waiting = library.list()
  setTimeout(() => { closeProject(other) }, 500)
  expect(await waiting).toHaveLength(1)
})

test('a library that stays locked is told as in use', async () => {
  const path = atScratch()
  const library = libraryAt(path)
  await library.keep(comment('a', ['One.']), false)
  const other = openProject(path, 'delete', { mark: libraryId })
  expect(await codeOf(library.keep(comment('b', ['Two.'], { symbol: 'CRC/C/GC/15' }), false))).toBe('library-in-use')
  closeProject(other)
  expect(await library.list()).toHaveLength(1)
})

test('a folder in its place is told, and the next work is done all the same', async () => {
  const path = atScratch()
  const library = libraryAt(path)
  mkdirSync(path)
  expect(await codeOf(library.list())).toMatch(/^library-/)
  await library.setAside(new Date('2026-11-23T10:00:00Z'))
  expect(await library.keep(comment(newId(), ['One.']), false)).toBe('kept')
})
