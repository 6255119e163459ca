import { remembered } from '../remember.ts'
import { foldText } from '../search/fold.ts'
import type { Check } from './check-input.ts'
import { excerptAround } from './excerpt-around.ts'
import { findAll, sentencesOf } from './find-all.ts'
import { finding } from './finding.ts'
import type { Piece } from './piece.ts'

/** Figures from a thousand on, written with their separators: smaller ones are alike by chance, and years have none. */
const figure = /(?<![\p{L}\p{N}.,/-])\d{1,3}(?:[.,  ]\d{3}){1,3}(?![\p{N}%]|[.,]\d)/gu
/** Words that both sentences must share before two figures count as figures for the same thing. */
const sharedWords = 2
/** Figures that are compared with one another for one order of digits; a text with more is a list. */
const mostAlike = 20

interface Told {
  piece: Piece
  sentence: string
  written: string
  digits: string
  words: ReadonlySet<string>
  start: number
  end: number
}

/**
 * Figures for the same thing that have the same digits in another order (9,192 here, 9,129 there): one of them was
 * typed wrongly. What is compared are sentences in different places that share words.
 */
export const checkFiguresAgree: Check = ({ pieces }) => {
  const byDigits = new Map<string, Told[]>()
  return pieces.flatMap((piece) => figuresOf(piece).flatMap((told) => {
    const key = [...told.digits].sort().join('')
    const before = byDigits.get(key) ?? []
    if (before.length < mostAlike) byDigits.set(key, [...before, told])
    const other = before.find(({ digits, sentence, words }) => digits !== told.digits && sentence !== told.sentence && [...words].filter((word) => told.words.has(word)).length >= sharedWords)
    return other === undefined || before.some(({ digits }) => digits === told.digits) ? [] : [
      finding('figures-differ', 'warning', piece, excerptAround(told.sentence, told.start, told.end), { here: told.written, there: other.written, other: excerptAround(other.sentence, other.start, other.end) }),
    ]
  }))
}

const figuresOf = (piece: Piece): Told[] => figuresIn(piece.text).map((told) => ({ ...told, piece }))

const figuresIn = remembered((text): Omit<Told, 'piece'>[] => sentencesOf(text).flatMap((sentence) => {
  const found = findAll(sentence, figure)
  if (found.length === 0) return []
  const words = new Set(foldText(sentence).match(/\p{L}{5,}/gu) ?? [])
  return found.map(({ words: written, start, end }) => ({ sentence, written, digits: written.replace(/\D/gu, ''), words, start, end }))
}))
