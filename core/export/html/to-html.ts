import { printedWords } from '../../report/printed-words.ts'
import type { PrintedReport } from '../printed-report.ts'
import { unpacked, type PrintedNote } from '../printed-text.ts'
import { confidentialMark, titleLines } from '../title-page.ts'
import { blocksOf } from './blocks.ts'
import { annexesOf, contentsOf } from './contents.ts'
import { escapeHtml } from './escape-html.ts'
import { directionAttribute, inlineWriter, markId, noteId, noteInlines } from './inlines.ts'
import { pageSheet, styleSheet } from './style-sheet.ts'

/** Writes one HTML page that needs nothing else and runs nothing: no script, no picture or font from outside. */
export const toHtml = (report: PrintedReport): Uint8Array => pageOf(report, { policy: "style-src 'unsafe-inline'", head: '' })

/** The same page, to be printed in a window that serves `fontSheet` and its fonts beside it, and nothing else. */
export const toPrintPage = (report: PrintedReport): Uint8Array =>
  pageOf(report, { policy: "style-src 'unsafe-inline' 'self'; font-src 'self'", head: `<link rel="stylesheet" href="${fontSheet}">\n` })

export const fontSheet = 'fonts.css'

function pageOf(report: PrintedReport, { policy, head }: { policy: string; head: string }): Uint8Array {
  const { language, titleBlock } = report
  const writer = inlineWriter(report)
  const front = blocksOf(report.front, report, writer)
  const body = blocksOf(report.body, report, writer)
  return new TextEncoder().encode(`<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${policy}; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(report.name)}</title>
${titleBlock.organisation === '' ? '' : `<meta name="author" content="${escapeHtml(titleBlock.organisation)}">\n`}${head}<style>${styleSheet}${pageSheet(report.paper)}</style>
</head>
<body>
${headerOf(report)}
<main>
${[front, contentsOf(report), body === '' ? '' : `<div${hasCover(report) ? ' class="text"' : ''}>\n${body}\n</div>`].filter((part) => part !== '').join('\n')}
</main>
${notesOf(report, writer.times)}${annexesOf(report, writer).map((annex) => `${annex}\n`).join('')}</body>
</html>
`)
}

/** Whether the text begins on a page behind another. */
const hasCover = ({ front, contents, titleBlock, language }: PrintedReport): boolean =>
  front.length > 0 || contents.length > 0 || `${titleBlock.title}${titleBlock.subtitle}`.trim() !== '' || titleLines(titleBlock, language).length > 0

function headerOf({ titleBlock, language }: PrintedReport): string {
  const mark = confidentialMark(titleBlock, language)
  const lines = titleLines(titleBlock, language).map(({ field, label, lines }) => {
    const text = lines.map(escapeHtml).join('<br>')
    return `<p class="${field}">${escapeHtml(label)} ${field === 'organisation' ? `<strong>${text}</strong>` : text}</p>`
  })
  return [
    '<header>',
    ...(mark === undefined ? [] : [`<p class="confidential">${escapeHtml(mark)}</p>`]),
    ...(titleBlock.title.trim() === '' ? [] : [`<h1 dir="auto">${escapeHtml(titleBlock.title)}</h1>`]),
    ...(titleBlock.subtitle.trim() === '' ? [] : [`<p class="subtitle" dir="auto">${escapeHtml(titleBlock.subtitle)}</p>`]),
    ...lines,
    '</header>',
  ].join('\n')
}

function notesOf(report: PrintedReport, times: ReadonlyMap<number, number>): string {
  const { notes, language } = report
  if (notes.length === 0) return ''
  const items = notes.map((note, index) => noteOf(note, index + 1, times.get(index + 1) ?? 1, report))
  return `<section class="notes" role="doc-endnotes" aria-labelledby="notes">
<h2 id="notes">${escapeHtml(printedWords[language].notes)}</h2>
<ol>
${items.join('\n')}
</ol>
</section>
`
}

function noteOf({ paragraphs }: PrintedNote, number: number, times: number, report: PrintedReport): string {
  const { backToText } = printedWords[report.language]
  const back = Array.from({ length: times }, (_, index) => {
    const label = escapeHtml(`${backToText}, ${String(number)}${times > 1 ? ` (${String(index + 1)})` : ''}`)
    return ` <a class="back" href="#${markId(number, index + 1)}" role="doc-backlink" aria-label="${label}">↩</a>`
  }).join('')
  const written = paragraphs.map((inlines, index) => `<p${directionAttribute(unpacked(inlines))}>${noteInlines(inlines, report)}${index === paragraphs.length - 1 ? back : ''}</p>`)
  return `<li id="${noteId(number)}">${written.join('')}</li>`
}
