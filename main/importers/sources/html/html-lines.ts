import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { plainLine, type Line } from '../../../../core/sources/reading/line.ts'
import { attribute, isDropped } from './elements.ts'
import { listMarks, numbersParagraphs, type ListMark } from './list-marks.ts'
import { isNoteReference, shortText, textOf, tidy } from './text-of.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

export interface HtmlLines {
  readonly title: string
  readonly lines: Line[]
  readonly notes: { number: string; text: string }[]
}

const blocks = new Set(['p', 'div', 'section', 'article', 'main', 'body', 'html', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'blockquote', 'table', 'tbody', 'thead', 'tfoot', 'caption', 'figure', 'figcaption', 'pre', 'hr', 'header', 'center', 'details', 'summary', 'address', 'fieldset', 'td', 'th'])
const noteId = /^(?:_?ftn|fn|_?edn|(?:sd)?(?:foot|end)note|note)[-_:]?(\d{1,3})$/iu
/** Longer cells hold text that was laid out with a table. */
const longestCell = 300

/**
 * The text of a page, one line for each block; nothing in it is run or fetched. The page may be nested to any depth:
 * what is still to be done stands in a list of our own, for the stack of calls would end.
 */
export function htmlLines(source: string): HtmlLines {
  const lines: Line[] = []
  const notes: { number: string; text: string }[] = []
  let words = ''
  let bold = true
  let mark: ListMark | undefined
  let title = ''
  const marks = new Map<Node, ListMark>()
  /** Lists that are open and may number paragraphs. */
  let within = 0
  const steps: (() => void)[] = [() => enter(parse(source), false)]

  for (let step = steps.pop(); step !== undefined; step = steps.pop()) step()
  flush()
  return { title, lines, notes }

  function flush(role: Line['role'] = 'block', level = 0): void {
    const [text = '', ...others] = atBreaks(tidy(words))
    const isBold = bold
    words = ''
    bold = true
    if (text === '') return
    const counted = mark
    mark = undefined
    const look = (part: string): Partial<Line> => {
      const isHeading = role === 'heading' || (isBold && part.length < 200 && !/[.;:,]$|^\p{Nd}+\.\s.{80}/u.test(part))
      return { role: isHeading ? 'heading' : role, level, bold: isBold }
    }
    pushLine(text, counted, look(`${counted?.printed ?? ''} ${text}`.trim()))
    for (const other of others) pushLine(other, undefined, look(other))
  }

  function pushLine(text: string, counted: ListMark | undefined, look: Partial<Line>): void {
    if (counted === undefined) lines.push({ ...plainLine(text, 1), ...look })
    else {
      const { printed, number, outer } = counted
      lines.push({ ...plainLine(`${printed} ${text}`.trim(), 1), cells: [printed, text], counted: { printed: number, isWhole: outer }, ...look })
    }
  }

  function enter(node: Node, isBold: boolean): void {
    if (node.nodeName === '#text' && 'value' in node) {
      words += node.value
      if (!isBold && node.value.trim() !== '') bold = false
    } else if ('tagName' in node) visit(node, isBold)
    else if ('childNodes' in node) enterAll(node.childNodes, isBold)
  }

  function enterAll(nodes: readonly Node[], isBold: boolean): void {
    for (const node of nodes.toReversed()) steps.push(() => enter(node, isBold))
  }

  function visit(element: Element, isBold: boolean): void {
    const name = element.tagName
    if (name === 'title') {
      title ||= tidy(textOf(element))
      return
    }
    if (isDropped(element) || isNoteReference(element)) return
    const number = noteNumber(element)
    if (number !== undefined) {
      flush()
      notes.push({ number, text: tidy(textOf(element)).replace(/^[[(]?\d{1,3}[\])]?[.:]?\s*|\s*[↑↩^]\s*/gu, '') })
      return
    }
    const heading = /^h([1-6])$/u.exec(name)?.[1]
    if (heading !== undefined) {
      flush()
      words = textOf(element)
      flush('heading', Number(heading))
      return
    }
    if (name === 'br') {
      // Typed documents part their paragraphs with two breaks, their lines with one.
      words += '\u2028'
      return
    }
    const isBlock = blocks.has(name) || name === 'tr'
    if (isBlock) flush()
    if (name === 'tr' && readRow(element)) return
    if (isBlock) steps.push(() => flush())
    if (name === 'li') openItem(element)
    if (name === 'ol') openList(element)
    enterAll(element.childNodes, isBold || name === 'b' || name === 'strong')
  }

  function openItem(item: Element): void {
    // "4. (a) …": a list that begins its item at once leaves the item with its number alone.
    if (mark !== undefined) pushLine('', mark, { role: 'block' })
    mark = marks.get(item)
    steps.push(() => {
      flush()
      mark = undefined
    })
  }

  function openList(list: Element): void {
    for (const [item, counted] of listMarks(list, within > 0)) marks.set(item, counted)
    if (!numbersParagraphs(list)) return
    within += 1
    steps.push(() => {
      within -= 1
    })
  }

  /** Pages laid out with tables hold paragraphs in cells; such a row is read cell by cell. */
  function readRow(row: Element): boolean {
    const cells: string[] = []
    for (const child of row.childNodes) {
      if (!('tagName' in child) || !/^t[dh]$/u.test(child.tagName)) continue
      const text = shortText(child, longestCell)
      if (text === undefined) return false
      cells.push(text)
    }
    if (cells.length < 2) return false
    lines.push({ ...plainLine(cells.join(' '), 1), cells, role: 'row' })
    return true
  }
}

/** Two breaks in a row, or one before a number, begin a new block. */
const atBreaks = (text: string): string[] =>
  text
    .split(/\s*\u2028(?:\s*\u2028)+\s*|\s*\u2028\s*(?=\p{Nd}{1,3}\s?\.\s|\((?:[a-z]|[ivx]{1,4})\)\s)/u)
    .map(part => part.replace(/\s*\u2028\s*/gu, ' ').trim())
    .filter(part => part !== '')

function noteNumber(element: Element): string | undefined {
  const id = attribute(element, 'id')
  return ['li', 'p', 'div', 'dd'].includes(element.tagName) ? noteId.exec(id)?.[1] : undefined
}
