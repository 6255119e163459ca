import type { Line } from './line.ts'

const caption = /^(?:table|tableau|cuadro|tabla|figure|figura|gráfico|graphique|chart|box|encadré|recuadro|таблица|диаграмма|جدول|الجدول|表)\s*[\p{Nd}IVX]+(?=$|[\s.:–-])/iu

/** Whether a line is the caption of a table or figure. */
export const isCaption = (line: Line): boolean => caption.test(line.text) && line.text.length < 160 && line.reach < 0.99

/** The lines of a caption whose title stands below its number. */
export function captionLines(lines: readonly Line[]): number[] {
  return lines.flatMap((line, index) => {
    if (!isCaption(line)) return []
    const title = lines.slice(index + 1, index + 4)
    const end = title.findIndex(next => next.gap > 0.3 || next.size !== title[0]?.size || next.bold !== title[0].bold)
    const isNumberOnly = line.text.length < 16 && title[0]?.bold === true
    return isNumberOnly ? [index, ...title.slice(0, end < 0 ? 3 : end).map((_, offset) => index + 1 + offset)] : [index]
  })
}

/**
 * Which lines are rows of tables: neighbours in two or more parts, each part beginning under one above it.
 * Single wide spaces in a justified line have no such neighbour.
 */
export function tableRows(lines: readonly Line[], isNumbered: (line: Line) => boolean): Set<number> {
  const rows = new Set<number>()
  lines.forEach((line, index) => {
    if (line.role === 'row') rows.add(index)
    if (line.role !== '' || !hasCells(line) || (isNumbered(line) && line.cells.length < 3)) return
    const neighbours = [index - 2, index - 1, index + 1, index + 2].map(at => lines[at])
    const aligned = neighbours.filter(other => other !== undefined && hasCells(other) && !isNumbered(other) && sharesColumns(line, other))
    if (aligned.length >= (line.cells.length >= 3 ? 1 : 2)) rows.add(index)
  })
  return withBetween(lines, rows)
}

const hasCells = (line: Line): boolean => line.cells.length >= 2 && line.cells.some((cell, index) => index > 0 && cell.length < 60)

function sharesColumns(line: Line, other: Line): boolean {
  const starts = line.cellStarts.slice(1)
  const near = starts.filter(start => other.cellStarts.some(at => Math.abs(at - start) < 25))
  return near.length * 2 >= starts.length && Math.abs(line.size - other.size) < 1
}

/** A row whose words need a second line, and a row with one cell filled, lie between rows. */
function withBetween(lines: readonly Line[], rows: Set<number>): Set<number> {
  const all = new Set(rows)
  for (const row of rows) {
    for (let next = row + 1; next <= row + 2; next += 1) {
      const line = lines[next]
      if (line === undefined || rows.has(next)) break
      const closes = rows.has(next + 1) || rows.has(next + 2)
      if (closes && line.reach < 0.7 && line.text.length < 60 && line.page === lines[row]?.page) all.add(next)
    }
  }
  return all
}
