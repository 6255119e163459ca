import { Document, Packer, SectionType, type ISectionOptions, type Paragraph } from 'docx'
import type { PrintedReport } from '../printed-report.ts'
import { cleanPackage } from './clean-package.ts'
import { footnotesOf } from './footnotes.ts'
import { numberingOf } from './numbering.ts'
import { paragraphsOf } from './paragraphs.ts'
import { appProperties, coreProperties } from './properties.ts'
import { footerOf, headerOf } from './running-lines.ts'
import { baseStyles, stylesOf } from './styles.ts'
import { titlePage } from './title-page.ts'

/** Writes a Word file. */
export async function toDocx(report: PrintedReport): Promise<Uint8Array> {
  const { front, body } = paragraphsOf(report)
  const document = new Document({
    externalStyles: baseStyles,
    styles: stylesOf(report),
    numbering: numberingOf(report),
    footnotes: footnotesOf(report),
    sections: sectionsOf(report, [...titlePage(report), ...front], body),
  })
  const packed = await Packer.pack(document, 'uint8array')
  return cleanPackage(packed, { 'docProps/core.xml': coreProperties(report), 'docProps/app.xml': appProperties(report) })
}

/** A4 with margins of 2.5 cm, in twentieths of a point. */
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1418, right: 1418, bottom: 1418, left: 1418, header: 709, footer: 709, gutter: 0 },
}

/** The title page is a section of its own; the text after it takes over its header and footer. */
function sectionsOf(report: PrintedReport, cover: Paragraph[], body: Paragraph[]): ISectionOptions[] {
  const first = { properties: { page, titlePage: true }, headers: { default: headerOf(report) }, footers: { default: footerOf(report) } }
  if (cover.length === 0 || body.length === 0) return [{ ...first, children: [...cover, ...body] }]
  return [
    { ...first, children: cover },
    { properties: { page, type: SectionType.NEXT_PAGE }, children: body },
  ]
}
