import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { plainLine, type Line } from '../../../../core/sources/reading/line.ts'
import { attribute, isDropped, isFolded, listMark } from './elements.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

export interface HtmlLines {
  readonly title: string
  readonly lines: Line[]
  readonly notes: { number: string; text: string }[]
}

/** Deeper than any page that people write; pages nested beyond it are made to exhaust the machine. */
const deepest = 500

const blocks = new Set(['p', 'div', 'section', 'article', 'main', 'body', 'html', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'blockquote', 'table', 'tbody', 'thead', 'tfoot', 'caption', 'figure', 'figcaption', 'pre', 'hr', 'header', 'center', 'details', 'summary', 'address', 'fieldset'])
const noteId = /^(?:_?ftn|fn|_?edn|footnote|endnote|note)[-_:]?(\d{1,3})$/iu

/** The text of a page, one line for each block; nothing in it is run or fetched. */
export function htmlLines(source: string): HtmlLines {
  const document = parse(source)
  const lines: Line[] = []
  const notes: { number: string; text: string }[] = []
  let words = ''
  let bold = true
  let prefix = ''
  let title = ''

  const flush = (role: Line['role'] = 'block', level = 0): void => {
    const text = tidy(prefix + words)
    const isBold = bold && words.trim() !== ''
    words = ''
    bold = true
    if (tidy(text) === '' || text === prefix.trim()) return
    prefix = ''
    const isHeading = role === 'heading' || (role === 'block' && isBold && text.length < 200 && !/[.;:,]$|^\p{Nd}+\.\s.{80}/u.test(text))
    lines.push({ ...plainLine(text, 1), role: isHeading ? 'heading' : role, level, bold: isBold })
  }

  const walk = (node: Node, depth: number, isBold: boolean): void => {
    if (depth > deepest) return
    if (node.nodeName === '#text' && 'value' in node) {
      words += node.value
      if (!isBold && node.value.trim() !== '') bold = false
      return
    }
    if (!('tagName' in node)) {
      if ('childNodes' in node) for (const child of node.childNodes) walk(child, depth + 1, isBold)
      return
    }
    visit(node, depth, isBold)
  }

  const visit = (element: Element, depth: number, isBold: boolean): void => {
    const name = element.tagName
    if (name === 'title') {
      title ||= tidy(textOf(element, 0))
      return
    }
    if (isDropped(element) || (name === 'sup' && isNoteReference(element))) return
    const number = noteNumber(element)
    if (number !== undefined) {
      flush()
      notes.push({ number, text: tidy(textOf(element, 0)).replace(/^[[(]?\d{1,3}[\])]?[.:]?\s*|\s*[↑↩^]\s*/gu, '') })
      return
    }
    const heading = /^h([1-6])$/u.exec(name)?.[1]
    if (heading !== undefined) {
      flush()
      words = textOf(element, 0)
      flush('heading', Number(heading))
      return
    }
    if (name === 'tr') {
      flush()
      const cells = element.childNodes.flatMap(child => ('tagName' in child && /^t[dh]$/u.test(child.tagName) ? [tidy(textOf(child, 0))] : []))
      // Pages laid out with tables hold paragraphs in cells.
      if (cells.length > 1 && cells.every(cell => cell.length < 300)) lines.push({ ...plainLine(cells.join(' '), 1), cells, role: 'row' })
      else for (const child of element.childNodes) walk(child, depth + 1, isBold)
      flush()
      return
    }
    if (name === 'br') {
      // Typed documents part their paragraphs with two breaks, their lines with one.
      words += '\u2028'
      return
    }
    const isBlock = blocks.has(name) || /^t[dh]$/u.test(name)
    if (isBlock) flush()
    if (name === 'li') prefix = listMark(element)
    const emphasised = isBold || name === 'b' || name === 'strong'
    for (const child of element.childNodes) walk(child, depth + 1, emphasised)
    if (isBlock) flush()
  }

  walk(document, 0, false)
  flush()
  return { title, lines: lines.flatMap(atBreaks), notes }
}

const tidy = (text: string): string => text.replace(/[^\S\u2028]+/gu, ' ').replace(/^[\s\u2028]+|[\s\u2028]+$/gu, '')

/** Two breaks in a row, or one before a number, begin a new block. */
function atBreaks(line: Line): Line[] {
  if (!line.text.includes('\u2028')) return [line]
  const parts = line.text.split(/\s*\u2028(?:\s*\u2028)+\s*|\s*\u2028\s*(?=\p{Nd}{1,3}\s?\.\s|\((?:[a-z]|[ivx]{1,4})\)\s)/u)
  return parts.map(part => part.replace(/\s*\u2028\s*/gu, ' ').trim()).filter(part => part !== '').map(part => ({ ...line, text: part, cells: [part] }))
}

function textOf(node: Node, depth: number): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  if (depth > deepest || !('childNodes' in node)) return ''
  if ('tagName' in node && (isDropped(node) || (node.tagName === 'sup' && isNoteReference(node)))) return ''
  const text = node.childNodes.map(child => textOf(child, depth + 1)).join('')
  return isFolded(node) ? ` ${text} ` : text
}

/** Raised digits or asterisks refer to a note; raised letters ("1er", "3rd") do not. */
const isNoteReference = (element: Element): boolean => /^\s*\[?(?:\d{1,3}|\*{1,3}|[ivx]{1,4})\]?\s*$/iu.test(rawText(element))

const rawText = (element: Element): string =>
  element.childNodes.map(child => ('value' in child ? child.value : 'childNodes' in child && 'tagName' in child ? rawText(child) : '')).join('')

function noteNumber(element: Element): string | undefined {
  const id = attribute(element, 'id')
  return ['li', 'p', 'div', 'dd'].includes(element.tagName) ? noteId.exec(id)?.[1] : undefined
}
