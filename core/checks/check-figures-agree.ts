import { remembered } from '../remember.ts'
import { foldText } from '../search/fold.ts'
import { findSymbols } from '../sources/find-symbols.ts'
import type { Check } from './check-input.ts'
import { excerptAround } from './excerpt-around.ts'
import { findAll, sentencesOf } from './find-all.ts'
import { finding } from './finding.ts'
import type { Piece } from './piece.ts'

/** Figures from a thousand on: smaller ones are alike by chance, and so are years. */
const figure = /(?<![\p{L}\p{N}.,/–—-]|(?:paras?|párrs?|par)\. )(?:\d{1,3}(?:[.,  ]\d{3}){1,3}|\d{4,7})(?![\p{N}%/–—-]|[.,]\d)/gu
/** Words that both sentences must share before two figures count as figures for the same thing, and more where a digit differs. */
const sharedWords = 2
const sharedForDigit = 3
const sharedPart = 0.5
/** Figures that are compared with one another for one likeness; a text with more is a list. */
const mostAlike = 20

interface Told {
  piece: Piece
  sentence: string
  written: string
  digits: string
  words: ReadonlySet<string>
  years: ReadonlySet<string>
  start: number
  end: number
}

/**
 * Figures for the same thing that have the same digits in another order (9,192 here, 9,129 there), or that differ in one
 * digit: one of them was typed wrongly. Digits are compared, so that 9,192 and 9.192 and 9 192 are one figure. What is
 * compared are sentences in different places that share words, and that do not tell of different years.
 */
export const checkFiguresAgree: Check = ({ pieces }) => {
  const alike = new Map<string, Told[]>()
  return pieces.flatMap((piece) => figuresOf(piece).flatMap((told) => {
    const before = likenesses(told.digits).flatMap((key) => alike.get(key) ?? [])
    for (const key of likenesses(told.digits)) {
      const known = alike.get(key) ?? []
      if (known.length < mostAlike) alike.set(key, [...known, told])
    }
    if (before.some(({ digits }) => digits === told.digits)) return []
    const other = before.find((one) => areOfOne(one, told))
    return other === undefined ? [] : [
      finding('figures-differ', 'warning', piece, excerptAround(told.sentence, told.start, told.end), { here: told.written, there: other.written, other: excerptAround(other.sentence, other.start, other.end) }),
    ]
  }))
}

/** Its digits in any order, and with any one of them another. */
const likenesses = (digits: string): string[] => [[...digits].sort().join(''), ...Array.from(digits, (_, at) => `${digits.slice(0, at)}*${digits.slice(at + 1)}`)]

function areOfOne(one: Told, other: Told): boolean {
  if (one.digits === other.digits || one.sentence === other.sentence || isApart(one.years, other.years)) return false
  const shared = [...one.words].filter((word) => other.words.has(word)).length
  const reordered = [...one.digits].sort().join('') === [...other.digits].sort().join('')
  return reordered ? shared >= sharedWords : shared >= sharedForDigit && shared >= sharedPart * Math.min(one.words.size, other.words.size)
}

const isApart = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => one.size > 0 && other.size > 0 && ![...one].some((year) => other.has(year))

const figuresOf = (piece: Piece): Told[] => figuresIn(piece.text).map((told) => ({ ...told, piece }))

const figuresIn = remembered((text): Omit<Told, 'piece'>[] => sentencesOf(text).flatMap((sentence) => {
  const found = findAll(sentence, figure).filter(({ words }) => !isYear(words))
  // What names a document has numbers of paragraphs.
  if (found.length === 0 || findSymbols(sentence).length > 0) return []
  const words = new Set(foldText(sentence).match(/\p{L}{5,}/gu) ?? [])
  const years = new Set(sentence.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? [])
  return found.map(({ words: written, start, end }) => ({ sentence, written, digits: written.replace(/\D/gu, ''), words, years, start, end }))
}))

const isYear = (written: string): boolean => /^(?:1[5-9]|20)\d\d$/u.test(written)
