import { pictureAddress } from '../picture-address.ts'
import type { PrintedReport } from '../printed-report.ts'
import type { Printed } from '../printed-text.ts'
import { escapeHtml } from './escape-html.ts'
import { tableDirection } from '../table-direction.ts'
import { directionAttribute, placeId, type InlineWriter } from './inlines.ts'

/** A table with its header rows marked as such, for people who hear it. */
export function tableOf({ rows, headerRows, landscape, direction: chosen, shares }: Printed<'table'>, writer: InlineWriter): string {
  const direction = tableDirection({ rows, direction: chosen })
  const written = rows.map(({ cells }, index) => {
    const name = index < headerRows ? 'th' : 'td'
    const scope = index < headerRows ? ' scope="col"' : ''
    const columns = cells.map(({ span = 1, paragraphs }) => {
      const content = paragraphs.map((inlines) => `<p dir="${direction.cell(inlines)}">${writer.write(inlines)}</p>`).join('')
      return `<${name}${scope}${span > 1 ? ` colspan="${String(span)}"` : ''}>${content}</${name}>`
    })
    return `<tr>${columns.join('')}</tr>`
  })
  const part = (name: string, lines: string[]) => (lines.length === 0 ? [] : [`<${name}>`, ...lines, `</${name}>`])
  return [`<table${landscape === true ? ' class="landscape"' : ''}${direction.columns === 'rtl' ? ' dir="rtl"' : ''}>`, ...columnsOf(shares), ...part('thead', written.slice(0, headerRows)), ...part('tbody', written.slice(headerRows)), '</table>'].join('\n')
}

function columnsOf(shares: readonly number[] = []): string[] {
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.length === 0 ? [] : [`<colgroup>${shares.map((share) => `<col style="width: ${((100 * share) / all).toFixed(1)}%">`).join('')}</colgroup>`]
}

/** A picture, or its words where the picture is gone. */
export function figureOf({ attachment, alt, width }: Printed<'figure'>, { pictures }: PrintedReport): string {
  const picture = pictures.get(attachment)
  if (picture === undefined) return `<p class="figure">[${escapeHtml(alt.trim())}]</p>`
  return `<p class="figure"><img src="${pictureAddress(picture)}" alt="${escapeHtml(alt.trim())}" style="width: ${String(width)}%"></p>`
}

/** The recommendations once more, each number leading to where it stands. */
export function summaryOf({ recommendations }: Printed<'recommendations-summary'>, report: PrintedReport, writer: InlineWriter): string {
  if (recommendations.length === 0) return ''
  const items = recommendations.map(({ id, number, direction, children }) => {
    const place = placeId(report, id)
    const lead = report.recommendationList === 'number' ? `<a href="#${place ?? ''}">${escapeHtml(number.text)}.</a> ` : ''
    return `<li${directionAttribute(children, direction)}>${lead}${writer.write(children)}</li>`
  })
  return `<ul class="summary${report.recommendationList === 'number' ? ' numbered' : ''}">\n${items.join('\n')}\n</ul>`
}
