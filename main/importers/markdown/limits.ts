import { AppError } from '../../../core/errors.ts'

/** Far deeper than any report; the parser's memory grows with the square of the depth, until it takes the process with it. */
const deepestNesting = 200
/** A list in a list begins two columns further in. */
const columnsOfList = 2
const columnsOfTab = 4
/** The time for emphasis, brackets and the lines of one paragraph grows with the square of their number, over all paragraphs together. */
const mostSigns = 10_000
/** In the tables of a text together; each is as much work as a paragraph. */
const mostCells = 50_000
const longestParagraph = 500_000
/** An item of a list, a note, a heading, a row of a table. */
const beginsBlock = /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|\[\^[^\]\s]{1,100}\]:|#{1,6}\s|\|)/

/**
 * Refuses Markdown that no author wrote and the parser would read for minutes. It counts what costs time, line by line,
 * before anything is parsed.
 * @throws AppError file-too-nested, file-too-tangled
 */
export function refuseTangled(file: string, text: string): void {
  const tangled = (line: number) => new AppError('file-too-tangled', { file, line })
  let [signs, length, first, cells, squares] = [0, 0, 1, 0, 0]
  const lines = text.split(/\r\n|\r|\n/)
  lines.forEach((line, index) => {
    if (nestingOf(line) > deepestNesting) throw new AppError('file-too-nested', { file })
    const isBlank = line.trim() === ''
    if (isBlank || beginsBlock.test(line)) {
      squares += signs ** 2
      ;[signs, length, first] = [0, 0, index + (isBlank ? 2 : 1)]
    }
    if (isBlank) return
    // A picture in the text is one long address.
    const words = line.length > 1_000 ? line.replace(/data:[\w/+.-]+;base64,[\w+/=%]+/g, '') : line
    signs += 1 + countIn(words, /[*_~`[\]<]/g)
    length += words.length
    cells += words.includes('|') ? countIn(words, /\|/g) : 0
    if (squares + signs ** 2 > mostSigns ** 2 || length > longestParagraph) throw tangled(first)
    if (cells > mostCells) throw tangled(index + 1)
  })
}

const countIn = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0

/** How many quotes and lists a line can stand in, by its signs and by how far in the sign of its list is. */
function nestingOf(line: string): number {
  const signs = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/.exec(line)?.[0]
  if (signs === undefined) return 0
  const white = /^[ \t]*/.exec(line)?.[0] ?? ''
  const columns = white.length + countIn(white, /\t/g) * (columnsOfTab - 1)
  return Math.floor(columns / columnsOfList) + signs.replace(/[ \t\d]/g, '').length
}
