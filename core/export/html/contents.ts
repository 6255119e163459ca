import { annexLabel } from '../annexes/printed-annex.ts'
import { annexWords } from '../annexes/annex-words.ts'
import type { PrintedReport } from '../printed-report.ts'
import { blocksOf } from './blocks.ts'
import { escapeHtml } from './escape-html.ts'
import { placeId, type InlineWriter } from './inlines.ts'

/** The contents list, each line a link to its heading. */
export function contentsOf(report: PrintedReport): string {
  const { contents, language, pages } = report
  if (contents.length === 0) return ''
  const lines = contents.map(({ id, level, number, title }) => {
    const lead = number === '' ? '' : `<span class="number">${escapeHtml(number)}</span> `
    const place = placeId(report, id) ?? ''
    const page = pages.get(place)
    return `<li class="level-${String(level)}" dir="auto"><a href="#${place}">${lead}${escapeHtml(title)}${page === undefined ? '' : ` <span class="page">${String(page)}</span>`}</a></li>`
  })
  return `<nav class="contents" role="doc-toc" aria-labelledby="contents">
<h2 id="contents">${escapeHtml(annexWords[language].contents)}</h2>
<ul>
${lines.join('\n')}
</ul>
</nav>`
}

/** The annexes, each on pages of its own where it is printed. */
export const annexesOf = (report: PrintedReport, writer: InlineWriter): string[] =>
  report.annexes.map((annex, index) => {
    const name = placeId(report, annex.id) ?? `annex-${String(index + 1)}`
    return `<section class="annex${annex.landscape ? ' landscape' : ''}" role="doc-appendix" aria-labelledby="${name}">
<h2 id="${name}">${escapeHtml(annexLabel(annex, report.language))} ${escapeHtml(annex.title)}</h2>
${blocksOf(annex.blocks, report, writer)}
</section>`
  })
