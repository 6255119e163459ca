import type { Cell, Table } from '../../document/block.ts'
import { remembered } from '../../remember.ts'
import { inlineText } from '../../document/plain-text.ts'
import type { Check } from '../check-input.ts'
import { excerptAround } from '../excerpt-around.ts'
import { findAll } from '../find-all.ts'
import { finding, type Finding } from '../finding.ts'
import type { Piece } from '../piece.ts'
import { amount } from './amount.ts'
import { partsIn } from './parts-of-whole.ts'

const number = String.raw`\d{1,3}(?:[.,  ]\d{3}){1,3}|\d{1,6}`
const people = String.raw`(?:girls?|boys?|wom[ae]n|m[ae]n|filles?|garçons?|femmes?|hommes?|niñ[ao]s?|mujer(?:es)?|hombres?)`
/** "120 children, 70 girls and 60 boys", with at most four words before the comma, colon, dash or bracket. */
const bySex = new RegExp(String.raw`(?<![\p{L}\p{N}.,])(${number}) [\p{L}’'-]{1,30}(?: [\p{L}’'-]{1,30}){0,3} ?[,:(–—] ?(?:of (?:whom|which|them) |dont |de (?:ellos|ellas|los cuales|las cuales) )?(${number}) ${people} (?:and|et|y) (${number}) ${people}(?!\p{L})`, 'giu')
const totalRow = /^(?:total|grand total|sum|totaux|total général|suma|total general)$/iu
/** Rounded shares may miss their sum by a little. */
const rounding = 1.01

/** Parts that do not add up to the whole that is told with them: in a sentence, and the rows over a total in a table. */
export const checkTotals: Check = ({ draft, pieces }) => {
  const tables = new Map(draft.blocks.flatMap((block) => (block.kind === 'table' ? [[block.id, block] as const] : [])))
  return pieces.flatMap((piece): Finding[] => {
    const table = piece.note === null ? tables.get(piece.block) : undefined
    return table === undefined ? inSentence(piece) : inTable(table, piece)
  })
}

const bySexIn = remembered((text) => findAll(text, bySex))

function inSentence(piece: Piece): Finding[] {
  const sexes = bySexIn(piece.text).flatMap(({ words, start, end }) => {
    const [, whole = '', first = '', second = ''] = [...words.matchAll(bySex)][0] ?? []
    const [total, one, other] = [amount(whole), amount(first), amount(second)]
    if (total === undefined || one === undefined || other === undefined || total === one + other) return []
    return [finding('parts-do-not-add-up', 'warning', piece, excerptAround(piece.text, start, end), { total: whole, sum: one + other })]
  })
  return sexes.length > 0 ? sexes : partsIn(piece.text).map(({ sentence, start, end, total, sum }) =>
    finding('parts-do-not-add-up', 'warning', piece, excerptAround(sentence, start, end), { total, sum }))
}

function inTable(table: Table, piece: Piece): Finding[] {
  const body = table.rows.slice(table.headerRows)
  const last = body.at(-1)
  // Cells that span columns leave no column to add.
  if (last === undefined || body.length < 3 || !totalRow.test(textOf(last.cells[0])) || body.some(({ cells }) => cells.some(({ span }) => span !== undefined))) return []
  return last.cells.flatMap((cell, column): Finding[] => {
    const told = textOf(cell)
    const parts = body.slice(0, -1).map(({ cells }) => textOf(cells[column]))
    const total = amount(told)
    const read = parts.map((part) => (part === '' || /^[-–—]$/u.test(part) ? 0 : amount(part)))
    if (column === 0 || total === undefined || read.some((part) => part === undefined)) return []
    const sum = read.reduce<number>((all, part) => all + (part ?? 0), 0)
    const exact = [told, ...parts].every((text) => /^[\d\s., ]*$/u.test(text) && !/[.,]\d{1,2}$/u.test(text))
    return Math.abs(sum - total) <= (exact ? 0 : rounding) ? [] : [finding('parts-do-not-add-up', 'warning', piece, told, { total: told, sum: Math.round(sum * 100) / 100 })]
  })
}

const textOf = (cell: Cell | undefined): string => (cell?.paragraphs ?? []).map((inlines) => inlineText(inlines)).join(' ').trim()
