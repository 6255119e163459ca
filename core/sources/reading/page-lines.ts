import { columnsOf } from './columns.ts'
import { isMostlyFromRight } from '../../document/direction.ts'
import type { LinePiece, PageLine, TextPage, TextRun } from './text-run.ts'

interface Baseline {
  x: number
  right: number
  y: number
  readonly size: number
  readonly runs: TextRun[]
}

/**
 * The lines of a page in reading order: runs on one baseline together, raised digits with the line they hang on,
 * column after column.
 */
export function pageLines(page: TextPage): PageLine[] {
  const columns = columnsOf(page)
  return columns.flatMap(runs => baselines(runs).map(baseline => toLine(page.page, baseline)))
}

/** Large type first, so that a small raised digit finds the line it belongs to. */
function baselines(runs: readonly TextRun[]): Baseline[] {
  const found: Baseline[] = []
  const inked = runs.filter(run => run.text.trim() !== '')
  for (const run of [...inked].sort((a, b) => b.size - a.size || a.y - b.y || a.x - b.x)) {
    const home = found.find(line => sharesBaseline(line, run)) ?? found.find(line => hangsOn(line, run))
    if (home === undefined) found.push({ x: run.x, right: run.x + run.width, y: run.y, size: run.size, runs: [run] })
    else {
      home.x = Math.min(home.x, run.x)
      home.right = Math.max(home.right, run.x + run.width)
      home.runs.push(run)
    }
  }
  return found.sort((a, b) => a.y - b.y || a.x - b.x)
}

const sharesBaseline = (line: Baseline, run: TextRun): boolean => Math.abs(line.y - run.y) <= 0.25 * Math.min(line.size, run.size)

function hangsOn(line: Baseline, run: TextRun): boolean {
  if (run.size > 0.85 * line.size) return false
  const rise = line.y - run.y
  const near = run.x >= line.x - 2 * line.size && run.x <= line.right + 1.5 * line.size
  return near && rise > -0.35 * line.size && rise < 0.75 * line.size
}

function toLine(page: number, baseline: Baseline): PageLine {
  const runs = [...baseline.runs].sort((a, b) => a.x - b.x)
  const backwards = isMostlyFromRight(runs.map(run => run.text).join(' '))
  const pieces: LinePiece[] = (backwards ? runs.reverse() : runs).map(run => ({
    text: run.text,
    x: run.x,
    right: run.x + run.width,
    size: run.size,
    bold: run.bold,
    italic: run.italic,
    raised: run.size < 0.85 * baseline.size && baseline.y - run.y > 0.1 * baseline.size,
  }))
  return { page, x: baseline.x, right: baseline.right, y: baseline.y, size: mainSize(pieces), pieces }
}

function mainSize(pieces: readonly LinePiece[]): number {
  const letters = new Map<number, number>()
  for (const piece of pieces) letters.set(piece.size, (letters.get(piece.size) ?? 0) + piece.text.length)
  return [...letters].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0]
}
