import type { Line } from './line.ts'
import { isMostlyFromRight } from '../../document/direction.ts'
import type { LinePiece, PageLine } from './text-run.ts'

/** White wider than this many letter heights parts two cells. */
const cellGap = 1.3
/** White wider than this many letter heights parts two words. */
const wordGap = 0.13

export interface TextArea {
  readonly left: number
  readonly right: number
  /** Distance between two baselines of running text, in letter heights. */
  readonly leading: number
}

/**
 * Lines as printed turned into lines as read: note marks out, words apart, white space measured.
 * @param isMark whether a small raised piece refers to a note; other raised digits (m²) stay in the text
 */
export function layoutLines(lines: readonly PageLine[], area: TextArea, isMark: (mark: string) => boolean): Line[] {
  return lines.flatMap((line, index) => {
    const cells = cellsOf(line, isMark)
    const text = cells.map(cell => cell.text).join(' ')
    if (text === '') return []
    const above = lines[index - 1]
    const letters = line.pieces.filter(piece => piece.text.trim().length > 0 && !piece.raised)
    const count = (pieces: readonly LinePiece[]): number => pieces.reduce((sum, piece) => sum + piece.text.trim().length, 0)
    const share = (pick: (piece: LinePiece) => boolean): boolean => count(letters.filter(pick)) * 10 >= count(letters) * 8
    const backwards = isMostlyFromRight(text)
    const width = area.right - area.left
    const side = { left: line.x - area.left, right: area.right - line.right }
    return [
      {
        text,
        cells: cells.map(cell => cell.text),
        cellStarts: cells.map(cell => cell.start),
        page: line.page,
        indent: backwards ? side.right : side.left,
        reach: width > 0 ? 1 - (backwards ? side.left : side.right) / width : 0,
        centred: Math.abs(side.left - side.right) < 0.08 * width && side.left > 0.04 * width,
        size: Math.round(line.size * 2) / 2,
        bold: share(piece => piece.bold),
        italic: share(piece => piece.italic),
        boldStart: letters[0]?.bold ?? false,
        gap: above === undefined || line.y < above.y ? Infinity : Math.max(0, (line.y - above.y) / line.size / area.leading - 1),
        role: '',
        level: 0,
      },
    ]
  })
}

function cellsOf(line: PageLine, isMark: (mark: string) => boolean): { text: string; start: number }[] {
  const cells: { text: string; start: number }[] = []
  let before: LinePiece | undefined
  let wideBefore = false
  for (const piece of line.pieces) {
    if (piece.raised && isMark(piece.text)) {
      // What follows a mark is a new word only if the page shows white there, or the mark closed a sentence.
      before = piece
      continue
    }
    // Old printers make bold type by printing twice.
    if (before !== undefined && before.text === piece.text && Math.abs(before.x - piece.x) < 0.3 * piece.size) continue
    const last = cells.at(-1)
    const white = before === undefined ? 0 : Math.max(piece.x - before.right, before.x - piece.right)
    wideBefore = before !== undefined && white > cellGap * line.size
    if (last === undefined || wideBefore) cells.push({ text: piece.text, start: piece.x })
    else last.text += (white > wordGap * piece.size ? ' ' : '') + piece.text
    before = piece
  }
  return cells.map(cell => ({ ...cell, text: readable(cell.text) })).filter(cell => cell.text !== '')
}

/** Symbol fonts leave private-use signs: a bullet at the head of a line, else an ornament. */
const readable = (text: string): string =>
  text.replace(/^\s*[\ue000-\uf8ff]\s*(?=\S)/u, '• ').replace(/[\ue000-\uf8ff\u0000-\u0008\ufffe\uffff]/gu, '').replace(/\s+/gu, ' ').trim()

/** The edges of running text on a page and its leading, from the lines that are wide enough to show them. */
export function textArea(lines: readonly PageLine[], fallback: TextArea): TextArea {
  if (lines.length < 3) return fallback
  const leadings = lines.slice(1).flatMap((line, index) => {
    const above = lines[index]
    const step = above === undefined ? 0 : (line.y - above.y) / line.size
    return step > 0.8 && step < 2.5 ? [Math.round(step * 20) / 20] : []
  })
  return {
    left: outermost(lines.map(line => Math.round(line.x)), Math.min) ?? fallback.left,
    right: outermost(lines.map(line => Math.round(line.right / 2) * 2), Math.max) ?? fallback.right,
    leading: most(leadings, (a, b) => a < b) ?? fallback.leading,
  }
}

/** The outermost edge that many lines share; on a page of lists most lines stand further in. */
function outermost(edges: readonly number[], pick: (...values: number[]) => number): number | undefined {
  const counts = new Map<number, number>()
  for (const edge of edges) counts.set(edge, (counts.get(edge) ?? 0) + 1)
  const enough = Math.max(...counts.values()) * 0.3
  const shared = [...counts].filter(([, count]) => count >= enough).map(([edge]) => edge)
  return shared.length === 0 ? undefined : pick(...shared)
}

/** The value that most lines share. */
function most(values: readonly number[], better: (a: number, b: number) => boolean): number | undefined {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce<[number, number] | undefined>(
    (best, next) => (best === undefined || next[1] > best[1] || (next[1] === best[1] && better(next[0], best[0])) ? next : best),
    undefined,
  )?.[0]
}
