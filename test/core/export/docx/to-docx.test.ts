import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../core/document/block.ts'
import type { Note } from '../../../../core/document/note.ts'
import { checkDocx } from '../../../../core/export/docx/check-package.ts'
import { exportReport } from '../../../../core/export/export-report.ts'
import type { Report } from '../../../../core/report/report.ts'
import { part, paragraphsIn, textIn } from '../../../helpers/docx-parts.ts'
import { draftOf, heading, listItem, note, paragraph, quote, recommendation, reportOf } from '../../../helpers/drafts.ts'
import { longDraft } from '../../../helpers/long-draft.ts'
import { recommendationsAs, templateOf } from '../../../helpers/templates.ts'

const report = reportOf({ title: 'Out of sight', organisation: 'Open Door (OD)', state: 'MEX' })
const docx = async (blocks: Block[], notes: Note[] = [], of: Report = report) =>
  (await exportReport(of, templateOf(), draftOf(blocks, notes), 'docx')).bytes
const body = async (blocks: Block[], notes: Note[] = []) => part(await docx(blocks, notes), 'word/document.xml')
const paragraphOf = (xml: string, text: string): string => paragraphsIn(xml).find((p) => textIn(p).includes(text)) ?? ''
const numId = (p: string): string | undefined => /<w:numId w:val="(\d+)"/.exec(p)?.[1]
const level = (p: string): string | undefined => /<w:ilvl w:val="(\d+)"/.exec(p)?.[1]

describe('live numbers', () => {
  const blocks = [
    heading('one', 1, 'First'),
    paragraph('p', 'Text[^x] and more[^y]. See note {note:y}, section {section:sub}, recommendation {recommendation:r}, note {note:gone}.'),
    heading('two', 1, 'Second'),
    heading('sub', 2, 'Under it'),
    recommendation('r', 'Act.'),
  ]
  const notes = [note('x', 'X'), { id: 'y', paragraphs: [[{ type: 'text' as const, text: 'Supra note ' }, { type: 'reference' as const, to: 'note' as const, id: 'x' }]] }]

  it('are fields to bookmarks round what they name, with the right number stored', async () => {
    const { bytes } = await exportReport(report, recommendationsAs('number'), draftOf(blocks, notes), 'docx')
    const xml = part(bytes, 'word/document.xml')
    expect(textIn(paragraphOf(xml, 'See note'))).toContain('See note\u00a02, section II.A, recommendation 1, note [?].')
    expect(xml).toContain(' NOTEREF _RefNote2 \\h ')
    expect(xml).toContain(' REF _RefPlace1 \\w \\h ')
    expect(xml).toContain(' REF _RefPlace2 \\w \\h ')
    expect(part(bytes, 'word/footnotes.xml')).toContain(' NOTEREF _RefNote1 \\h ')
    expect(paragraphOf(xml, 'Under it')).toContain('w:name="_RefPlace1"')
    expect(checkDocx(bytes)).toEqual([])
  })

  it('stand as plain words where Word could not count them again', async () => {
    const xml = await body(blocks, notes)
    expect(textIn(paragraphOf(xml, 'See note'))).toContain('recommendation 1')
    expect(xml).not.toContain('_RefPlace2 \\w')
  })
})

describe('the notes of a Word file', () => {
  it('are numbered in the order of their marks, whatever the order of the records', async () => {
    const bytes = await docx([paragraph('a', 'One[^z]'), paragraph('b', 'Two[^a]')], [note('a', 'second'), note('z', 'first')])
    const notes = part(bytes, 'word/footnotes.xml').split('<w:footnote ').map(textIn)
    expect(notes.at(-2)).toBe(' first')
    expect(notes.at(-1)).toBe(' second')
    expect(checkDocx(bytes)).toEqual([])
  })

  it('stay 1 to n in both parts over 200 of them', async () => {
    const { bytes } = await exportReport(report, templateOf(), longDraft('es', { sections: 20, notes: 240 }), 'docx')
    const ids = [...part(bytes, 'word/document.xml').matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => Number(id))
    expect(ids).toEqual(Array.from({ length: 240 }, (_, index) => index + 1))
    expect(checkDocx(bytes)).toEqual([])
  })

  it('are referred to by a field where they are marked again', async () => {
    const bytes = await docx([paragraph('a', 'One[^x] two[^y]'), paragraph('b', 'Again[^x]')], [note('x', 'X'), note('y', 'Y')])
    const xml = part(bytes, 'word/document.xml')
    expect(xml).toContain('<w:bookmarkStart w:name="_RefNote1" w:id="1"/>')
    expect(xml).not.toContain('_RefNote2')
    expect(textIn(paragraphOf(xml, 'Again'))).toBe('Again1')
    expect(paragraphOf(xml, 'Again')).toContain(' NOTEREF _RefNote1 \\f \\h ')
    expect(checkDocx(bytes)).toEqual([])
  })

  it('leave out a mark without a note and a note without a mark', async () => {
    const bytes = await docx([paragraph('a', 'One[^lost] two[^x]')], [note('orphan', 'O'), note('x', 'X')])
    expect(part(bytes, 'word/document.xml').match(/footnoteReference /g)).toHaveLength(1)
    expect(part(bytes, 'word/footnotes.xml')).not.toContain('>O<')
    expect(checkDocx(bytes)).toEqual([])
  })

  it('keep their paragraphs, and their links as real ones', async () => {
    const linked: Note = { id: 'x', paragraphs: [[{ type: 'text', text: 'First' }], [{ type: 'link', url: 'https://example.org/a b?q=1&r=é', children: [{ type: 'text', text: 'Second' }] }]] }
    const bytes = await docx([paragraph('a', 'One[^x]')], [linked])
    const notes = part(bytes, 'word/footnotes.xml')
    expect(notes.match(/<w:pStyle w:val="FootnoteText"\/>/g)).toHaveLength(2)
    expect(notes).toContain('<w:rStyle w:val="Hyperlink"/>')
    expect(part(bytes, 'word/_rels/footnotes.xml.rels')).toContain('Id="rId1"')
    expect(part(bytes, 'word/_rels/footnotes.xml.rels')).toContain('https://example.org/a%20b?q=1&amp;r=%C3%A9')
  })
})

describe('the paragraphs of a Word file', () => {
  it('carry a named style each and no look of their own', async () => {
    const xml = await body([heading('h', 1, 'Head'), paragraph('p', 'Body'), quote('q', '13', 'Said'), listItem('l', 'bullet', 0, 'Item'), recommendation('r', 'Do')])
    const styles = paragraphsIn(xml).map((p) => /<w:pStyle w:val="(\w+)"/.exec(p)?.[1])
    expect(styles).toEqual(['Title', 'TitlePageLine', 'TitlePageLine', 'Heading1', 'BodyText', 'Quote', 'ListBullet', 'Recommendation'])
    expect(xml).not.toMatch(/<w:(?:sz|color|rFonts|ind|spacing|jc|keepNext) /)
  })

  it('stay with the list they announce', async () => {
    const xml = await body([paragraph('a', 'We recommend:'), recommendation('r', 'Do'), paragraph('b', 'We note:'), paragraph('c', 'Text')])
    expect(paragraphOf(xml, 'We recommend:')).toContain('"LeadIn"')
    expect(paragraphOf(xml, 'We note:')).toContain('"BodyText"')
  })

  it('turn emphasis round inside a quote', async () => {
    const xml = await body([{ kind: 'quote', id: 'q', number: '13', children: [{ type: 'text', text: 'plain ' }, { type: 'text', text: 'stressed', italic: true }] }])
    expect(textIn(paragraphOf(xml, 'stressed'))).toBe('13. plain stressed')
    expect(xml).toContain('<w:i w:val="false"/>')
    expect(xml).not.toContain('<w:i/>')
  })

  it('leave out what is empty, but keep the lists around it apart', async () => {
    const xml = await body([listItem('a', 'number', 0), paragraph('p', ''), listItem('b', 'number', 0), recommendation('r', '')])
    expect(paragraphsIn(xml).filter((p) => p.includes('ListNumber'))).toHaveLength(2)
    expect(xml).not.toContain('"Recommendation"')
    const lists = ['a', 'b'].map((id) => numId(paragraphsIn(xml).find((p) => textIn(p) === id) ?? ''))
    expect(new Set(lists).size).toBe(2)
  })

  it('say where text runs from right to left', async () => {
    const xml = await body([paragraph('a', 'حقوق الطفل في المكسيك (2024)'), paragraph('b', 'The word حقوق means rights.')])
    expect(paragraphOf(xml, 'المكسيك')).toContain('<w:bidi/>')
    expect(paragraphOf(xml, 'means')).not.toContain('<w:bidi/>')
    expect(paragraphOf(xml, 'means').match(/<w:rtl\/>/g)).toHaveLength(1)
  })

  it('set the figures of a table that runs from the right under its headings', async () => {
    const cell = (words: string) => ({ paragraphs: [[{ type: 'text' as const, text: words }]] })
    const table = (...rows: string[][]): Block => ({ kind: 'table', id: 't', headerRows: 1, rows: rows.map((cells) => ({ cells: cells.map(cell) })) })
    const arabic = await body([table(['السنة', 'UNICEF'], ['2022', '9 192'])])
    expect(['السنة', '2022', '9 192', 'UNICEF'].map((words) => paragraphOf(arabic, words).includes('<w:bidi/>'))).toEqual([true, true, true, false])
    expect(paragraphOf(await body([table(['Year', 'Children'], ['2022', '9 192'])]), '2022')).not.toContain('<w:bidi/>')
  })

  it('hold no character that XML forbids', async () => {
    const bytes = await docx([paragraph('a', 'a\u0000b\ud800c\uffffd\te')])
    expect(textIn(part(bytes, 'word/document.xml'))).toContain('ab\ufffdcd e')
  })
})

describe('the numbers of a Word file', () => {
  it('come from the heading styles, and unnumbered headings switch them off', async () => {
    const bytes = await docx([heading('a', 1, 'One'), heading('b', 1, 'Other', { numbered: false })])
    expect(numId(paragraphOf(part(bytes, 'word/document.xml'), 'One'))).toBeUndefined()
    expect(numId(paragraphOf(part(bytes, 'word/document.xml'), 'Other'))).toBe('0')
    expect(part(bytes, 'word/styles.xml')).toMatch(/w:styleId="Heading1">.*?<w:numId w:val="\d+"/)
  })

  it('are absent from headings where the report has none', async () => {
    const bytes = await docx([heading('a', 1, 'One')], [], { ...report, headingNumbering: 'none' })
    expect(/w:styleId="Heading1">.*?<\/w:style>/.exec(part(bytes, 'word/styles.xml'))?.[0]).not.toContain('numPr')
  })

  it('begin again with each list, also below a bullet', async () => {
    const xml = await body([listItem('a', 'number', 0), listItem('b', 'number', 1), listItem('c', 'bullet', 0), listItem('d', 'number', 1), paragraph('p', 'Text'), listItem('e', 'number', 0)])
    const lists = ['a', 'b', 'd', 'e'].map((id) => numId(paragraphsIn(xml).find((p) => textIn(p) === id) ?? ''))
    expect(new Set(lists).size).toBe(4)
  })

  it('put the items under a recommendation one level below it', async () => {
    const xml = await body([recommendation('r', 'Do'), listItem('x', 'bullet', 0)])
    expect(level(paragraphsIn(xml).find((p) => textIn(p) === 'x') ?? '')).toBe('1')
  })

  it('run through all recommendations where the template asks for numbers', async () => {
    const draft = draftOf([recommendation('a', 'A'), heading('h', 1, 'H'), recommendation('b', 'B')])
    const { bytes } = await exportReport(report, recommendationsAs('number'), draft, 'docx')
    const xml = part(bytes, 'word/document.xml')
    expect([numId(paragraphOf(xml, 'A')), numId(paragraphOf(xml, 'B'))]).toEqual([undefined, undefined])
    const style = /w:styleId="Recommendation">.*?<w:numId w:val="(\d+)"/.exec(part(bytes, 'word/styles.xml'))?.[1] ?? ''
    const abstract = new RegExp(`<w:num w:numId="${style}"><w:abstractNumId w:val="(\\d+)"`).exec(part(bytes, 'word/numbering.xml'))?.[1] ?? ''
    expect(part(bytes, 'word/numbering.xml')).toMatch(new RegExp(`<w:abstractNum w:abstractNumId="${abstract}".*?<w:numFmt w:val="decimal"/>`))
  })
})

describe('a Word file as a whole', () => {
  it('says only what the report says about itself', async () => {
    const bytes = await docx([paragraph('p', 'Text')])
    expect(part(bytes, 'docProps/core.xml')).toContain('<dc:title>Out of sight</dc:title><dc:creator>Open Door (OD)</dc:creator><dc:language>en-GB</dc:language>')
    expect(part(bytes, 'docProps/core.xml')).not.toMatch(/lastModifiedBy|Un-named|created|modified/)
    expect(part(bytes, 'word/endnotes.xml') + part(bytes, 'docProps/custom.xml') + part(bytes, 'word/comments.xml')).toBe('')
  })

  it.each([['en', 'en-GB', 'Page 2 of 2'], ['fr', 'fr-FR', 'Page 2 sur 2'], ['es', 'es-ES', 'Página 2 de 2']] as const)('is set in the language %s', async (language, tag, footer) => {
    const bytes = await docx([heading('h', 1, 'Título')], [], { ...report, language })
    expect(part(bytes, 'word/styles.xml')).toContain(`<w:lang w:val="${tag}"`)
    expect(textIn(part(bytes, 'word/footer1.xml'))).toBe(footer)
  })

  it('is marked on its first line where it is confidential', async () => {
    const bytes = await docx([paragraph('p', 'Text')], [], reportOf({ ...report.titleBlock, visibility: 'confidential' }))
    expect(textIn(paragraphsIn(part(bytes, 'word/document.xml'))[0] ?? '')).toBe('Confidential: not for publication')
  })

  it('is sound even when there is nothing in it', async () => {
    expect(checkDocx(await docx([], [], reportOf()))).toEqual([])
  })

  it('prints an address without a link where strict readers would refuse the file for it', async () => {
    const bytes = await docx([{ kind: 'paragraph', id: 'p', children: [{ type: 'link', url: 'http://%zz', children: [{ type: 'text', text: 'there' }] }] }])
    expect(textIn(part(bytes, 'word/document.xml'))).toContain('there')
    expect(part(bytes, 'word/_rels/document.xml.rels')).not.toContain('zz')
  })
})
