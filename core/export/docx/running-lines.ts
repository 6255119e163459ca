import { Footer, Header, Paragraph, TextRun } from 'docx'
import { blockText, noteText } from '../../document/plain-text.ts'
import { printedWords } from '../../report/printed-words.ts'
import { countWords } from '../../report/word-count.ts'
import type { PrintedReport } from '../printed-report.ts'
import { field } from './fields.ts'
import { printableText } from './printable-text.ts'
import { styleIds } from './style-names.ts'

const longestHeader = 80

/** The header of every page after the first: the title, cut where it would not fit on a line. */
export const headerOf = ({ name }: PrintedReport): Header =>
  new Header({ children: [new Paragraph({ style: styleIds.header, children: [new TextRun(printableText(shortTitle(name)))] })] })

export function shortTitle(title: string): string {
  const text = title.trim().replace(/\s+/g, ' ')
  if (text.length <= longestHeader) return text
  const cut = text.slice(0, longestHeader)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestHeader / 2)).trimEnd()}…`
}

/** "Page 2 of 14". Word and LibreOffice count the pages anew; other readers show the numbers stored here. */
export function footerOf(report: PrintedReport): Footer {
  const { page, of } = printedWords[report.language]
  const children = [new TextRun(`${page} `), ...field('PAGE', '2'), new TextRun(` ${of} `), ...field('NUMPAGES', String(estimatePages(report)))]
  return new Footer({ children: [new Paragraph({ style: styleIds.footer, children })] })
}

const wordsOnPage = 420

/** A contents list takes a page, and so does each annex at least. */
function estimatePages({ front, contents, body, annexes, notes }: PrintedReport): number {
  const words = [...body.map((block) => blockText(block)), ...notes.map((note) => noteText(note))].reduce((sum, text) => sum + countWords(text), 0)
  return Math.max(2, Math.ceil(words / wordsOnPage) + (front.length > 0 ? 1 : 0) + (contents.length > 0 ? 1 : 0) + annexes.length)
}
