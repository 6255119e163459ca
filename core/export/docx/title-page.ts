import { Paragraph, TextRun } from 'docx'
import type { PrintedReport } from '../printed-report.ts'
import { confidentialMark, titleLines, type TitleLine } from '../title-page.ts'
import { printableText } from './printable-text.ts'
import { styleIds } from './style-names.ts'

/** The paragraphs of the title page. The mark of a confidential report comes first, where nobody overlooks it. */
export function titlePage({ titleBlock, language }: PrintedReport): Paragraph[] {
  return [
    ...styled(styleIds.confidential, confidentialMark(titleBlock, language) ?? ''),
    ...styled(styleIds.title, titleBlock.title),
    ...styled(styleIds.subtitle, titleBlock.subtitle),
    ...titleLines(titleBlock, language).map(titleLine),
  ]
}

const styled = (style: string, text: string): Paragraph[] =>
  text.trim() === '' ? [] : [new Paragraph({ style, children: [new TextRun(printableText(text.trim()))] })]

function titleLine({ field, label, lines }: TitleLine): Paragraph {
  const emphasis = field === 'organisation' ? { bold: true } : {}
  const texts = lines.map((text, index) => new TextRun({ ...emphasis, text: printableText(text), ...(index > 0 && { break: 1 }) }))
  return new Paragraph({ style: styleIds.titleLine, children: [new TextRun(`${label} `), ...texts] })
}
