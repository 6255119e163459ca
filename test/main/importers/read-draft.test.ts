import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { summariseImport } from '../../../core/document/imported-draft.ts'
import { buildDocx, p, run } from '../../helpers/build-docx.ts'
import { errorOf, lossesOf, outlineOf, read } from '../../helpers/read-drafts.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('the ending of the name decides, in capitals too', () => {
  expect(outlineOf(read('Draft.MARKDOWN', bytes('Text.')))).toEqual(['paragraph Text.'])
  expect(outlineOf(read('C:\\drafts\\Draft.DOCX', buildDocx({ body: p(run('Text.')) })))).toEqual(['paragraph Text.'])
})

test('an unknown ending is refused with the known ones', () => {
  expect(errorOf(() => read('draft.odt', bytes('x')))).toEqual({ code: 'format-unknown', details: { file: 'draft.odt', known: '.docx, .md' } })
  expect(errorOf(() => read('draft', bytes('x'))).code).toBe('format-unknown')
})

test.each([
  ['draft.md', buildDocx({ body: '' }), '.md', 'zip'],
  ['draft.docx', bytes('Just text.'), '.docx', 'text'],
  ['draft.docx', bytes('%PDF-1.7 and more'), '.docx', 'pdf'],
  ['draft.docx', bytes('{\\rtf1 and more}'), '.docx', 'rtf'],
  ['draft.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0, 0]), '.docx', 'word'],
])('%s that holds something else says what it holds', (name, content, ending, holds) => {
  expect(errorOf(() => read(name, content))).toEqual({ code: 'file-misnamed', details: { file: name, ending, holds } })
})

test.each([
  ['an empty file', 'draft.md', new Uint8Array()],
  ['an empty Word file', 'draft.docx', new Uint8Array()],
  ['blank lines', 'draft.md', bytes(' \n\t\n')],
  ['a Word file without text', 'draft.docx', buildDocx({ body: p('') })],
])('%s is refused as empty', (_case, name, content) => {
  expect(errorOf(() => read(name, content))).toEqual({ code: 'file-empty', details: { file: name } })
})

const seedFolder = join(import.meta.dirname, '../../../../shared/seed')
const seeds = ['kind-mexico-crc-alternative-report.md', 'kind-mexico-draft-pandoc.docx'].filter((name) => existsSync(join(seedFolder, name)))
if (seeds.length < 2) console.info(`Only ${String(seeds.length)} of 2 seed drafts are on this machine; the tests of the others are not run.`)

for (const name of seeds) {
  test(`the seed draft ${name} comes in whole`, () => {
    const draft = read(name, readFileSync(join(seedFolder, name)))
    expect(summariseImport(draft)).toMatchObject({ headings: 18, notes: 20, quotes: 7, recommendations: 15 })
    expect(Object.keys(lossesOf(draft))).toEqual(['unsafe-link'])
    expect(draft.headingNumbering).toBe('legal')
    expect(draft.titleBlock.organisation).toBe('Kids in Need of Defense (KIND)')
  })
}

test('a text of more paragraphs than any report has is refused, in Word and in Markdown', () => {
  const refused = (file: string) => ({ code: 'file-too-long', details: { file, limit: 20_000 } })
  expect(errorOf(() => read('long.md', bytes('word\n\n'.repeat(20_001))))).toEqual(refused('long.md'))
  expect(errorOf(() => read('long.docx', buildDocx({ body: p(run('word')).repeat(20_001) })))).toEqual(refused('long.docx'))
  expect(read('long.md', bytes('word\n\n'.repeat(20_000))).draft.blocks).toHaveLength(20_000)
})
