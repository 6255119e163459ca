import { remembered } from '../../remember.ts'
import { findAll, sentencesOf, type Found } from '../find-all.ts'
import { amount } from './amount.ts'

/** Parts told in one sentence with their whole, and what they make. */
export interface Parts extends Found {
  sentence: string
  total: string
  sum: number
}

const percent = String.raw` ?(?:%|(?:per ?cent|pour ?cent|por ?ciento)(?!\p{L}))`
const number = String.raw`\d{1,3}(?:[.,  ]\d{3}){1,3}(?!\d)|\d{1,6}`
/** A count, and not a share, a year, an age, a time, an article or a sum of money. */
const count = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/$€£-]|(?:art|arts|no|nos|núm|para|par|párr|paras|párrs|p|pp|pág|págs|note|fn)\. |(?:article|artículo|paragraph|aged|in|en|since|depuis|desde|until|jusqu['’]en|hasta|of age|grade|class|classe|grado) )(?:${number})(?![.,]\d|\d|[-–/]\d|${percent}|[ -](?:years?|ans|años|months?|mois|mes(?:es)?|days?|jours?|días?|hours?|heures?|horas?|weeks?|semaines?|semanas?|dollars?|dólares|euros?|pesos?|francs?|soles|reais|rupees|times|fois|veces)(?!\p{L}))`,
  'giu',
)
const share = new RegExp(String.raw`(?<![\p{L}\p{N}.,])\d{1,3}(?:[.,]\d{1,2})?(?=${percent})`, 'giu')
/** That a whole is parted: "Of the 600 complaints, ...", "350 children: ...", "..., of whom 210 ...", "(120 ...". */
const opens = /^(?:Of|Out of|Among|From among|Sur|Parmi|De|Del|Entre)(?: |[’'])/u
const parted = /[:(–—]|(?<!\p{L})(?:of (?:whom|which|them|these)|dont|de (?:ellos|ellas|l[oa]s cuales|estos|estas)|comprising|made up of|namely|à savoir|a saber|compuest[oa])(?!\p{L})/iu
const rest = /(?<!\p{L})(?:the (?:rest|remaining|other)|remaining|remainder|restants?|le reste|les autres|restantes?|el resto|l[oa]s demás)(?!\p{L})/iu
const lastPart = /(?<!\p{L})(?:and|et|y|e)(?!\p{L})/iu
/** By how much parts of a whole may miss it before it is clear that they were never all of them. */
const slip = 0.12
const fewest = 2
/** Parts of a few are miscounted by more than a slip. */
const smallestWhole = 20
/** Sums of what was only estimated say nothing. */
const about = /(?<!\p{L})(?:about|around|some|nearly|almost|over|more than|at least|approximately|environ|près de|plus de|au moins|unos|unas|cerca de|más de|al menos|casi) $/iu
const fewestShares = 3
const most = 8
/** Rounded shares miss a hundred by a little. */
const rounding = 1.5
const isYear = (value: number, written: string): boolean => value >= 1900 && value <= 2100 && /^\d{4}$/u.test(written)

/**
 * Parts that do not make the whole that their sentence tells. A sum that misses it by little is a slip; by much, and the
 * parts were never meant to be all.
 */
export const partsIn = remembered((text): Parts[] => (/\d/u.test(text) ? sentencesOf(text).flatMap((sentence) => [...ofCount(sentence), ...ofHundred(sentence)]) : []))

function ofCount(sentence: string): Parts[] {
  const numbers = findAll(sentence, count).map((found) => ({ ...found, value: amount(found.words) ?? 0 })).filter(({ value, words }) => value > 0 && !isYear(value, words))
  const [whole, ...parts] = numbers
  const last = parts.at(-1)
  if (whole === undefined || last === undefined || parts.length < fewest || parts.length > most || whole.value < smallestWhole || parts.some(({ value, start }) => value >= whole.value || about.test(sentence.slice(Math.max(0, start - 20), start)))) return []
  const between = sentence.slice(whole.end, parts[0]?.start)
  if (!(opens.test(sentence) && sentence.slice(0, whole.start).length < 40) && !parted.test(between)) return []
  // A colon ends what was told of the whole; the last part is led in by "and".
  if (!lastPart.test(sentence.slice(parts.at(-2)?.end, last.start)) && !/[;,]/u.test(sentence.slice(parts.at(-2)?.end, last.start))) return []
  const sum = parts.reduce((all, { value }) => all + value, 0)
  return sum === whole.value || Math.abs(sum - whole.value) > whole.value * slip ? [] : [told(sentence, whole, last, whole.words, sum)]
}

/** Shares of one whole, in a sentence that says whose or that names the rest. */
function ofHundred(sentence: string): Parts[] {
  const shares = findAll(sentence, share).map((found) => ({ ...found, value: amount(found.words) ?? 0 }))
  const [first, second] = shares
  const last = shares.at(-1)
  if (first === undefined || second === undefined || last === undefined || shares.length > most) return []
  const sum = Math.round(shares.reduce((all, { value }) => all + value, 0) * 100) / 100
  if (Math.abs(sum - 100) <= rounding) return []
  const remaining = rest.test(sentence.slice(shares.at(-2)?.end, last.end + 30))
  const wholly = shares.length >= fewestShares && opens.test(sentence) && first.start < 120 && Math.abs(sum - 100) <= 100 * slip
  return remaining || wholly ? [told(sentence, first, last, '100 %', sum)] : []
}

const told = (sentence: string, { start }: Found, { end }: Found, total: string, sum: number): Parts => ({ sentence, words: sentence.slice(start, end), start, end, total, sum })
