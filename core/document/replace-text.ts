import { assertNever } from '../assert-never.ts'
import { unionOf } from './comments.ts'
import type { Inline, Link, Text } from './inline.ts'
import { addRun } from './join-runs.ts'
import type { SayLive } from './shown-text.ts'

/** A range of the text that `shownText` gives for the same inlines. */
export interface TextRange {
  start: number
  end: number
}

export interface Replaced {
  inlines: Inline[]
  /** How many ranges were replaced. One that holds a live number or a citation which the new text does not say is left alone. */
  count: number
}

/** A run of text, or something else, where it stands. `link` is the link it stands in. */
type Leaf = { start: number; end: number; inline: Exclude<Inline, Link>; link: Link | undefined }

/**
 * Puts a text in place of ranges that are in order and do not overlap. The new text looks as the first letter it
 * replaces, stands in the same link, and bears the comments of all it replaces. Marks of notes, live numbers and citations within a range are kept: what is
 * computed stays where the new text says the same; a mark behind the words it stood behind, or before those it stood before, as far
 * as the new text still has them, else at the end.
 */
export function replaceText(inlines: readonly Inline[], ranges: readonly TextRange[], text: string, say: SayLive): Replaced {
  const leaves = leavesOf(inlines, say)
  const written: Leaf[] = []
  let count = 0
  let rest = leaves
  for (const range of ranges) {
    const { before, within, after } = part(rest, range)
    const replacement = replaceLeaves(within, text, say)
    written.push(...before, ...(replacement ?? within))
    if (replacement !== undefined) count += 1
    rest = after
  }
  return { inlines: toInlines([...written, ...rest]), count }
}

function leavesOf(inlines: readonly Inline[], say: SayLive): Leaf[] {
  const leaves: Leaf[] = []
  let at = 0
  const add = (inline: Leaf['inline'], link: Link | undefined) => {
    const end = at + lengthOf(inline, say)
    leaves.push({ start: at, end, inline, link })
    at = end
  }
  for (const inline of inlines) {
    if (inline.type === 'link') inline.children.forEach((child) => { add(child, inline) })
    else add(inline, undefined)
  }
  return leaves
}

function lengthOf(inline: Leaf['inline'], say: SayLive): number {
  switch (inline.type) {
    case 'text':
      return inline.text.length
    case 'break':
      return 1
    case 'reference':
    case 'citation':
      return say(inline).length
    case 'note':
      return 0
    default:
      return assertNever(inline)
  }
}

/** Parts leaves at the edges of a range. What has no length at an edge stays outside of it. */
function part(leaves: readonly Leaf[], { start, end }: TextRange): { before: Leaf[]; within: Leaf[]; after: Leaf[] } {
  const parts = { before: new Array<Leaf>(), within: new Array<Leaf>(), after: new Array<Leaf>() }
  for (const leaf of leaves) {
    const pieces = leaf.inline.type === 'text' ? cut(leaf, leaf.inline, [start, end]) : [leaf]
    for (const piece of pieces) {
      const side = piece.end <= start ? 'before' : piece.start >= end ? 'after' : 'within'
      parts[side].push(piece)
    }
  }
  return parts
}

function cut(leaf: Leaf, run: Text, at: readonly number[]): Leaf[] {
  const edges = [leaf.start, ...at.filter((edge) => edge > leaf.start && edge < leaf.end), leaf.end]
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? leaf.start
    return { ...leaf, start, end, inline: { ...run, text: run.text.slice(start - leaf.start, end - leaf.start) } }
  })
}

/** The leaves in place of those in a range, or undefined where something computed would be lost. */
function replaceLeaves(within: readonly Leaf[], text: string, say: SayLive): Leaf[] | undefined {
  const first = within.find(({ inline }) => inline.type === 'text')
  if (first?.inline.type !== 'text') return undefined
  const comments = unionOf(within.map(({ inline }) => (inline.type === 'text' ? inline.comments : undefined)))
  const look = { link: first.link, run: { ...first.inline, ...(comments.length > 0 && { comments }) } }
  const old = within.map(({ inline }) => textOf(inline, say)).join('')
  const start = within[0]?.start ?? 0
  const result: Leaf[] = []
  let at = 0
  const write = (to: number) => {
    if (to > at) result.push({ start: 0, end: 0, link: look.link, inline: { ...look.run, text: text.slice(at, to) } })
    at = Math.max(at, to)
  }
  for (const leaf of within) {
    if (leaf.inline.type === 'reference' || leaf.inline.type === 'citation') {
      const number = say(leaf.inline)
      const place = numberPlace(text, number, at)
      if (place < 0) return undefined
      write(place)
      result.push(leaf)
      at = place + number.length
    } else if (leaf.inline.type === 'note') {
      write(Math.max(at, markPlace(old, leaf.start - start, text)))
      result.push(leaf)
    }
  }
  write(text.length)
  return result
}

/** Where a text says something computed: a number, and not a longer one that begins or ends with it. */
function numberPlace(text: string, number: string, from: number): number {
  if (number === '') return from
  for (let at = text.indexOf(number, from); at >= 0; at = text.indexOf(number, at + 1)) {
    if (!/\d/u.test(text.charAt(at - 1)) && !/\d/u.test(text.charAt(at + number.length))) return at
  }
  return -1
}

/** Where the mark of a note goes that stood behind so many letters of the old text. */
function markPlace(old: string, at: number, text: string): number {
  if (text.startsWith(old.slice(0, at))) return at
  return text.endsWith(old.slice(at)) ? text.length - (old.length - at) : text.length
}

function textOf(inline: Leaf['inline'], say: SayLive): string {
  if (inline.type === 'text') return inline.text
  return inline.type === 'break' ? '\n' : inline.type === 'note' ? '' : say(inline)
}

function toInlines(leaves: readonly Leaf[]): Inline[] {
  const inlines: Inline[] = []
  let open: { from: Link; link: Link } | undefined
  for (const { inline, link } of leaves) {
    if (link === undefined || (inline.type !== 'text' && inline.type !== 'break')) {
      open = undefined
      addRun(inlines, inline)
    } else if (open?.from === link) addRun(open.link.children, inline)
    else {
      open = { from: link, link: { ...link, children: [inline] } }
      inlines.push(open.link)
    }
  }
  return inlines
}
