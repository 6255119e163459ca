import { foldedWords, foldText } from './fold.ts'

/** A piece of a text, and whether it matches. */
export interface MarkedPart {
  text: string
  marked: boolean
}

/** Parts a text so that the words a query finds can be marked: those that begin with one of its words. */
export function markWords(text: string, query: string): MarkedPart[] {
  const wanted = foldedWords(query)
  const parts: MarkedPart[] = []
  let from = 0
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = foldText(word)
    if (!wanted.some((one) => folded.startsWith(one))) continue
    if (index > from) parts.push({ text: text.slice(from, index), marked: false })
    parts.push({ text: word, marked: true })
    from = index + word.length
  }
  if (from < text.length) parts.push({ text: text.slice(from), marked: false })
  return parts
}
