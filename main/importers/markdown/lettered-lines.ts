import type { PhrasingContent } from 'mdast'
import { readTypedNumber, type NumberStyle, type TypedNumber } from '../../../core/document/import/typed-number.ts'

/** A line of a paragraph that is an item of a list: "a. By land", "(ii) By sea". */
export interface LetteredItem {
  label: string
  value: number
  /** 0 for the outermost of the paragraph. */
  depth: number
  children: PhrasingContent[]
}

interface Line {
  nodes: PhrasingContent[]
  number: TypedNumber | undefined
  depth: number
}

const fewestItems = 2

/**
 * Parts a paragraph at lines that begin with letters or roman numbers in order. CommonMark knows no such lists and runs
 * their lines together; their authors, and pandoc, do know them. One such line proves nothing.
 * @returns what stands before the list, and its items; no items where it is a paragraph like any other
 */
export function partLetteredLines(nodes: readonly PhrasingContent[]): { before: PhrasingContent[]; items: LetteredItem[] } {
  const lines = numbered(linesOf(nodes))
  const first = lines.findIndex(({ number }) => number !== undefined)
  const items: LetteredItem[] = []
  for (const { nodes: line, number, depth } of first < 0 ? [] : lines.slice(first)) {
    if (number === undefined) items.at(-1)?.children.push({ type: 'text', value: '\n' }, ...line)
    else items.push({ label: number.label, value: number.value, depth, children: withoutStart(line, number.length) })
  }
  if (items.filter(({ depth }) => depth === 0).length < fewestItems) return { before: [...nodes], items: [] }
  const before = lines.slice(0, first).flatMap(({ nodes: line }, index): PhrasingContent[] => (index === 0 ? line : [{ type: 'text', value: '\n' }, ...line]))
  return { before, items }
}

/** Text cut at its line ends. What is known of its place in the source goes with the last piece, so that it is asked once. */
function linesOf(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'break') lines.push([])
    else if (node.type !== 'text') lines.at(-1)?.push(node)
    else {
      const pieces = node.value.split(/\r\n|\r|\n/)
      pieces.forEach((value, index) => {
        if (index > 0) lines.push([])
        const isLast = index === pieces.length - 1
        lines.at(-1)?.push(isLast ? { ...node, value } : { type: 'text', value })
      })
    }
  }
  return lines
}

/** The lines with the number of each that begins or goes on with a list, and how deep that is in others. */
function numbered(lines: readonly PhrasingContent[][]): Line[] {
  const open: { style: NumberStyle; value: number }[] = []
  return lines.map((nodes) => {
    const readings = readingsOf(nodes)
    const goesOn = open.findLastIndex((list) => readings.some(({ style, value }) => style === list.style && value === list.value + 1))
    const list = open[goesOn]
    const number = readings.find(({ style, value }) => (list === undefined ? value === 1 : style === list.style && value === list.value + 1))
    if (number === undefined) return { nodes, number, depth: 0 }
    open.length = goesOn < 0 ? open.length : goesOn
    open.push({ style: number.style, value: number.value })
    return { nodes, number, depth: open.length - 1 }
  })
}

function readingsOf([first]: readonly PhrasingContent[]): TypedNumber[] {
  if (first?.type !== 'text') return []
  const text = first.value.trimStart()
  const indent = first.value.length - text.length
  return readTypedNumber(text.endsWith('.') || text.endsWith(')') ? `${text} x` : text)
    .filter(({ style, label }) => style !== 'multilevel' && style !== 'bare' && (style !== 'decimal' || label.startsWith('(')) && /[.)]$/.test(label))
    .map((reading) => ({ ...reading, length: indent + reading.length }))
}

function withoutStart([first, ...rest]: readonly PhrasingContent[], length: number): PhrasingContent[] {
  return first?.type === 'text' ? [{ ...first, value: first.value.slice(length) }, ...rest] : []
}
