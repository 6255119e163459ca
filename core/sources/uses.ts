import type { Block, Quote } from '../document/block.ts'
import { blockText, noteText } from '../document/plain-text.ts'
import type { Draft } from '../document/draft.ts'
import type { Inline } from '../document/inline.ts'
import { inlinesOf, noteIdsOf } from '../document/walk.ts'
import { leadsIn } from '../report/quote-lead-in.ts'
import { foldText } from '../search/fold.ts'
import { citedNumbers } from './cited-number.ts'
import { findShortReferences } from './find-short-references.ts'
import { findSymbols } from './find-symbols.ts'
import { insertedWord, insertedWords } from './inserted-number.ts'
import type { Passage } from './passage.ts'
import type { Source } from './source.ts'
import { matchesShortReference } from './short-reference.ts'
import { parseSymbol, sameDocument } from './symbol.ts'

/** A place in the draft that leans on a passage. */
export interface Use {
  kind: 'block' | 'note'
  id: string
}

const one = String.raw`\d{1,5}(?:(?:\.\d{1,4}){1,3}|\s?${insertedWord})?(?:\s?\([a-z]{1,4}\))?`
/** What may follow the name of a source: ", paras. 57–58 and 60". */
const paragraphs = new RegExp(
  String.raw`^[\s,;:()*]*(?:§§?|¶¶?|paragraph(?:e?s|e)?|p[áa]rrafos?|paras?|pars?|p[áa]rrs?)\.?\s*(${one}(?:(?:\s?[-–]\s?|,\s?|,?\s(?:and|et|y|to|à|a)\s)${one}){0,20})`,
  'iu',
)
const reach = 160

/**
 * For each passage of a source the places where the draft quotes it, cites it, or names the source, by symbol or in short,
 * with its paragraph. A quote with the sentence that leads into it and the notes of both is one place.
 */
export function findUses({ blocks, notes }: Draft, source: Source, passages: readonly Passage[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>()
  const numbered = new Map<string, Passage[]>()
  for (const [number, passage] of citedNumbers(passages)) numbered.set(number, [...(numbered.get(number) ?? []), passage])
  const add = (passage: Passage, use: Use): void => {
    const known = uses.get(passage.id) ?? []
    if (!known.some(({ kind, id }) => kind === use.kind && id === use.id)) uses.set(passage.id, [...known, use])
  }
  const named = (text: string, inlines: readonly Inline[], use: Use): void => {
    const lists = [...namesOf(text, source), ...paragraphsCited(inlines, source)]
    for (const number of lists.flatMap((list) => (list === undefined ? [] : expand(list, [...numbered.keys()])))) {
      const [passage] = numbered.get(number) ?? numbered.get(number.replace(/ \(.*/u, '')) ?? []
      if (passage !== undefined) add(passage, use)
    }
  }
  const passageOf = (quote: Quote, text: string): Passage | undefined => {
    const own = quote.passage?.source === source.id ? passages.find(({ id }) => id === quote.passage?.id) : undefined
    if (own !== undefined || quote.number === undefined) return own
    const words = quotedWords(text.slice(quote.number.length + 2))
    return numbered.get(quote.number)?.find((passage) => holdsInOrder(plain(passage.text), words))
  }
  const ofQuotes = new Map<string, string[]>()
  let leadIn: Block | undefined
  for (const block of blocks) {
    const text = blockText(block)
    const quoted = block.kind === 'quote' ? passageOf(block, text) : undefined
    if (quoted !== undefined) {
      add(quoted, { kind: 'block', id: block.id })
      const led = leadIn === undefined ? [] : [leadIn.id, ...noteIdsOf(leadIn)]
      ofQuotes.set(quoted.id, [...(ofQuotes.get(quoted.id) ?? []), ...led, ...noteIdsOf(block)])
    } else if (block.kind !== 'quote' || block.number === undefined) named(text, inlinesOf(block), { kind: 'block', id: block.id })
    if (block.kind !== 'quote') leadIn = leadsIn(text) ? block : undefined
  }
  for (const note of notes) named(noteText(note), note.paragraphs.flat(), { kind: 'note', id: note.id })
  return new Map([...uses].map(([passage, places]) => [passage, places.filter(({ id }) => ofQuotes.get(passage)?.includes(id) !== true)]))
}

/** The places where the draft names or cites a source as a whole, without a paragraph: "GC 14". */
export function findWholeUses({ blocks, notes }: Draft, source: Source): Use[] {
  const isNamed = (text: string, inlines: readonly Inline[]): boolean => namesOf(text, source).includes(undefined) || paragraphsCited(inlines, source).includes(undefined)
  return [
    ...blocks.flatMap((block): Use[] => (isNamed(blockText(block), inlinesOf(block)) ? [{ kind: 'block', id: block.id }] : [])),
    ...notes.flatMap((note): Use[] => (isNamed(noteText(note), note.paragraphs.flat()) ? [{ kind: 'note', id: note.id }] : [])),
  ]
}

/** The paragraphs of each citation of the source; undefined where it cites the whole. */
const paragraphsCited = (inlines: readonly Inline[], { id }: Source): (string | undefined)[] =>
  inlines.flatMap((inline) => {
    if (inline.type !== 'citation' || inline.source !== id || (inline.locator !== undefined && inline.locator.kind !== 'paragraph')) return []
    return [inline.locator?.value]
  })

/** What a text names after each name of the source: a list of paragraphs, or nothing. */
function namesOf(text: string, source: Source): (string | undefined)[] {
  const wanted = parseSymbol(source.symbol)
  if (wanted === undefined) return []
  const bySymbol = findSymbols(text).flatMap(({ symbol, start, end }) => {
    const named = parseSymbol(symbol)
    return named !== undefined && sameDocument(named, wanted) ? [{ start, end }] : []
  })
  const short = findShortReferences(text).filter(({ reference }) => matchesShortReference(reference, wanted))
  return [...bySymbol, ...short].map(({ end }) => {
    // "General comment No. 14 (CRC/C/GC/14), para. 36": the symbol says which paragraph.
    const own = bySymbol.find((other) => other.start >= end && /^[\s(,;]{0,3}$/u.test(text.slice(end, other.start)))
    return paragraphs.exec(text.slice(own?.end ?? end).slice(0, reach))?.[1]
  })
}

/** "57–59, 62" as 57, 58, 58 bis, 59, 62, as far as the source has them in the range. */
const expand = (list: string, known: readonly string[]): string[] =>
  [...list.matchAll(ranges)].flatMap(([, from = '', part, to]) => {
    const name = tidyNumber(from)
    if (to === undefined) return [part === undefined ? name : `${name} ${part}`]
    const [first, last] = [placeOf(name), placeOf(tidyNumber(to))]
    const within = known.filter((number) => isWhole.test(number) && placeOf(number) >= first && placeOf(number) <= last)
    return within.length > 0 ? within : [name, tidyNumber(to)]
  })

const whole = String.raw`\d+(?:(?:\.\d+)+|\s?${insertedWord})?`
const ranges = new RegExp(String.raw`(${whole})\s?(\([a-z]+\))?(?:\s?(?:[-–]|(?:to|à|a)\s)\s?(${whole}))?`, 'giu')
const isWhole = new RegExp(`^\\d+(?: ${insertedWord})?$`, 'u')

const tidyNumber = (number: string): string => number.toLowerCase().replace(/^(\d+)\s?(?=[a-z])/u, '$1 ')

/** Where a number stands among the others: "6 bis" between 6 and 7. */
function placeOf(number: string): number {
  const [digits = '', word = ''] = number.split(' ')
  return Number.parseInt(digits, 10) + (insertedWords.indexOf(word) + 1) / 100
}

/** The pieces of a quote between its omissions. */
const quotedWords = (text: string): string[] =>
  text.split(/\[(?:…|\.{3})\]|…/u).map(plain).filter((piece) => piece !== '')

function holdsInOrder(text: string, pieces: readonly string[]): boolean {
  let from = 0
  for (const piece of pieces) {
    const at = text.indexOf(piece, from)
    if (at < 0) return false
    from = at + piece.length
  }
  return pieces.length > 0
}

const plain = (text: string): string => (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
