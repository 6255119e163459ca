import { blockText, noteText } from '../document/plain-text.ts'
import type { Draft } from '../document/draft.ts'
import { foldText } from '../search/fold.ts'
import { findSymbols } from './find-symbols.ts'
import type { Passage } from './passage.ts'
import type { Source } from './source.ts'
import { parseSymbol, sameDocument } from './symbol.ts'

/** A place in the draft that leans on a passage. */
export interface Use {
  kind: 'block' | 'note'
  id: string
}

/** What may follow a symbol: ", paras. 57–58 and 60". */
const paragraphs = /^[\s,;:()]*(?:§§?|¶¶?|paragraph(?:e?s|e)?|p[áa]rrafos?|paras?|pars?|p[áa]rrs?)\.?\s*((?:\d{1,5}(?:\.\d{1,4}){0,3}(?:\s?\([a-z]{1,4}\))?(?:\s?[-–]\s?|,\s?|\s(?:and|et|y|to|à|a)\s)?){1,20})/iu
const reach = 160
const longestRange = 500

/** For each passage of a source the places where the draft quotes it or names it by symbol and paragraph. */
export function findUses({ blocks, notes }: Draft, source: Source, passages: readonly Passage[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>()
  const numbered = new Map<string, Passage[]>()
  for (const [number, passage] of citedNumbers(passages)) numbered.set(number, [...(numbered.get(number) ?? []), passage])
  const add = (passage: Passage, use: Use): void => {
    const known = uses.get(passage.id) ?? []
    if (!known.some(({ kind, id }) => kind === use.kind && id === use.id)) uses.set(passage.id, [...known, use])
  }
  const named = (text: string, use: Use): void => {
    for (const number of numbersNamed(text, source.symbol)) {
      const [passage] = numbered.get(number) ?? numbered.get(number.replace(/ .*/u, '')) ?? []
      if (passage !== undefined) add(passage, use)
    }
  }
  for (const block of blocks) {
    const text = blockText(block)
    if (block.kind === 'quote' && block.number !== undefined) {
      const words = quotedWords(text.slice(block.number.length + 2))
      const from = numbered.get(block.number)?.find((passage) => holdsInOrder(plain(passage.text), words))
      if (from !== undefined) add(from, { kind: 'block', id: block.id })
    } else named(text, { kind: 'block', id: block.id })
  }
  for (const note of notes) named(noteText(note), { kind: 'note', id: note.id })
  return uses
}

/** Paragraphs and sub-paragraphs under the number they are cited by: "6", "6 (a)". */
function citedNumbers(passages: readonly Passage[]): [string, Passage][] {
  let parent = ''
  return passages.flatMap((passage): [string, Passage][] => {
    if (passage.kind === 'sub-paragraph') return parent === '' || passage.number === '' ? [] : [[`${parent} ${passage.number}`, passage]]
    if (passage.kind !== 'footnote') parent = passage.kind === 'paragraph' ? passage.number : ''
    return parent === '' || passage.kind !== 'paragraph' ? [] : [[parent, passage]]
  })
}

/** The paragraph numbers that a text names right after a symbol of the source. */
function numbersNamed(text: string, symbol: string): string[] {
  const wanted = parseSymbol(symbol)
  if (wanted === undefined) return []
  return findSymbols(text).flatMap((found) => {
    const named = parseSymbol(found.symbol)
    if (named === undefined || !sameDocument(named, wanted)) return []
    const list = paragraphs.exec(text.slice(found.end, found.end + reach))?.[1]
    return list === undefined ? [] : expand(list)
  })
}

/** "57–59, 62" as 57, 58, 59, 62. */
const expand = (list: string): string[] =>
  [...list.matchAll(/(\d+(?:\.\d+)*)\s?(\([a-z]+\))?(?:\s?(?:[-–]|\s(?:to|à|a)\s)\s?(\d+))?/giu)].flatMap(([, from = '', part, to]) => {
    const [first, last] = [Number(from), Number(to ?? from)]
    if (to === undefined || !(last > first) || last - first > longestRange) return to === undefined ? [part === undefined ? from : `${from} ${part}`] : [from, to]
    return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
  })

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
