import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { strToU8, zipSync } from 'fflate'
import { numberHeadings } from '../../../core/report/numbering.ts'
import { blockText } from '../../../core/document/plain-text.ts'
import { checkDocx } from '../../../core/export/docx/check-package.ts'
import { exportReport } from '../../../core/export/export-report.ts'
import { plainLayout } from '../../../core/export/layout.ts'
import type { Report } from '../../../core/report/report.ts'
import { readWordTemplate } from '../../../main/importers/word-template/read-word-template.ts'
import { paragraphsIn, part, textIn } from '../../helpers/docx-parts.ts'
import { reportOf } from '../../helpers/drafts.ts'
import { hasOpenXmlValidator, openXmlErrors } from '../../helpers/open-xml.ts'
import { pictures, redDot } from '../../helpers/pictures.ts'
import { scratchFolder } from '../../helpers/scratch.ts'
import { randomDraft } from '../../helpers/random-draft.ts'
import { randomLayout, randomSetting } from '../../helpers/random-layout.ts'
import { recommendationsAs } from '../../helpers/templates.ts'
import { complexField, frenchNumbering, frenchStyles, frenchTemplate, logo, noteMark, noteOf, onItsSide, running, separators, templateFile, templateParts, upright, type TemplateContent } from '../../helpers/word-templates.ts'
import { notesInOrder, showcase, showcaseCitations, showcaseTitle } from './showcase.ts'
import { hasTool, runTool } from './tools.ts'

const timeout = 60_000

async function fill(template: Uint8Array, report: Report = reportOf(showcaseTitle, { headingNumbering: 'legal' })) {
  const { bytes, warnings } = await exportReport(report, recommendationsAs('number'), showcase, 'docx', pictures, showcaseCitations, [], readWordTemplate('house.dotx', template))
  const file = join(scratchFolder(), 'report.docx')
  writeFileSync(file, bytes)
  return { bytes, file, document: part(bytes, 'word/document.xml'), styles: part(bytes, 'word/styles.xml'), leftOut: warnings.filter(({ kind }) => kind === 'template-left-out') }
}

const p = (words: string, style = 'Normal', inner = ''): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r>${inner}</w:p>`
const place = p('{{report}}')
const bare: TemplateContent = { body: `${p('Nous')}${upright()}` }

const templates: Record<string, TemplateContent> = {
  'a French house template with cover, logo, notes and numbered headings': frenchTemplate,
  'an empty one': { body: upright() },
  'one without styles or a place for the report': bare,
  'one with pages on their side': { ...frenchTemplate, body: `${p('Couverture', 'Couverture')}${place}${onItsSide(running)}` },
  'one whose report stands between pages on their side': { ...frenchTemplate, body: `${p('A', 'Couverture')}<w:p><w:pPr>${onItsSide(running)}</w:pPr></w:p>${place}<w:p><w:pPr>${upright()}</w:pPr></w:p>${p('Z')}${onItsSide()}` },
  'one with the place at the end of a section': { ...frenchTemplate, body: `${p('A')}<w:p><w:pPr>${upright(running)}</w:pPr><w:r><w:t>{{report}}</w:t></w:r></w:p>${p('Z')}${upright()}` },
  'one with a control round its cover': { ...frenchTemplate, body: `<w:sdt><w:sdtPr><w:alias w:val="Cover"/><w:placeholder><w:docPart w:val="X"/></w:placeholder><w:showingPlcHdr/><w:dataBinding w:xpath="/a" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>${p('{{title}}', 'Couverture')}</w:sdtContent></w:sdt>${place}${upright(running)}` },
  'one with lost styles, lists, notes and fields': { ...frenchTemplate, body: `${p('A', 'Nowhere')}<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr></w:pPr><w:r><w:t>B</w:t></w:r>${noteMark(88)}${complexField('REF nothing', '4')}${complexField('PAGEREF nothing')}</w:p>${place}${upright(running)}` },
  'one with bookmarks called as ours are': { ...frenchTemplate, body: `<w:p><w:bookmarkStart w:id="1" w:name="_RefPlace1"/><w:bookmarkStart w:id="2" w:name="_RefNote1"/><w:r><w:t>A</w:t></w:r><w:bookmarkEnd w:id="2"/><w:bookmarkEnd w:id="1"/><w:bookmarkStart w:id="9" w:name="half"/>${complexField('REF half', 'x')}<w:hyperlink w:anchor="nowhere"><w:r><w:t>n</w:t></w:r></w:hyperlink><w:hyperlink w:anchor="_RefNote1"><w:r><w:t>m</w:t></w:r></w:hyperlink></w:p><w:p>${complexField('REF _RefPlace1 \\h', 'A')}</w:p>${place}${upright(running)}` },
  'one with an even header and a box': { ...frenchTemplate, body: `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1000000" cy="500000"/><wp:docPr id="1" name="Box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1000000" cy="500000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${p('{{title}}')}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id="x" style="width:1pt"><v:textbox><w:txbxContent>${p('{{title}}')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>${place}${upright('<w:headerReference w:type="even" r:id="part-header"/><w:footerReference w:type="first" r:id="part-footer"/>')}` },
  'one whose styles are ours of another kind': { ...frenchTemplate, styles: `${frenchStyles}<w:style w:type="character" w:styleId="Caption"><w:name w:val="caption"/></w:style><w:style w:type="paragraph" w:styleId="Table"><w:name w:val="Table"/></w:style>` },
}

describe('a report in an organisation’s own Word template', { timeout }, () => {
  it.each(Object.entries(templates))('is sound in %s', async (_, content) => {
    for (const headingNumbering of ['legal', 'none'] as const) {
      const { bytes, file } = await fill(templateFile(content), reportOf({ ...showcaseTitle, visibility: 'confidential' }, { headingNumbering }))
      expect(checkDocx(bytes)).toEqual([])
      if (hasOpenXmlValidator) expect(openXmlErrors(file)).toEqual([])
      expect(textIn(part(bytes, 'word/document.xml'))).toContain('Confidential: not for publication')
    }
  })

  it.each(Object.entries(templates))('reads back with every word and note in %s', async (_, content) => {
    const { file, bytes } = await fill(templateFile(content))
    const first = [...part(bytes, 'word/footnotes.xml').matchAll(/<w:footnote w:id="(\d+)"[^>]*>(?:(?!<\/w:footnote>).)*Note gamma/g)].map(([, id]) => Number(id))[0] ?? 0
    expect(first).toBeGreaterThan(0)
    if (!hasTool('pandoc')) return
    const text = runTool('pandoc', '--from=docx', '--to=plain', '--wrap=none', file).replaceAll('\u00a0', ' ')
    notesInOrder.forEach((start, index) => { expect(text).toContain(`[${String(first + index)}] ${start}`) })
    expect(text).toContain(`supra note ${String(first)}`)
  })
})

describe('the French house template', { timeout }, () => {
  it('keeps its cover, header, footer and logo, with the words of the title page in their places', async () => {
    const { bytes, document } = await fill(templateFile(frenchTemplate))
    const texts = paragraphsIn(document).map(textIn)
    expect(texts.slice(0, 6)).toEqual(['', 'Niñez sin nombre: enfants sans papiers & “stateless” children', 'France · 101st session', 'Avec le soutien de la fondation.', '', 'Qui nous sommes'])
    expect(texts.slice(-2)).toEqual(['Contacts', 'Écrivez-nous.'])
    expect(textIn(part(bytes, 'word/header1.xml'))).toBe('Réseau Porte Ouverte (RPO)')
    expect(part(bytes, 'word/_rels/header1.xml.rels')).toContain('Target="media/image1.png"')
    expect(textIn(part(bytes, 'word/footer1.xml'))).toBe('Réseau · 1 / 3')
    expect(texts.filter((text) => text.startsWith('Niñez sin nombre'))).toHaveLength(1)
  })

  it('has its own notes first and last, and ours between them with their numbers', async () => {
    const { bytes, document } = await fill(templateFile(frenchTemplate))
    const notes = part(bytes, 'word/footnotes.xml').split('<w:footnote ').map(textIn).filter((text) => text !== '')
    expect(notes[0]).toBe(' Note du réseau sur la couverture.')
    expect(notes.at(-1)).toBe(' Note du réseau à la fin.')
    expect(notes).toHaveLength(notesInOrder.length + 2)
    expect(textIn(document)).toContain('As note\u00a04 says')
  })

  it('dresses our text in its styles, whatever their ids', async () => {
    const { document, styles } = await fill(templateFile(frenchTemplate))
    for (const id of ['Titre1', 'Titre2', 'Corpsdetexte', 'Listepuces', 'Citation']) expect(document).toContain(`<w:pStyle w:val="${id}"/>`)
    for (const id of ['Heading1', 'BodyText', 'ListBullet', 'Quote', 'FootnoteText']) expect(styles).not.toContain(`w:styleId="${id}"`)
    expect(styles).toMatch(/w:styleId="Heading3"><w:name w:val="heading 3"\/><w:basedOn w:val="Titre2"\/>/)
    expect(styles.match(/w:val="fr-FR"/g) ?? []).toHaveLength(0)
  })

  it('shows the numbers of the outline on our headings, and its own on its own', async () => {
    const { file, document } = await fill(templateFile(frenchTemplate))
    const own = paragraphsIn(document).filter((paragraph) => /^(?:Qui nous sommes|Contacts)$/.test(textIn(paragraph)))
    expect(own.map((paragraph) => paragraph.includes('<w:numId w:val="4"/>'))).toEqual([true, true])
    if (!hasTool('soffice')) return
    const folder = scratchFolder()
    runTool('soffice', `-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, file)
    const lines = readFileSync(join(folder, 'report.txt'), 'utf8').split('\n').map((line) => line.trim())
    const expected = numberHeadings(showcase.blocks, 'legal')
    const titles = showcase.blocks.flatMap((block) => (block.kind === 'heading' ? [`${expected.get(block.id) ?? ''} ${blockText(block)}`.trim()] : []))
    expect(lines.filter((line) => titles.includes(line))).toEqual(titles)
    expect(lines.filter((line) => /^\d (?:Qui nous|Contacts)/.test(line))).toEqual(['1 Qui nous sommes', '2 Contacts'])
    expect(lines).toEqual(expect.arrayContaining(['1. first', '2. second', '2. Abolish the fee.', '3. End the detention of children.']))
  })

  it('says nothing of who made the template', async () => {
    const words = strToU8('Author\0Maria Secret')
    const chunk = Uint8Array.from([0, 0, 0, words.length, ...strToU8('tEXt'), ...words, 0, 0, 0, 0])
    const { bytes } = await fill(templateFile({ ...frenchTemplate, parts: { 'word/media/logo.png': Uint8Array.from([...redDot.slice(0, 33), ...chunk, ...redDot.slice(33)]) } }))
    expect(part(bytes, 'word/media/image1.png')).not.toContain('Secret')
    expect(part(bytes, 'word/media/image1.png').length).toBeGreaterThan(30)
    const all = ['docProps/core.xml', 'docProps/app.xml', 'word/document.xml', 'word/settings.xml', 'word/header1.xml'].map((path) => part(bytes, path)).join('')
    expect(all).not.toMatch(/Secret|rsid|attachedTemplate|updateFields/)
    expect(part(bytes, 'docProps/core.xml')).toContain('<dc:creator>Réseau Porte Ouverte (RPO)</dc:creator>')
  })
})

describe('the places of a template', { timeout }, () => {
  it('leave no line, and no sign between two, for what the title page does not say', async () => {
    const body = `${p('{{state}} · {{session}}')}${p('{{session}} – {{date}}')}${p('{{date}}')}${p('{{fecha}}, {{contacto}}')}${place}${upright()}`
    const { document } = await fill(templateFile({ ...bare, body }), reportOf({ ...showcaseTitle, state: '', date: '', contact: 'One\nTwo' }))
    expect(paragraphsIn(document).slice(0, 4).map(textIn)).toEqual(['101st session', '101st session', 'OneTwo', 'Niñez sin nombre: enfants sans papiers & “stateless” children'])
    expect(paragraphsIn(document)[2]).toContain('<w:br/>')
  })
})

describe('files of other programs as templates', { timeout }, () => {
  it.each(['libreoffice', 'pandoc'])('%s: the report is sound, whatever the file wrote beside the schema', async (name) => {
    const { bytes, file } = await fill(new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/drafts', `${name}.docx`))))
    expect(checkDocx(bytes)).toEqual([])
    if (hasOpenXmlValidator) expect(openXmlErrors(file)).toEqual([])
  })

  it('an export of ours is one too, with its styles and names used anew', async () => {
    const first = await fill(templateFile(frenchTemplate))
    const { bytes, file, styles } = await fill(first.bytes)
    expect(checkDocx(bytes)).toEqual([])
    if (hasOpenXmlValidator) expect(openXmlErrors(file)).toEqual([])
    expect(styles.match(/w:name w:val="Recommendation"/g)).toHaveLength(1)
  })
})

it('any draft, layout and choice is sound in any template, with the notes of both in one row', { timeout }, async () => {
  const contents = fc.constantFrom(...Object.values(templates).map(templateFile))
  await fc.assert(
    fc.asyncProperty(contents, randomDraft, randomSetting, randomLayout, fc.constantFrom('bullet' as const, 'number' as const), async (template, draft, setting, layout, list) => {
      const { bytes } = await exportReport(reportOf({}, setting), recommendationsAs(list), draft, 'docx', pictures, undefined, [], readWordTemplate('house.dotx', template), layout)
      expect(checkDocx(bytes)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

it('the Open XML SDK finds no error in generated reports with contents lists and annexes in templates', { timeout: 120_000 }, async () => {
  const some = fc.sample(fc.record({ draft: randomDraft, setting: randomSetting, layout: randomLayout }), { numRuns: 22, seed: 5 })
  const files = Object.values(templates).map(templateFile)
  for (const [index, { draft, setting, layout }] of some.entries()) {
    const { bytes } = await exportReport(reportOf(showcaseTitle, setting), recommendationsAs('number'), draft, 'docx', pictures, undefined, [], readWordTemplate('house.dotx', files[index % files.length] ?? new Uint8Array()), layout)
    expect(checkDocx(bytes)).toEqual([])
    const file = join(scratchFolder(), 'report.docx')
    writeFileSync(file, bytes)
    if (hasOpenXmlValidator) expect(openXmlErrors(file)).toEqual([])
  }
})

it('the lines of a contents list have their numbers apart from their titles, though the template knows dots to the margin alone', { timeout }, async () => {
  const styles = `${frenchStyles}<w:style w:type="paragraph" w:styleId="TM1"><w:name w:val="toc 1"/><w:basedOn w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9062"/></w:tabs><w:ind w:left="120"/></w:pPr></w:style>`
  const template = readWordTemplate('house.dotx', templateFile({ ...frenchTemplate, styles }))
  const { bytes } = await exportReport(reportOf(showcaseTitle), recommendationsAs('number'), showcase, 'docx', pictures, showcaseCitations, [], template, { ...plainLayout, contents: true })
  const line = paragraphsIn(part(bytes, 'word/document.xml')).find((paragraph) => paragraph.includes('"TM1"')) ?? ''
  expect(line).toContain('<w:pStyle w:val="TM1"/><w:tabs><w:tab w:val="left" w:pos="687"/></w:tabs>')
  expect(checkDocx(bytes)).toEqual([])
})

describe('a template without a cover', { timeout }, () => {
  it('has our title page, our page numbers and a page of its own for the report', async () => {
    const { bytes, document } = await fill(templateFile(bare))
    expect(paragraphsIn(document).slice(0, 2).map(textIn)).toEqual(['Nous', 'Niñez sin nombre: enfants sans papiers & “stateless” children'])
    expect(paragraphsIn(document)[1]).toContain('<w:pageBreakBefore/>')
    expect(textIn(part(bytes, 'word/footer1.xml'))).toBe('Page 2 of 2')
  })

  it('puts wide tables on pages on their side, as wide as its margins ask', async () => {
    const { document } = await fill(templateFile({ ...bare, body: `${place}${upright()}` }))
    const sections = [...document.matchAll(/<w:pgSz [^>]*\/><w:pgMar [^>]*\/>/g)].map(([section]) => section)
    expect(sections.filter((section) => section.includes('w:w="16838" w:h="11906"'))).toHaveLength(1)
    expect(new Set(sections.map((section) => /w:left="\d+"/.exec(section)?.[0]))).toEqual(new Set(['w:left="1247"']))
    const width = Number(/<w:tblW [^>]*w:w="(\d+)"/.exec(document)?.[1])
    expect(Math.abs(width - (16_838 - 2 * 1247))).toBeLessThan(4)
  })
})

describe('what a template may not bring along', { timeout }, () => {
  it('is left out and told: remote pictures, objects, comments, deletions, lists of contents and fields that fetch', async () => {
    const { bytes, document, leftOut } = await fill(templateFile({
      ...frenchTemplate,
      comments: '<w:comment w:id="1" w:author="Maria Secret"><w:p/></w:comment>',
      relationships: { far: ['image', 'https://tracker.example/a.png', true], ole: ['oleObject', 'https://tracker.example/b.xls', true], page: ['hyperlink', 'https://example.org/', true], share: ['hyperlink', 'file://server/share', true] },
      body: [
        `<w:p>${logo(1, 1, 'r:link="far"')}${logo(1, 1, 'r:embed="far"')}</w:p>`,
        '<w:p><w:r><w:object><o:OLEObject Type="Link" ProgID="Excel" ShapeID="s" DrawAspect="Content" ObjectID="1" r:id="ole"/></w:object></w:r></w:p>',
        '<w:p><w:commentRangeStart w:id="1"/><w:r><w:t>Said</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>',
        '<w:p><w:ins w:id="1" w:author="Maria Secret"><w:r><w:t>new</w:t></w:r></w:ins><w:del w:id="2" w:author="Maria Secret"><w:r><w:delText>old</w:delText></w:r></w:del></w:p>',
        `<w:p>${complexField('INCLUDETEXT "https://tracker.example/x"', 'kept words')}</w:p>`,
        '<w:p><w:hyperlink r:id="page"><w:r><w:t>page</w:t></w:r></w:hyperlink><w:hyperlink r:id="share"><w:r><w:t>share</w:t></w:r></w:hyperlink></w:p>',
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Old contents</w:t></w:r></w:p></w:sdtContent></w:sdt>',
        `${place}${upright(running)}`,
      ].join(''),
    }))
    expect(checkDocx(bytes)).toEqual([])
    expect(Object.fromEntries(leftOut.map((warning) => ('what' in warning ? [warning.what, warning.count] : [])))).toEqual({ remote: 3, object: 1, comment: 1, change: 1, contents: 1, field: 1 })
    const whole = document + part(bytes, 'word/_rels/document.xml.rels')
    expect(whole).not.toMatch(/tracker|Secret|Old contents|server|INCLUDETEXT/)
    expect(textIn(document)).toMatch(/Said.*new.*kept words.*pageshare/s)
    expect(part(bytes, 'word/_rels/document.xml.rels')).toContain('https://example.org/')
  })

  const refused: Record<string, [string, () => Uint8Array]> = {
    'macros by its kind': ['word-template-macros', () => templateFile({ ...bare, mainType: 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml' })],
    'macros by its parts': ['word-template-macros', () => templateFile({ ...bare, parts: { 'word/vbaProject.bin': 'x' } })],
    'a password': ['word-template-password', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from('EncryptedPackage', (sign) => [sign.charCodeAt(0), 0]).flat(), 0])],
    'the older kind': ['word-template-old', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    'the strict kind': ['word-template-strict', () => zipSync(Object.fromEntries(Object.entries(templateParts(bare)).map(([path, bytes]) => [path, path === 'word/document.xml' ? strToU8(new TextDecoder().decode(bytes).replace('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main')) : bytes])))],
    'entities': ['docx-unsafe', () => templateFile({ ...bare, parts: { 'word/document.xml': '<!DOCTYPE w [<!ENTITY a "b">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>' } })],
    'no Word file': ['word-template-damaged', () => strToU8('hello')],
    'a bomb': ['file-too-large', () => templateFile({ ...bare, parts: { 'word/media/logo.png': new Uint8Array(70 * 1024 * 1024) } })],
    'its place in a table': ['word-template-place', () => templateFile({ ...bare, body: `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc>${place}</w:tc></w:tr></w:tbl>${upright()}` })],
  }

  it.each(Object.entries(refused))('%s is refused by name', async (_, [code, bytes]) => {
    await expect((async () => fill(bytes()))()).rejects.toMatchObject({ code })
  })

  it('its notes go with it where nothing marks them', async () => {
    const { bytes } = await fill(templateFile({ ...frenchTemplate, footnotes: `${separators}${noteOf(1, 'Lost')}`, numbering: frenchNumbering, body: `${place}${upright()}` }))
    expect(part(bytes, 'word/footnotes.xml')).not.toContain('Lost')
  })
})

describe('a template built to have no end', { timeout }, () => {
  const many = (write: (index: number) => string): string => Array.from({ length: 5_000 }, (_, index) => write(index)).join('')
  const endless: Record<string, TemplateContent> = {
    'styles that stand on one another': { ...frenchTemplate, styles: frenchStyles + many((index) => `<w:style w:type="paragraph" w:styleId="s${String(index)}"><w:name w:val="s${String(index)}"/><w:basedOn w:val="s${String(index + 1)}"/></w:style>`) },
    'bookmarks of one name': { ...frenchTemplate, body: `${many((index) => `<w:p><w:bookmarkStart w:id="${String(index)}" w:name="_RefNote1"/><w:bookmarkEnd w:id="${String(index)}"/></w:p>`)}${upright()}` },
    'places that never close': { ...frenchTemplate, body: `${p('{{ '.repeat(20_000))}${p(`{{${' '.repeat(200_000)}`)}${upright()}` },
    'fields that never end': { ...frenchTemplate, body: `<w:p>${many(() => '<w:r><w:fldChar w:fldCharType="begin"/></w:r>')}</w:p>${upright()}` },
  }
  it.each(Object.entries(endless))('comes to one: %s', async (_, content) => {
    expect(checkDocx((await fill(templateFile(content))).bytes)).toEqual([])
  })
})
