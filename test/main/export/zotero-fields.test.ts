import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, strFromU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { citingOf } from '../../../core/citations/citing.ts'
import type { Draft } from '../../../core/document/draft.ts'
import { checkDocx } from '../../../core/export/docx/check-package.ts'
import { exportReport } from '../../../core/export/export-report.ts'
import type { RepeatPolicy } from '../../../core/citations/repeats.ts'
import { emptySource, type Source } from '../../../core/sources/source.ts'
import { directPrinter } from '../../../main/citations/citation-printer.ts'
import { part, textIn } from '../../helpers/docx-parts.ts'
import { reportOf } from '../../helpers/drafts.ts'
import { hasOpenXmlValidator, openXmlErrors } from '../../helpers/open-xml.ts'
import { scratchFolder } from '../../helpers/scratch.ts'
import { templateOf } from '../../helpers/templates.ts'
import { hasTool, runTool } from './tools.ts'

const report: Source = { ...emptySource('s-report', 'evidence'), title: 'Children & "numbers" <in> detention', evidence: 'ngo-report', authors: [{ name: 'Open Door' }], date: '2023-05', url: 'https://example.org/report' }
const comment: Source = { ...emptySource('s-comment', 'instrument'), symbol: 'CRC/C/GC/14', title: 'General comment No. 14', date: '2013' }
const secret: Source = { ...emptySource('s-secret', 'evidence'), title: 'Talk with Amal Haddad', evidence: 'interview', authors: [{ family: 'Haddad', given: 'Amal' }], confidential: true, publicLabel: 'Interview with a social worker' }
const sources = [report, comment, secret]

const draft: Draft = {
  blocks: [{ kind: 'paragraph', id: 'p', children: [{ type: 'text', text: 'Claim.' }, ...['a', 'b', 'c'].map((id) => ({ type: 'note' as const, id }))] }],
  notes: [
    { id: 'a', paragraphs: [[{ type: 'text', text: 'On this, ' }, { type: 'citation', source: 's-report', locator: { kind: 'page', value: '4–9' }, prefix: 'see', suffix: 'on “boys”' }, { type: 'citation', source: 's-comment', locator: { kind: 'paragraph', value: '36' } }]] },
    { id: 'b', paragraphs: [[{ type: 'citation', source: 's-report' }, { type: 'citation', source: 's-secret' }, { type: 'citation', source: 's-comment' }], [{ type: 'citation', source: 's-secret' }]] },
    { id: 'c', paragraphs: [[{ type: 'citation', source: 's-report', locator: { kind: 'annex', value: 'II' } }, { type: 'citation', source: 'gone' }]] },
  ],
}

async function write(inFields: readonly Source[], policy: RepeatPolicy = 'supra') {
  const citations = await directPrinter.print({ citing: citingOf(draft), sources, style: null, setting: { language: 'en', policy, committee: 'CRC' } })
  return (await exportReport(reportOf({ title: 'T' }), templateOf(), draft, 'docx', undefined, citations, inFields)).bytes
}

const unescaped = (xml: string) => xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&')
const codes = (bytes: Uint8Array) => [...part(bytes, 'word/footnotes.xml').matchAll(/<w:instrText[^>]*>([^<]*)<\/w:instrText>/g)].map(([, code = '']) => unescaped(code)).filter((code) => code.includes('ZOTERO'))
const Field = z.object({
  citationID: z.string(),
  properties: z.strictObject({ formattedCitation: z.string(), plainCitation: z.string(), noteIndex: z.int() }),
  citationItems: z.array(z.looseObject({ id: z.string(), uris: z.array(z.string()), itemData: z.looseObject({ id: z.string(), type: z.string(), title: z.string() }) })),
  schema: z.literal('https://github.com/citation-style-language/schema/raw/master/csl-citation.json'),
})
const fields = (bytes: Uint8Array) => codes(bytes).map((code) => Field.parse(JSON.parse(/^\s*ADDIN ZOTERO_ITEM CSL_CITATION (\{.*\})\s*$/su.exec(code)?.[1] ?? '')))

describe('a Word file with its citations as fields of Zotero', { timeout: 60_000 }, () => {
  it('shows the very words that it shows without them', async () => {
    for (const policy of ['supra', 'full', 'ibid'] as const) {
      expect(textIn(part(await write(sources, policy), 'word/footnotes.xml'))).toBe(textIn(part(await write([], policy), 'word/footnotes.xml')))
    }
  })

  it('holds a field for each cluster, with place, prefix, suffix, and the data of the item', async () => {
    const [first, ...rest] = fields(await write(sources))
    expect(first).toMatchObject({
      properties: { noteIndex: 1 },
      citationItems: [
        { locator: '4–9', label: 'page', prefix: 'see', suffix: 'on “boys”', itemData: { type: 'report', title: report.title, URL: report.url } },
        { locator: '36', label: 'paragraph', itemData: { number: 'CRC/C/GC/14' } },
      ],
    })
    expect(rest.map(({ properties, citationItems }) => [properties.noteIndex, citationItems.length])).toEqual([[2, 1], [2, 1], [3, 1]])
    expect(rest.at(-1)?.citationItems[0]).toMatchObject({ locator: 'II', label: 'appendix' })
  })

  it('names one source by one address everywhere, and each cluster by a name of its own', async () => {
    const all = fields(await write(sources))
    const addresses = all.flatMap(({ citationItems }) => citationItems.map(({ uris }) => uris.join()))
    expect(new Set(addresses).size).toBe(2)
    for (const address of addresses) expect(address).toMatch(/^http:\/\/zotero\.org\/users\/local\/[2-9A-NP-Z]{8}\/items\/[2-9A-NP-Z]{8}$/)
    expect(new Set(all.map(({ citationID }) => citationID)).size).toBe(all.length)
  })

  it('tells of a confidential source its public label and nothing else', async () => {
    const bytes = await write(sources)
    const whole = Object.values(unzipSync(bytes)).map((content) => strFromU8(content)).join('\n')
    expect(whole).toContain('Interview with a social worker')
    expect(whole).not.toMatch(/Haddad|s-secret/)
    expect(codes(bytes).join()).not.toContain('social worker')
  })

  it('holds the preferences by which Zotero knows it, in pieces that Word keeps whole', async () => {
    const pieces = [...part(await write(sources), 'docProps/custom.xml').matchAll(/name="ZOTERO_PREF_(\d+)"><vt:lpwstr>([^<]*)</g)].map(([, number, piece = '']) => ({ number, piece: unescaped(piece) }))
    expect(pieces.map(({ number }) => number)).toEqual(pieces.map((_, index) => String(index + 1)))
    expect(pieces.length).toBeGreaterThan(1)
    for (const { piece } of pieces) expect(piece.length).toBeLessThanOrEqual(255)
    const preferences = pieces.map(({ piece }) => piece).join('')
    expect(preferences).toMatch(/^<data data-version="3" zotero-version="[\d.]+"><session id="\w{8}"\/><style id="http:\/\/www\.zotero\.org\/styles\/\S+" locale="en-GB" .*<pref name="noteType" value="1"\/><\/prefs><\/data>$/)
  })

  it('is sound, and the same each time', async () => {
    const bytes = await write(sources)
    expect(checkDocx(bytes)).toEqual([])
    expect(await write(sources)).toEqual(bytes)
    if (!hasOpenXmlValidator) return
    const file = join(scratchFolder(), 'report.docx')
    writeFileSync(file, bytes)
    expect(openXmlErrors(file)).toEqual([])
  })

  it('has neither fields nor preferences where nobody asked for them', async () => {
    const bytes = await write([])
    expect(codes(bytes)).toEqual([])
    expect(Object.keys(unzipSync(bytes))).not.toContain('docProps/custom.xml')
  })

  it('keeps its words and its notes when LibreOffice saves it', async () => {
    const bytes = await write(sources)
    if (!hasTool('soffice')) {
      expect(checkDocx(bytes)).toEqual([])
      return
    }
    const folder = scratchFolder()
    writeFileSync(join(folder, 'report.docx'), bytes)
    runTool('soffice', `-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'saved'), join(folder, 'report.docx'))
    const saved = readFileSync(join(folder, 'saved/report.docx'))
    const words = textIn(part(saved, 'word/footnotes.xml'))
    for (const { properties } of fields(bytes)) expect(words).toContain(properties.plainCitation)
    expect(fields(saved)).toEqual(fields(bytes))
    expect(part(saved, 'docProps/custom.xml')).toContain('ZOTERO_PREF_1')
  })
})
