import { BuilderElement, FileChild, InternalHyperlink, Paragraph, Tab, TextRun, type ParagraphChild } from 'docx'
import { annexWords } from '../annexes/annex-words.ts'
import { contentsLevels, type ContentsEntry } from '../contents.ts'
import type { PrintedReport } from '../printed-report.ts'
import { fieldEdges, placeBookmark } from './fields.ts'
import { printableText } from './printable-text.ts'
import { contentsStyles, styleIds } from './style-names.ts'

/**
 * The contents list: every line written already, each a link to its heading, in a field that Word can write anew.
 *
 * No line has a page number until then. Only a word processor knows on which page a heading falls, each one differs by
 * its fonts, and Word does not count anew on opening unless the file asks for it, which makes it stop the reader with a
 * question. A number that is not there sends nobody to the wrong page; one click on the list brings the right ones.
 */
export function contentsList(report: PrintedReport): FileChild[] {
  const { contents, language } = report
  if (contents.length === 0) return []
  const { begin, end } = fieldEdges(`TOC \\o "1-${String(contentsLevels)}" \\h \\z \\u`)
  const title = new Paragraph({ style: styleIds.contentsHeading, pageBreakBefore: true, children: [new TextRun(annexWords[language].contents)] })
  const lines = contents.map((entry, index) => new Paragraph({ style: contentsStyles[entry.level - 1] ?? contentsStyles[0], children: [...(index === 0 ? begin : []), line(entry, report)] }))
  // Word itself closes the field behind the last line: what it writes anew takes the place of whole paragraphs.
  return [new ContentsFrame([title, ...lines, new Paragraph({ style: styleIds.tableEnd, children: end })])]
}

function line({ id, number, title }: ContentsEntry, report: PrintedReport): ParagraphChild {
  const isAnnex = report.annexes.some((annex) => annex.id === id)
  const lead = number === '' ? [] : isAnnex ? [new TextRun(`${number} `)] : [new TextRun({ children: [number, new Tab()] })]
  return new InternalHyperlink({ anchor: placeBookmark(report, id), children: [...lead, new TextRun(printableText(title))] })
}

/** What makes Word show its button for writing the list anew. */
class ContentsFrame extends FileChild {
  constructor(paragraphs: Paragraph[]) {
    super('w:sdt')
    const gallery = new BuilderElement<{ val: string }>({ name: 'w:docPartGallery', attributes: { val: { key: 'w:val', value: 'Table of Contents' } } })
    const part = new BuilderElement({ name: 'w:docPartObj', children: [gallery, new BuilderElement({ name: 'w:docPartUnique' })] })
    this.root.push(new BuilderElement({ name: 'w:sdtPr', children: [part] }), new BuilderElement({ name: 'w:sdtContent', children: paragraphs }))
  }
}
