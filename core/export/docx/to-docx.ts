import { Document, Packer } from 'docx'
import type { PrintedReport } from '../printed-report.ts'
import { blocksOf } from './blocks.ts'
import { cleanPackage } from './clean-package.ts'
import { footnotesOf } from './footnotes.ts'
import { numberingOf } from './numbering.ts'
import { sectionsOf } from './pages.ts'
import { appProperties, coreProperties } from './properties.ts'
import { baseStyles, stylesOf } from './styles.ts'
import { titlePage } from './title-page.ts'
import { zoteroProperties } from './zotero-fields.ts'

/** Writes a Word file. */
export async function toDocx(report: PrintedReport): Promise<Uint8Array> {
  const { front, body } = blocksOf(report)
  const cover = titlePage(report).map((child) => ({ landscape: false, child }))
  const document = new Document({
    externalStyles: baseStyles,
    styles: stylesOf(report),
    numbering: numberingOf(report),
    footnotes: footnotesOf(report),
    sections: sectionsOf(report, [...cover, ...front], body),
  })
  const packed = await Packer.pack(document, 'uint8array')
  return cleanPackage(packed, {
    'docProps/core.xml': coreProperties(report),
    'docProps/app.xml': appProperties(report),
    ...(report.fieldSources.size > 0 && { 'docProps/custom.xml': zoteroProperties(report) }),
  })
}
