import type { Html, Nodes, Text } from 'mdast'
import type { NotCarriedKind } from '../../../core/document/imported-draft.ts'
import { Direction } from '../../../core/document/direction.ts'
import type { Mark } from '../../../core/document/inline.ts'
import type { Look } from '../../../core/document/import/imported-text.ts'
import { readLanguageTag } from '../../../core/document/language-tag.ts'

/** What a piece of HTML in Markdown means to a draft. */
export type HtmlMeaning =
  /** The words up to its end look so. `element` is what ends it. A tag that says nothing a draft knows has a loss. */
  | { kind: 'look'; element: string; look: Look; opens: boolean; lost?: NotCarriedKind }
  | { kind: 'break' }
  | { kind: 'link'; opens: boolean; url: string }
  | { kind: 'lost'; what: NotCarriedKind }
  | { kind: 'nothing' }

const marks: Record<string, Mark> = { b: 'bold', strong: 'bold', i: 'italic', em: 'italic', u: 'underline', ins: 'underline', sup: 'superscript', sub: 'subscript' }
const countedElsewhere: Record<string, NotCarriedKind> = {
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  code: 'code-formatting',
  kbd: 'code-formatting',
  tt: 'code-formatting',
  img: 'image',
}

/** Reads one tag or comment. A closing tag says nothing new: its element was counted where it opened. */
export function readHtml(source: string): HtmlMeaning {
  const [, slash, written] = /^<(\/?)([A-Za-z][A-Za-z0-9-]*)/.exec(source) ?? []
  if (written === undefined) return { kind: 'lost', what: 'html' }
  const opens = slash === ''
  const name = written.toLowerCase()
  const mark = marks[name]
  if (mark !== undefined) return { kind: 'look', element: mark, look: { [mark]: true }, opens }
  if (name === 'span') return readSpan(source, opens)
  if (name === 'br') return { kind: 'break' }
  if (name === 'a') return { kind: 'link', opens, url: opens ? readHref(source) : '' }
  return opens ? { kind: 'lost', what: countedElsewhere[name] ?? 'html' } : { kind: 'nothing' }
}

const readHref = (tag: string): string => readAttribute(tag, 'href')

function readAttribute(tag: string, name: string): string {
  const found = new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))`, 'i').exec(tag)
  return decodeEntities(found?.[1] ?? found?.[2] ?? found?.[3] ?? '')
}

function readSpan(tag: string, opens: boolean): HtmlMeaning {
  const language = readLanguageTag(readAttribute(tag, 'lang'))
  const small = /(?:^|\s)small-?caps(?:\s|$)/i.test(readAttribute(tag, 'class')) || /font-variant(?:-caps)?\s*:\s*small-caps/i.test(readAttribute(tag, 'style'))
  const look: Look = { ...(small && { smallCaps: true }), ...(language !== undefined && { language }) }
  const says = !opens || Object.keys(look).length > 0 || readAttribute(tag, 'dir') !== ''
  return { kind: 'look', element: 'span', look, opens, ...(!says && { lost: 'html' }) }
}

/** The direction that a span round all the words of a block gives it. */
export function readDirection(nodes: readonly Nodes[]): Direction | undefined {
  const [first, last] = [nodes[0], nodes.at(-1)]
  if (first?.type !== 'html' || last?.type !== 'html' || last.value.toLowerCase() !== '</span>' || !/^<span\s/i.test(first.value)) return undefined
  return Direction.safeParse(readAttribute(first.value, 'dir').toLowerCase()).data
}

const paragraphTags = /^<\/?(?:p|div|section|article|blockquote|ul|ol|li|dl|dt|dd|table|tr|td|th|h[1-6]|hr|pre|center|figure|figcaption|details|summary)\b/i
const unseenTags = /^<(script|style|template)\b/

/** Cuts a block of HTML into paragraphs of tags and text, as if it had been written inline. */
export function splitHtmlBlock(source: string): (Html | Text)[][] {
  const paragraphs: (Html | Text)[][] = [[]]
  for (const piece of pieces(source)) {
    if (!piece.startsWith('<')) paragraphs.at(-1)?.push({ type: 'text', value: decodeEntities(piece) })
    else {
      if (paragraphTags.test(piece)) paragraphs.push([])
      paragraphs.at(-1)?.push({ type: 'html', value: piece })
    }
  }
  return paragraphs
}

/** Tags, comments and the texts between them. What a browser would never show goes with its tag. */
function* pieces(source: string): Generator<string> {
  const lower = source.toLowerCase()
  for (let at = 0; at < source.length; ) {
    const end = source[at] === '<' ? tagEnd(source, lower, at) : firstOf(source.indexOf('<', at), source.length)
    yield source.slice(at, end)
    at = end
  }
}

function tagEnd(source: string, lower: string, at: number): number {
  if (source.startsWith('<!--', at)) return after(source, '-->', at)
  const unseen = unseenTags.exec(lower.slice(at, at + 12))?.[1]
  if (unseen !== undefined) return after(source, '>', firstOf(lower.indexOf(`</${unseen}`, at), source.length))
  // A "<" that opens no tag is text: "income < 3".
  return /[A-Za-z/!?]/.test(source[at + 1] ?? '') ? after(source, '>', at) : firstOf(source.indexOf('<', at + 1), source.length)
}

const firstOf = (found: number, otherwise: number): number => (found < 0 ? otherwise : found)

function after(source: string, sign: string, from: number): number {
  const found = source.indexOf(sign, from)
  return found < 0 ? source.length : found + sign.length
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ndash: '–', mdash: '—', hellip: '…' }

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
