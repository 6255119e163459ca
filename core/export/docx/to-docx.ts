import { Document, type FileChild } from 'docx'
import { withBoundNumbers } from '../bound-numbers.ts'
import type { PrintedReport } from '../printed-report.ts'
import { blocksOf } from './blocks.ts'
import { cleanPackage, zipPackage } from './clean-package.ts'
import { contentsList } from './contents.ts'
import { footnotesOf } from './footnotes.ts'
import { numberingOf } from './numbering.ts'
import { sectionsOf, type PagePart } from './pages.ts'
import { appProperties, coreProperties } from './properties.ts'
import { baseStyles, stylesOf } from './styles.ts'
import { titlePage } from './title-page.ts'
import { fillTemplate } from './word-template/fill-template.ts'
import type { PreparedTemplate } from './word-template/prepare.ts'
import { writtenParts } from './written-parts.ts'
import { zoteroProperties } from './zotero-fields.ts'

/**
 * Writes a Word file.
 * @param template the organisation's own template that it goes into, which is used up
 */
export async function toDocx(printed: PrintedReport, template?: PreparedTemplate): Promise<Uint8Array> {
  const report = withBoundNumbers(printed)
  const { front, body } = blocksOf(report)
  // A template that says the title has a cover of its own.
  const cover = (template?.hasTitle === true ? [] : titlePage(report)).map((child) => ({ landscape: false, child }))
  const upright = (child: FileChild): PagePart => ({ landscape: false, child })
  const contents = contentsList(report).map(upright)
  // Behind a cover of the template nothing parts the front matter from the text but a contents list.
  const joined = template?.hasTitle === true && contents.length === 0
  const document = new Document({
    externalStyles: baseStyles,
    styles: stylesOf(report),
    numbering: numberingOf(report),
    footnotes: footnotesOf(report),
    sections: sectionsOf(report, joined ? [] : [...cover, ...front, ...contents], joined ? [...front, ...body] : body),
  })
  const parts = cleanPackage(await writtenParts(document), {
    'docProps/core.xml': coreProperties(report),
    'docProps/app.xml': appProperties(report),
    ...(report.fieldSources.size > 0 && { 'docProps/custom.xml': zoteroProperties(report) }),
  })
  return zipPackage(template === undefined ? parts : fillTemplate(parts, template, report))
}
