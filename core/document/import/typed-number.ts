import { toRoman } from '../../report/numbering.ts'

export type NumberStyle = 'roman' | 'lower-roman' | 'upper-letter' | 'lower-letter' | 'decimal' | 'bare' | 'multilevel'

/** One way to read what stands at the start of a heading: "C." is the third letter or a hundred. */
export interface TypedNumber {
  style: NumberStyle
  value: number
  /** The number as typed, without the space after it. */
  label: string
  /** How many characters to take off the text. */
  length: number
}

const enclosed = /^\(?([0-9]{1,3}|[IVXLCDM]{1,8}|[ivxlcdm]{1,8}|[A-Z]|[a-z])(?:\.-|[.)]|\s?[–—-](?=\s))\s+(?=\S)/u
const multilevel = /^([0-9]{1,3}(?:\.[0-9]{1,3}){1,4})[.)]?\s+(?=[^\s\p{Ll}])/u
const bare = /^([0-9]{1,2})\s+(?=\p{Lu})/u

/** Every way the start of a heading can be read as a number. Whether it is one, its neighbours decide. */
export function readTypedNumber(text: string): TypedNumber[] {
  const levels = multilevel.exec(text)
  if (levels !== null) {
    const value = Number((levels[1] ?? '').split('.').at(-1))
    return [{ style: 'multilevel', value, label: levels[0].trim(), length: levels[0].length }]
  }
  const plain = bare.exec(text)
  if (plain !== null) return [{ style: 'bare', value: Number(plain[1]), label: plain[0].trim(), length: plain[0].length }]
  const found = enclosed.exec(text)
  const token = found?.[1]
  if (found === null || token === undefined) return []
  const typed = { label: found[0].trim(), length: found[0].length }
  return readToken(token).map((reading) => ({ ...reading, ...typed }))
}

function readToken(token: string): Pick<TypedNumber, 'style' | 'value'>[] {
  if (/^[0-9]/.test(token)) return [{ style: 'decimal', value: Number(token) }]
  const upper = token === token.toUpperCase()
  const roman = fromRoman(token.toUpperCase())
  const readings: Pick<TypedNumber, 'style' | 'value'>[] = []
  if (roman !== undefined) readings.push({ style: upper ? 'roman' : 'lower-roman', value: roman })
  if (token.length === 1) {
    readings.push({ style: upper ? 'upper-letter' : 'lower-letter', value: token.toLowerCase().charCodeAt(0) - 96 })
  }
  return readings
}

const worth: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

/** The value of a roman number, or undefined where it is not written as numbers are ("IIX", "MIX" is). */
export function fromRoman(text: string): number | undefined {
  const signs = Array.from(text, (sign) => worth[sign] ?? 0)
  const value = signs.reduce((sum, sign, index) => sum + (sign < (signs[index + 1] ?? 0) ? -sign : sign), 0)
  return value > 0 && toRoman(value) === text ? value : undefined
}
