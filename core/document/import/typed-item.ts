import { readTypedNumber } from './typed-number.ts'

/** The sign or number typed before an item of a list: "(a) ", "1. ", "– ". */
export interface TypedItem {
  /** Every way to read it: "i)" is the ninth letter or the first of the small Roman numbers. A sign counts nothing. */
  readings: { style: string; value?: number }[]
  /** As typed, without the space after it. */
  label: string
  /** How many characters to take off the text. */
  length: number
}

const sign = /^([-–—•·▪■□◦○●‣⁃➢➤►▶→✓✔*])[\s\u00a0]+(?=\S)/u
const ordinal = /^([0-9]{1,2})[º°ª][.)]?[\s\u00a0]+(?=\S)/u
const stepped = /^[0-9]{1,3}(?:\.[0-9]{1,3}){1,3}[.)]?[\s\u00a0]+(?=\S)/u

/** No number is longer. */
const farEnough = 40

/** What a paragraph begins with, where somebody typed a list. A bare number is none: "12 shelters". */
export function readTypedItem(text: string): TypedItem | undefined {
  const signed = sign.exec(text)
  if (signed !== null) return { readings: [{ style: signed[1] ?? '' }], label: signed[1] ?? '', length: signed[0].length }
  const steps = stepped.exec(text)
  if (steps !== null) return { readings: [{ style: 'steps' }], label: steps[0].trim(), length: steps[0].length }
  const counted = ordinal.exec(text)
  if (counted !== null) return { readings: [{ style: 'ordinal', value: Number(counted[1]) }], label: counted[0].trim(), length: counted[0].length }
  const readings = readTypedNumber(text.slice(0, farEnough).replaceAll('\u00a0', ' ')).filter(({ style }) => style !== 'bare' && style !== 'multilevel')
  const [first] = readings
  return first === undefined ? undefined : { readings, label: first.label, length: first.length }
}

/** Reads one typed list item by item, and knows how deep each stands. */
export function typedListReader(): (item: TypedItem) => number | undefined {
  const open: { style: string; value: number | undefined }[] = []
  return ({ readings }) => {
    for (let depth = open.length - 1; depth >= 0; depth -= 1) {
      const level = open[depth]
      const next = readings.find(({ style, value }) => style === level?.style && (value === undefined || level.value === undefined || value === level.value + 1))
      if (next === undefined) continue
      open.length = depth + 1
      open[depth] = { style: next.style, value: next.value }
      return depth
    }
    const first = readings.find(({ style, value }) => value === undefined || value === 1 ? !open.some((level) => level.style === style) : open.length === 0)
    if (first === undefined) return undefined
    open.push({ style: first.style, value: first.value })
    return open.length - 1
  }
}
