import { remembered } from '../../remember.ts'
import { findSymbols } from '../../sources/find-symbols.ts'

export interface AcronymWord {
  /** Without the s of a plural. */
  acronym: string
  start: number
  end: number
}

const word = /[\p{L}\p{N}]+/gu
const acronymForm = /^\p{Lu}{2,12}s?$/u
const longWord = 5
const halfWord = 4
const longLabel = 7
/** Up to 99; longer ones do not number chapters. */
const roman = /^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u

/**
 * The words of a text that look like acronyms. Not those with figures (FY2023), in symbols, addresses and numerals
 * (CRC/C/MEX/6-7, XIV), with points (U.S., EE. UU.), or in a run of capitals, which is a title and no acronym.
 */
export const acronymWords = remembered((text): AcronymWord[] => {
  const hidden = hide(text)
  const words = [...hidden.matchAll(word)].map(({ 0: found, index }) => ({ found, start: index, end: index + found.length }))
  const inCapitals = words.map(({ found }) => found === found.toUpperCase() && /\p{Lu}/u.test(found))
  const joined = words.map(({ found, start }, at) => {
    const before = words[at - 1]
    const between = hidden.slice(before?.end, start)
    if (before === undefined || inCapitals[at - 1] !== true) return false
    return /^[ '’-]$/u.test(between) || (found.length >= longWord && before.found.length >= longWord && /^[ &•–—]{1,4}$/u.test(between))
  })
  return words.flatMap(({ found, start, end }, at): AcronymWord[] => {
    if (!acronymForm.test(found) || roman.test(found)) return []
    const next = at + 1 < words.length && joined[at + 1] === true && inCapitals[at + 1] === true
    const before = joined[at] === true
    const run = (before && joined[at - 1] === true) || (before && next) || (next && joined[at + 2] === true && inCapitals[at + 2] === true)
    // "UNITED NATIONS" is a title; of two acronyms side by side one is short.
    const neighbours = [before ? words[at - 1] : undefined, next ? words[at + 1] : undefined].filter((other) => other !== undefined)
    const beside = neighbours.some((other) => other.found.length >= longWord)
    const title = run || (beside && found.length >= halfWord) || (found.length >= longWord && neighbours.some((other) => other.found.length >= halfWord)) || /^ [IVX]{1,5}(?![\p{L}\p{N}])/u.test(hidden.slice(end, end + 8))
    const pointed = (hidden[end] === '.' && /^(?:\p{Lu}|\d\d-)/u.test(hidden.slice(end + 1, end + 4))) || hidden[start - 1] === '.'
    // "WARNING: the following" is a label.
    const label = hidden[end] === ':' && (found.length > longLabel || (found.length === longLabel && start === 0))
    return title || pointed || label ? [] : [{ acronym: found.replace(/s$/u, ''), start, end }]
  })
})

/** Puts blanks in the place of symbols and of addresses, so that places stay. */
function hide(text: string): string {
  const blank = (length: number) => ' '.repeat(length)
  const plain = text.replace(/\S+/gu, (run) => (/:\/\/|@|^www\.|\/.{1,20}\//iu.test(run) ? blank(run.length) : run))
  let hidden = ''
  let from = 0
  for (const { start, end } of findSymbols(plain)) {
    hidden += plain.slice(from, start) + blank(end - start)
    from = end
  }
  return hidden + plain.slice(from)
}
