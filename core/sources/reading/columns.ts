import type { TextPage, TextRun } from './text-run.ts'

/** Fewer lines than this on a side are a table or a masthead, not a column of text. */
const fewestLines = 10
/** Letters of an average line in a column of running text; cells of tables hold fewer. */
const fewestLetters = 22

/**
 * The runs of a page, column after column; what spans the page (a title) comes before the columns under it.
 * Only two columns of running text are told apart; anything else is one column.
 */
export function columnsOf(page: TextPage): TextRun[][] {
  const inked = page.runs.filter(run => run.text.trim() !== '')
  const gutter = gutterOf(page, inked)
  if (gutter === undefined) return [[...page.runs]]
  const columns: TextRun[][] = []
  let left: TextRun[] = []
  let right: TextRun[] = []
  const bands = [...inked].sort((a, b) => a.y - b.y || a.x - b.x)
  const spanning = new Set(bands.filter(run => run.x < gutter && run.x + run.width > gutter).map(run => Math.round(run.y)))
  const isAcross = (run: TextRun): boolean => spanning.has(Math.round(run.y))
  const edge = (side: (run: TextRun) => boolean): number => Math.min(...bands.filter(run => !isAcross(run) && side(run)).map(run => run.x))
  // Both columns get one left edge, so that indents mean the same in both.
  const shift = edge(run => run.x >= gutter) - edge(run => run.x < gutter)
  let across: TextRun[] = []
  for (const run of bands) {
    if (isAcross(run)) {
      if (left.length + right.length > 0) columns.push(left, right)
      left = []
      right = []
      across.push(run)
      continue
    }
    if (across.length > 0) columns.push(across)
    across = []
    if (run.x < gutter) left.push(run)
    else right.push({ ...run, x: run.x - shift })
  }
  columns.push(across, left, right)
  return columns.filter(column => column.length > 0)
}

/** A strip in the middle of the page that few lines cross and that has running text on both sides. */
function gutterOf(page: TextPage, runs: readonly TextRun[]): number | undefined {
  const middle = page.width / 2
  for (const offset of [0, -0.02, 0.02, -0.05, 0.05, -0.08, 0.08]) {
    const gutter = middle + offset * page.width
    const crossing = new Set<number>()
    const sides = [new Map<number, number>(), new Map<number, number>()] as const
    for (const run of runs) {
      const y = Math.round(run.y)
      if (run.x < gutter && run.x + run.width > gutter) crossing.add(y)
      else {
        const side = run.x < gutter ? sides[0] : sides[1]
        side.set(y, (side.get(y) ?? 0) + run.text.length)
      }
    }
    const full = sides.every(side => isRunningText([...side].filter(([y]) => !crossing.has(y)).map(([, letters]) => letters)))
    if (full && crossing.size * 4 < Math.min(sides[0].size, sides[1].size)) return gutter
  }
  return undefined
}

function isRunningText(letters: readonly number[]): boolean {
  const sum = letters.reduce((total, count) => total + count, 0)
  return letters.length >= fewestLines && sum / letters.length >= fewestLetters
}
