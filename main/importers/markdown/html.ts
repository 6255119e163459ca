import type { Html, Text } from 'mdast'
import type { NotCarriedKind } from '../../../core/document/imported-draft.ts'
import type { Mark } from '../../../core/document/inline.ts'

/** What a piece of HTML in Markdown means to a draft. */
export type HtmlMeaning =
  | { kind: 'mark'; mark: Mark; opens: boolean }
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
  if (mark !== undefined) return { kind: 'mark', mark, opens }
  if (name === 'br') return { kind: 'break' }
  if (name === 'a') return { kind: 'link', opens, url: opens ? readHref(source) : '' }
  return opens ? { kind: 'lost', what: countedElsewhere[name] ?? 'html' } : { kind: 'nothing' }
}

function readHref(tag: string): string {
  const found = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/i.exec(tag)
  return decodeEntities(found?.[1] ?? found?.[2] ?? found?.[3] ?? '')
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
