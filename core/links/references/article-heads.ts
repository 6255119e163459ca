import { treaties } from '../../sources/catalogue/treaties.ts'
import type { TreatyBody } from '../../sources/symbol/bodies.ts'
import type { Head } from './head.ts'
import { lawWord } from './law-words.ts'
import { gloss, readNumbers } from './numbers.ts'
import { paragraphsBefore } from './pinpoint.ts'
import { readAt } from './read-at.ts'
import { isForeignBefore, readTreaty, readTreatyBefore } from './treaty-names.ts'

const word = /(?<![A-Za-z])(?:articles?|arts?\.?|articulos?) ?(?=\d|premier|1er|primero)/giu
/** "article 3 of the Convention", "art. 3 CDN", "articles 3 et 12 de la Convention"; nothing between but these. */
const of = /\)?,? ?(?:of|de l'|de la|de las|du|del|de|to|in|under|dans|en) (?:both )?/iuy
const space = /\)?,? ?\(?/uy
/** What makes the articles those of something else than a treaty: "article 4 of the Constitution". */
const another = /\)?,? (?:of|de l'|de la|de las|du|del|de|des) |\)? ?,? ?[A-Z]{3,}(?![a-z])/uy
const next = /\)?[,;] (?:the|la|le|el|l') ?/iuy
const closing = /[)\]]/uy
const sentenceReach = 200
const most = 199

/** The articles of treaties that a text names. Articles of laws, newspapers and other conventions are passed over. */
export function articleHeads(text: string, own: TreatyBody | undefined): Head[] {
  const heads: Head[] = []
  let from = 0
  for (const { index, 0: words } of text.matchAll(word)) {
    if (index < from) continue
    const numbers = readNumbers(text, index + words.length, 'article')
    if (numbers === undefined || numbers.numbers.some((number) => Number.parseInt(number, 10) > most)) continue
    const said = readAt(gloss, text, numbers.end)?.[0] ?? ''
    const head = readHead(text, index, numbers.numbers, numbers.end, own) ?? (said === '' ? undefined : readHead(text, index, numbers.numbers, numbers.end + said.length, own))
    if (head === undefined) continue
    heads.push(withPartsBefore(head, text, index))
    from = head.end
  }
  return heads
}

/** "Paragraph 1 of article 3" and "inciso b) del artículo 37": what is named before an article is a part of it. */
function withPartsBefore(head: Head, text: string, at: number): Head {
  const [article, ...others] = head.numbers
  if (article === undefined || others.length > 0 || head.start !== at) return head
  const paragraphs = paragraphsBefore(text, at)
  if (paragraphs !== undefined) return { ...head, start: paragraphs.start, numbers: paragraphs.numbers.map((number) => `${article} (${number.replace(/ .*/u, '')})${number.replace(/^[^ ]+/u, '')}`) }
  const letter = /(?:incisos?|apartados?|letra|literal|alinea|sub-?para(?:graph)?\.?) \(?([a-z])\) (?:of |de l'|de |del )(?:the )?$/iu.exec(text.slice(Math.max(0, at - 40), at))
  return letter?.[1] === undefined ? head : { ...head, start: at - letter[0].length, numbers: [`${article} (${letter[1].toLowerCase()})`] }
}

function readHead(text: string, start: number, numbers: readonly string[], end: number, own: TreatyBody | undefined): Head | undefined {
  const made = (treaty: string, certain: boolean, begin: number, stop: number): Head => ({
    start: begin, end: stop, named: { kind: 'entry', entry: treaty }, unit: 'article', numbers, titled: false,
    certain: certain && hasArticles(treaty, numbers),
  })
  const lead = readAt(of, text, end)?.[0]
  const behind = readTreaty(text, end + (lead ?? readAt(space, text, end)?.[0] ?? '').length, own)
  if (behind === null) return undefined
  if (behind !== undefined) {
    // "(art. 1), the Convention on …" goes on to another instrument.
    if (lead === undefined && (!behind.named || readAt(next, text, end) !== undefined)) return undefined
    return made(behind.treaty, behind.named || !speaksOfAnother(text, start), start, behind.end)
  }
  if (readAt(another, text, end) !== undefined) return undefined
  const before = readTreatyBefore(text, start, own)
  if (before === null) return undefined
  if (before !== undefined) {
    const stop = end + (readAt(closing, text, end)?.[0].length ?? 0)
    return made(before.treaty, before.named || !speaksOfAnother(text, before.start), before.start, stop)
  }
  return readBare(text, start, numbers, end, own, made)
}

/** "Best interests of the child (art. 3)": in brackets, with no law near, the articles are those of the committee's treaty. */
function readBare(text: string, start: number, numbers: readonly string[], end: number, own: TreatyBody | undefined, made: (treaty: string, certain: boolean, begin: number, stop: number) => Head): Head | undefined {
  const treaty = treaties().find(({ body }) => body === own)?.id
  if (treaty === undefined || !hasArticles(treaty, numbers)) return undefined
  const window = text.slice(Math.max(0, start - sentenceReach), start)
  const before = window.slice(Math.max(window.lastIndexOf('. '), window.lastIndexOf('; ')) + 1)
  const bracketed = /(?<![”"»] ?)[([](?:see |cf\. |voir |vease )?$/u.test(before) && /^[)\];,]/u.test(text.slice(end, end + 1))
  if (!bracketed || lawWord.test(before) || /\b[A-Z]{4,}\b[^()]{0,20}[([]$/u.test(before) || speaksOfAnother(text, start)) return undefined
  return made(treaty, false, start, end)
}

const hasArticles = (id: string, numbers: readonly string[]): boolean => {
  const count = treaties().find((treaty) => treaty.id === id)?.articles ?? 0
  return numbers.every((number) => Number.parseInt(number, 10) <= count)
}

/** Whether the convention named last before a place is one that the report is not about. */
function speaksOfAnother(text: string, at: number): boolean {
  const window = text.slice(Math.max(0, at - sentenceReach), at)
  const last = [...window.matchAll(/\b(?:Convention|Convencion|Covenant|Pacte|Pacto)\b/gu)].at(-1)
  if (last === undefined) return false
  return isForeignBefore(window.slice(0, last.index)) || readTreaty(text, Math.max(0, at - sentenceReach) + last.index, 'CRC') === null
}
