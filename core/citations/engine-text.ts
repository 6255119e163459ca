import type { Link, Mark, Text } from '../document/inline.ts'
import type { Language } from '../report/language.ts'
import { joinRuns } from '../document/join-runs.ts'
import type { PrintedWord } from './printed-citations.ts'

/**
 * How words travel through the citation engine. It reads markup and quotation marks out of texts, and gives back one
 * text with markup in it; so the signs it would read are hidden from it, and its own markup is written in signs that
 * no text can hold. They are of the private use area: what a text holds of them itself is replaced beforehand.
 */
const sign = (number: number): string => String.fromCharCode(0xe100 + number)

const quoted = '<>"\'“”‘’«»$9'.split(/(?:)/u)
const hidden = new Map(quoted.map((one, index) => [one, sign(0x20 + index)]))
const shown = new Map(quoted.map((one, index) => [sign(0x20 + index), one]))

/** The end of every number that stands for something else on its way through the engine; no other may have it. */
export const standInDigits = '8273645'

/** A text that the engine takes for plain words. */
export const hideFromEngine = (text: string): string =>
  text
    .replace(/[\ue100-\ue1ff]/gu, '\ufffd')
    .replace(/[\n\r\t\v\f\u0085\u2028\u2029]+/gu, ' ')
    .replace(new RegExp(String.raw`[<>"'“”‘’«»$]|9(?=${standInDigits})`, 'gu'), (one) => hidden.get(one) ?? one)

const showAgain = (text: string): string => text.replace(/[\ue120-\ue1ff]/gu, (stand) => shown.get(stand) ?? '')

type Pair = readonly [begin: string, end: string]
const pair = (number: number): Pair => [sign(number), sign(number + 1)]

/**
 * Quotation marks that a title holds itself turn single where English sets the whole title in double ones. Those of the
 * engine stand as they are in the text, those of the title as signs.
 */
const quotedInside = (text: string): string => {
  const stands = (one: string): string => hidden.get(one) ?? one
  let straight = 0
  const single = (inner: string): string =>
    inner
      .replaceAll(stands('“'), stands('‘'))
      .replaceAll(stands('”'), stands('’'))
      .replaceAll(stands('"'), () => stands((straight += 1) % 2 === 1 ? '‘' : '’'))
  return text.replace(/“[^“”]*”/gu, single)
}

/** The signs round words that are marked, round upright words inside italic ones, and round the words of the link. */
export const engineMarks = {
  bold: pair(0),
  italic: pair(2),
  underline: pair(4),
  superscript: pair(6),
  subscript: pair(8),
  upright: pair(10),
  link: pair(12),
  /** Stands for the number of the note that cited the source first. */
  earlierNote: sign(14),
  /** Stands before a number that belongs to the word before it. */
  bound: sign(15),
  smallCaps: pair(16),
} as const satisfies Record<Mark | 'upright' | 'link', Pair> & Record<'earlierNote' | 'bound', string>

const emphases = ['bold', 'italic', 'underline', 'superscript', 'subscript', 'smallCaps', 'upright'] as const
type Emphasis = (typeof emphases)[number]
const begins = new Map(emphases.map((name) => [engineMarks[name][0], name]))
const ends = new Map(emphases.map((name) => [engineMarks[name][1], name]))

/**
 * What the engine wrote as words of our own.
 * @param address where the link leads
 * @param note the id of the note whose number stands for `earlierNote`
 */
export function readEngineText(text: string, { address, note, language }: { address: string | undefined; note: string | undefined; language: Language }): PrintedWord[] {
  const words: PrintedWord[] = []
  const open: Emphasis[] = []
  let link: Link['children'] | undefined
  const put = (run: string): void => {
    if (run === '') return
    const word: Text = { type: 'text', text: run, ...looksOf(open) }
    if (link === undefined) words.push(word)
    else link.push(word)
  }
  for (const part of quotedInside(text).split(/([\ue100-\ue11f])/u)) {
    const [begun, ended] = [begins.get(part), ends.get(part)]
    if (begun !== undefined) open.push(begun)
    else if (ended !== undefined) open.splice(open.lastIndexOf(ended), open.includes(ended) ? 1 : 0)
    else if (part === engineMarks.link[0]) link = address === undefined ? undefined : []
    else if (part === engineMarks.link[1]) {
      if (link !== undefined && link.length > 0 && address !== undefined) words.push({ type: 'link', url: address, children: link })
      link = undefined
    } else if (part === engineMarks.bound) bindLast(link ?? words, language)
    else if (part === engineMarks.earlierNote) {
      bindLast(words, language)
      if (note !== undefined) words.push({ type: 'reference', to: 'note', id: note })
    } else if (!/^[\ue100-\ue11f]$/u.test(part)) put(showAgain(part))
  }
  return joinRuns(words)
}

/** French lets no line break between an abbreviation and its number. */
function bindLast(words: PrintedWord[], language: Language): void {
  const last = words.at(-1)
  if (language === 'fr' && last?.type === 'text' && last.text.endsWith(' ')) words[words.length - 1] = { ...last, text: `${last.text.slice(0, -1)}\u00a0` }
}

/** An italic word inside italic words stands upright, as in a quote. */
function looksOf(open: readonly Emphasis[]): Partial<Record<Mark, true>> {
  const set = new Set<Mark>()
  for (const name of open) {
    if (name === 'upright') set.delete('italic')
    else set.add(name)
  }
  return Object.fromEntries([...set].map((mark) => [mark, true]))
}
