import { remembered } from '../remember.ts'
import type { Check } from './check-input.ts'
import { excerptAround } from './excerpt-around.ts'
import { findAll, sentencesOf } from './find-all.ts'
import { finding } from './finding.ts'
import { counted } from './people-words.ts'

const percentage = /(?<![\p{L}\p{N}.,])\d{1,3}(?:[., ]?\d{3}){0,2}(?:[.,]\d{1,2})? ?(?:%(?!\d)|(?:per ?cent|pour ?cent|por ?ciento)(?!\p{L}))/giu
/** Growth, a rate that may pass the whole (crowding, gross enrolment, debt), or a comparison of two sums. */
const mayExceed =
  /increas|(?<!\p{L})(?:rise|rising|rose)|grew|grow|surge|jump|soar|climb|higher|greater|more than|up by|occupan|occupat|capacit|overcrowd|inflat|debt|gross|enrol(?!led)|built for|designed|intended|meant for|beds|compared|poverty line|wage|ratio|times|target|augment|hausse|accru|croiss|progress|bond|surpopul|densit|aument|increment|crec|subi|alza|ocupac|hacinam|capacidad|sobrepobl|dette|deuda|brut|scolarisation|prévue?s? pour|conçue?s? pour|previst[oa]s? para|diseñad[oa]s? para|construid[oa]s? para|lits|camas|plazas|matr[ií]cula|par rapport|supérieur|superior|respecto|PIB|GDP|seuil|umbral|salair|salari/iu

/** Shares of more than a hundred per cent. */
export const checkPercentages: Check = ({ pieces }) =>
  pieces.flatMap((piece) => {
    if (piece.kind === 'quote') return []
    return tooMuch(piece.text).map(({ sentence, words, start, end }) => finding('percentage-over-100', 'error', piece, excerptAround(sentence, start, end), { figure: words }))
  })

/** "Of eligible families", "des ménages": so many of a hundred people cannot be more than all, however much a rate rose. */
const ofPeople = new RegExp(String.raw`^ (?:of|des|de l[oa]s|de) (?:all |the |toutes? |tous )?(?:les |las |los )?${counted}`, 'iu')

const tooMuch = remembered((text) =>
  sentencesOf(text).flatMap((sentence) =>
    findAll(sentence, percentage).filter(({ words, end }) => valueOf(words) > 100 && (!mayExceed.test(sentence) || isShare(sentence, end))).map((found) => ({ sentence, ...found }))))

/** A comparison ("150 per cent of the women of 2019", "of men's wages") may pass the whole, and so may a rate of growth ("by"). */
const isShare = (sentence: string, end: number): boolean => ofPeople.test(sentence.slice(end, end + 90)) && !comparison.test(sentence)
const comparison = /compar|respect|par rapport|level|niveau|nivel|wage|salar|ratio|capacit|capacid|times|target|enrol(?!led)|gross|brut|scolarisation|matr[ií]cula|(?<!\p{L})by \d/iu

/** "1,200 per cent" is 1200, "100,5 %" is 100.5: three figures behind a separator are thousands. */
function valueOf(words: string): number {
  const digits = (/^[\d., ]+/u.exec(words)?.[0] ?? '').trim().replace(/[., ](?=\d{3}(?!\d))/gu, '')
  return Number(digits.replace(',', '.'))
}
