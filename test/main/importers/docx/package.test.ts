import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { openPackage } from '../../../../main/importers/docx/package.ts'
import { buildDocx, docxParts, p, run } from '../../../helpers/build-docx.ts'
import { errorOf, read } from '../../../helpers/read-drafts.ts'

const plain = { body: p(run('Text.')) }
const readParts = (parts: Record<string, Uint8Array>) => errorOf(() => read('draft.docx', zipSync(parts)))
const withDocument = (xml: string) => readParts({ ...docxParts(plain), 'word/document.xml': strToU8(xml) })
const documentOf = (inner: string) => `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`

/** Overwrites what the directory of a zip says of the unpacked sizes, as a hostile file would. */
function lieAboutSizes(zip: Uint8Array, size: number): Uint8Array {
  const lying = zip.slice()
  const view = new DataView(lying.buffer)
  for (let at = 0; at + 46 < lying.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
  return lying
}

test('a bomb that says it is small is stopped while it is unpacked, with little memory', () => {
  const bomb = lieAboutSizes(zipSync({ ...docxParts(plain), 'word/document.xml': new Uint8Array(300 * 1024 * 1024) }, { level: 9 }), 100)
  const before = process.memoryUsage().arrayBuffers
  expect(errorOf(() => read('draft.docx', bomb))).toEqual({ code: 'file-too-large', details: { file: 'draft.docx', limit: 64 } })
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(200 * 1024 * 1024)
})

test('a file that says it is too large is not unpacked at all', () => {
  const large = lieAboutSizes(buildDocx(plain), 150 * 1024 * 1024)
  expect(errorOf(() => read('draft.docx', large))).toEqual({ code: 'file-too-large', details: { file: 'draft.docx', limit: 200 } })
})

test.each([
  ['entities', '<!DOCTYPE w:document [<!ENTITY e SYSTEM "file:///etc/hostname">]>', 'doctype'],
  ['entities that multiply', '<!DOCTYPE w:document [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>', 'doctype'],
])('%s are refused', (_case, doctype, reason) => {
  const { code, details } = withDocument(doctype + documentOf('<w:p><w:r><w:t>x</w:t></w:r></w:p>'))
  expect(code).toBe('docx-unsafe')
  expect(details['reason']).toContain(reason)
})

test('elements nested a thousand deep are refused', () => {
  expect(withDocument(documentOf('<w:sdt>'.repeat(1000) + '</w:sdt>'.repeat(1000))).code).toBe('docx-unsafe')
})

test.each([
  ['two million letters', '<w:r><w:t>word</w:t></w:r>'.replace('word', 'word '.repeat(400_000))],
  ['a hundred and twenty thousand runs', '<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r>'.repeat(120_000)],
])('a paragraph of %s is refused', (_case, inner) => {
  expect(withDocument(documentOf(`<w:p>${inner}</w:p>`))).toEqual({ code: 'docx-unsafe', details: { file: 'draft.docx', reason: 'paragraph' } })
})

test.each(['../evil.xml', '/etc/evil.xml', 'word/../../evil.xml', 'C:/evil.xml', '..\\evil.xml'])('a part named %s is refused', (name) => {
  expect(readParts({ ...docxParts(plain), [name]: strToU8('<x/>') }).code).toBe('docx-unsafe')
})

test('more than five thousand parts are refused', () => {
  const many = Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`p${String(index)}`, new Uint8Array()]))
  expect(readParts({ ...docxParts(plain), ...many }).code).toBe('docx-unsafe')
})

test('encrypted parts are refused', () => {
  const zip = buildDocx(plain)
  const view = new DataView(zip.buffer, zip.byteOffset)
  for (let at = 0; at + 46 < zip.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true)
  expect(errorOf(() => read('draft.docx', zip))).toMatchObject({ code: 'docx-unsafe', details: { reason: 'encrypted' } })
})

test('a file cut off anywhere is damaged, never half read', () => {
  const whole = buildDocx(plain)
  for (const share of [0.01, 0.3, 0.6, 0.9, 0.99]) {
    expect(errorOf(() => read('draft.docx', whole.subarray(0, Math.max(4, Math.floor(whole.length * share)))))).toMatchObject({ code: 'docx-damaged' })
  }
})

test('a changed byte is noticed', () => {
  const zip = zipSync(docxParts({ body: p(run('Text that was changed on the way.')) }), { level: 0 })
  const at = Buffer.from(zip).indexOf('changed')
  zip[at] = 0x43
  expect(errorOf(() => read('draft.docx', zip)).code).toBe('docx-damaged')
})

test.each([
  ['XML that is not well-formed', documentOf('<w:p>')],
  ['XML without the text of a document', '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'],
  ['another kind of document', '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'],
])('%s is damage', (_case, xml) => { expect(withDocument(xml).code).toBe('docx-damaged') })

test('a zip that is no Word file is damage', () => {
  expect(readParts({ 'readme.txt': strToU8('hello') }).code).toBe('docx-damaged')
})

test('parts that are not asked for are not unpacked', () => {
  const zip = buildDocx(plain)
  expect(openPackage('draft.docx', zip).has('word/document.xml')).toBe(true)
  expect(openPackage('draft.docx', zip).xml('word/nothing.xml')).toBeUndefined()
})
