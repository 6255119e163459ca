import { describe, expect, it } from 'vitest'
import { checkDocx } from '../../../../core/export/docx/check-package.ts'
import { exportReport } from '../../../../core/export/export-report.ts'
import { plainLayout, type Layout } from '../../../../core/export/layout.ts'
import type { Report } from '../../../../core/report/report.ts'
import { part, paragraphsIn, textIn } from '../../../helpers/docx-parts.ts'
import { reportOf } from '../../../helpers/drafts.ts'
import { wrongLiveNumbers } from '../../../helpers/live-numbers.ts'
import { recommendationsAs } from '../../../helpers/templates.ts'
import { everyAnnex, showcase, showcaseCitations, showcaseTitle } from '../../../main/export/showcase.ts'

const write = async (layout: Partial<Layout>, more: Partial<Report> = {}) =>
  exportReport(reportOf(showcaseTitle, more), recommendationsAs('number'), showcase, 'docx', undefined, showcaseCitations, [], undefined, { ...plainLayout, ...layout })
const xmlOf = (bytes: Uint8Array) => part(bytes, 'word/document.xml')
const inStyle = (xml: string, style: RegExp) => paragraphsIn(xml).filter((paragraph) => style.test(/<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? ''))
const sections = (xml: string) => [...xml.matchAll(/<w:pgSz ([^>]*)\/>/g)].map(([, size = '']) => size)

describe('the contents list of a Word file', () => {
  it('names every heading with its number and links to it, in a field that Word can write anew and does not ask about', async () => {
    const { bytes } = await write({ contents: true, annexes: everyAnnex })
    const xml = xmlOf(bytes)
    const lines = inStyle(xml, /^TOC\d$/)
    expect(lines.map((line) => textIn(line.replaceAll('<w:tab/>', '<w:t> </w:t>')))).toEqual([
      'I. Introduction', 'A. Method', '1. Interviews', 'B. Limits', '1. Data', 'Acknowledgements', 'II. Birth registration', 'Recommendations', 'III. Detention',
      'Annex\u00a0I. Recommendations', 'Annex\u00a0II. Sources', 'Annex\u00a0III. Basis of the report, section by section',
    ])
    const anchors = lines.map((line) => /w:anchor="([^"]*)"/.exec(line)?.[1] ?? '')
    for (const [index, anchor] of anchors.entries()) {
      const title = inStyle(xml, /^(?:Heading|ComputedAnnex$)/).find((paragraph) => paragraph.includes(`w:name="${anchor}"`)) ?? ''
      expect(textIn(lines[index] ?? '')).toContain(textIn(title))
    }
    expect(xml.replaceAll('&quot;', '"')).toContain(' TOC \\o "1-3" \\h \\z \\u ')
    expect(part(bytes, 'word/settings.xml')).not.toContain('updateFields')
    expect(checkDocx(bytes)).toEqual([])
  })

  it('stands before the text and behind the title page, in the language of the report', async () => {
    const xml = xmlOf((await write({ contents: true }, { language: 'fr' })).bytes)
    expect(textIn(inStyle(xml, /^TOCHeading$/).join(''))).toBe('Table des matières')
    expect(xml.indexOf('TOCHeading')).toBeGreaterThan(xml.indexOf('Réseau Porte Ouverte'))
    expect(xml.indexOf('TOCHeading')).toBeLessThan(xml.indexOf('A first sentence'))
  })

  it('is absent where nobody asks for it', async () => {
    expect(xmlOf((await write({})).bytes)).not.toMatch(/TOC/)
  })
})

describe('the paper of a Word file', () => {
  it('is A4 or Letter, turned where the text is', async () => {
    const sizes = async (paper: 'A4' | 'Letter') => new Set(sections(xmlOf((await write({ paper })).bytes)))
    expect(await sizes('A4')).toEqual(new Set(['w:w="11906" w:h="16838" w:orient="portrait"', 'w:w="16838" w:h="11906" w:orient="landscape"']))
    expect(await sizes('Letter')).toEqual(new Set(['w:w="12240" w:h="15840" w:orient="portrait"', 'w:w="15840" w:h="12240" w:orient="landscape"']))
  })

  it('gives tables its own width', async () => {
    const widths = async (paper: 'A4' | 'Letter') => [...xmlOf((await write({ paper })).bytes).matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width)).reduce((sum, width) => sum + width, 0)
    expect(await widths('A4')).toBeGreaterThan(await widths('Letter'))
  })
})

describe('numbered paragraphs', () => {
  it('are counted by Word through the whole report, and nothing else is counted with them', async () => {
    const { bytes } = await write({}, { paragraphNumbers: 'continuous' })
    const xml = xmlOf(bytes)
    const style = /<w:style [^>]*w:styleId="NumberedParagraph".*?<w:numId w:val="(\d+)"/s.exec(part(bytes, 'word/styles.xml'))?.[1] ?? ''
    const numbered = paragraphsIn(xml).filter((paragraph) => paragraph.includes('"NumberedParagraph"') || paragraph.includes(`<w:numId w:val="${style}"/>`)).map(textIn)
    expect(numbered.map((text) => text.slice(0, 12))).toEqual(['A first sent', 'حقوق الطفل —', 'Between list', 'The State pa', 'RPO recommen', 'RPO recommen', 'UNICEF تقول ', 'Table 1 and ', 'As note\u00a03 sa'])
    expect(numbered.join('')).not.toMatch(/^\d+\./)
    expect(xml).toContain('The network joins')
    expect(checkDocx(bytes)).toEqual([])
  })
})

describe('the annexes of a Word file', () => {
  it('each begin a page, with the matrix turned and the heads of its columns repeated', async () => {
    const { bytes, warnings } = await write({ annexes: everyAnnex })
    const xml = xmlOf(bytes)
    const headings = inStyle(xml, /^ComputedAnnex$/)
    expect(headings.map(textIn)).toEqual(['Recommendations', 'Sources', 'Basis of the report, section by section'])
    expect(headings.every((heading) => heading.includes('<w:pageBreakBefore/>'))).toBe(true)
    expect(sections(xml).at(-1)).toContain('landscape')
    expect(xml.slice(xml.lastIndexOf('<w:tbl>'))).toContain('<w:tblHeader/>')
    expect(warnings.map(({ kind }) => kind)).not.toContain('annex-empty')
    expect(checkDocx(bytes)).toEqual([])
  })

  it('say the recommendations under their sections, with numbers that Word can find out again', async () => {
    const { bytes } = await write({ annexes: everyAnnex })
    const xml = xmlOf(bytes)
    expect(inStyle(xml, /^ComputedAnnexPart$/).map(textIn)).toEqual(['II. Birth registration', 'III. Detention', 'Treaties and general comments', 'Evidence'])
    expect(inStyle(xml, /^RecommendationSummary$/).slice(-3).map(textIn)).toEqual(['1.Register every child at birth.', '2.Abolish the fee.', '3.End the detention of children.'])
    const { fields, wrong } = wrongLiveNumbers(bytes)
    expect(wrong).toEqual([])
    expect(fields).toBeGreaterThan(8)
  })

  it('that would be empty are left out, and the person is told', async () => {
    const { bytes, warnings } = await write({ annexes: [{ kind: 'sources', groups: [] }, { kind: 'recommendations' }] })
    expect(inStyle(xmlOf(bytes), /^ComputedAnnex$/).map(textIn)).toEqual(['Recommendations'])
    expect(warnings).toContainEqual({ kind: 'annex-empty', annex: 'sources' })
  })
})
