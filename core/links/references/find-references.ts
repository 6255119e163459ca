import { findSymbols, type FoundSymbol } from '../../sources/find-symbols.ts'
import { articleHeads } from './article-heads.ts'
import { documentHeads, shortHeads, symbolHeads } from './document-heads.ts'
import { generalCommentHeads } from './general-comment-heads.ts'
import type { Head } from './head.ts'
import { ibidHeads } from './ibid-heads.ts'
import { paragraphsBehindTitle } from './pinpoint.ts'
import { toPlainText } from './plain-text.ts'
import type { FoundReference, Named, ReferenceContext } from './reference.ts'
import { titledCommentHeads } from './titled-comment-heads.ts'

/**
 * The references in a text to general comments, treaties and documents of the United Nations, in English, French or
 * Spanish. Each place is read for a bounded length, so the time grows with the length of the text alone.
 */
export function findReferences(text: string, { committee, before }: ReferenceContext): FoundReference[] {
  const { plain, at } = toPlainText(text)
  const symbols = symbolHeads(plain)
  const masked = mask(plain, findSymbols(plain))
  const others = [...generalCommentHeads(masked, committee), ...titledCommentHeads(masked, committee), ...articleHeads(masked, committee), ...documentHeads(masked, committee), ...shortHeads(masked)]
  const heads = withoutTitles(withoutOverlaps([...symbols, ...others]), plain)
  const read = heads.map((head, place): Head => {
    if (!head.titled) return head
    const next = heads[place + 1]
    const behind = paragraphsBehindTitle(plain, head.end, next?.start ?? plain.length)
    return behind === undefined ? head : { ...head, end: behind.end, numbers: behind.numbers }
  })
  const named = mergeSame(read, plain)
  return [...named, ...ibidHeads(plain, named, before)].sort((a, b) => a.start - b.start).map(({ start, end, named, unit, numbers, certain }) => {
    const stop = closes(plain, start, end) ? end + 1 : end
    return { start: at(start), end: at(stop - 1) + 1, named, unit, numbers, certain }
  })
}

/** The symbols out of sight: the acronym that begins one is no name of a treaty. */
function mask(text: string, symbols: readonly FoundSymbol[]): string {
  let masked = ''
  for (const { start, end } of symbols) masked += text.slice(masked.length, start) + '¤'.repeat(end - start)
  return masked + text.slice(masked.length)
}

/** Whether the bracket right behind a reference was opened inside it. */
const closes = (text: string, start: number, end: number): boolean => {
  const inside = text.slice(start, end)
  return text.charAt(end) === ')' && inside.split('(').length > inside.split(')').length
}

/** Articles in the title of a general comment ("… as a primary consideration (art. 3, para. 1)") are part of its name. */
function withoutTitles(heads: readonly Head[], text: string): Head[] {
  let before: Head | undefined
  return heads.filter((head) => {
    if (head.unit === 'paragraph') before = head
    if (head.unit !== 'article' || head.certain) return true
    if (before?.titled !== true || head.start - before.end > sameReach) return true
    const between = text.slice(before.end, head.start)
    return !/^ ?(?:\(?(?:19|20)\d\d\)?)?,? ?(?:on|sur|sobre|:|["“«]|of the|relati[vf])/iu.test(between) || /;|[a-z)]\. [A-Z][a-z]/u.test(between)
  })
}

/** In order; where two overlap, the one that begins first stays, and a symbol goes before what it stands in. */
function withoutOverlaps(heads: readonly Head[]): Head[] {
  const sorted = [...heads].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Head[] = []
  for (const head of sorted) {
    const last = kept.at(-1)
    // "Nos. 12–14" names No. 13 at the place of No. 14.
    if (last === undefined || head.start >= last.end || (head.start === last.start && head.end === last.end)) kept.push(head)
  }
  return kept
}

const sameReach = 320

/** A general comment whose symbol follows its name is named once: "general comment No. 6 (2005), CRC/GC/2005/6, para. 85". */
function mergeSame(heads: readonly Head[], text: string): Head[] {
  const merged: Head[] = []
  for (const head of heads) {
    const last = merged.at(-1)
    if (last !== undefined && isSame(last.named, head.named) && head.start - last.end < sameReach && (last.numbers.length === 0 || isSymbolBehind(text, last, head))) {
      const between = text.slice(last.end, head.start)
      if (!/;|[a-z)]\. [A-Z][a-z]/u.test(between)) {
        merged[merged.length - 1] = { ...last, end: head.end, numbers: last.numbers.length > 0 ? last.numbers : head.numbers, certain: last.certain || head.certain }
        continue
      }
    }
    merged.push(head)
  }
  return merged
}

/** "general comment No. 6, para. 85 (CRC/GC/2005/6)", "General Comment No. 6, ¶ 61, U.N. Doc. CRC/GC/2005/6". */
const isSymbolBehind = (text: string, last: Head, head: Head): boolean => head.numbers.length === 0 && /^(?: ?[[(]|,) ?(?:U\.?N\.? ?Docs?\.? ?)?$/u.test(text.slice(last.end, head.start))

/** Whether two names are those of one document of the catalogue, or of one symbol. */
export function isSame(a: Named, b: Named): boolean {
  if (a.kind === 'entry') return b.kind === 'entry' && a.entry === b.entry
  return a.kind === 'symbol' && b.kind === 'symbol' && a.symbol === b.symbol
}
