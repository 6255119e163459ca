import { letterDistance } from '../acronyms/letter-distance.ts'

/** Words that hold a name together. A wrong one weighs half of what a wrong noun weighs. */
const joining = new Set(
  ('on of the to in for and or by a an with against s le la les l de d des du au aux et ou sur pour contre dans el los las del al y e o en sobre para contra con por ' +
  'relative relatif relativa relativo concernant towards toward envers hacia').split(' '),
)
const isJoining = (word: string): boolean => joining.has(word)
const weight = (word: string): number => (isJoining(word) ? 0.5 : 1)

/** What a whole name weighs, for comparison with a distance. */
export const weightOf = (name: readonly string[]): number => name.reduce((sum, word) => sum + weight(word), 0)

export const nounsOf = (words: readonly string[]): string[] => words.filter((word) => !isJoining(word))

/** Singular and plural, or a slip of the pen: "right" and "rights", "child" and "children", "enfance" and "enfant". */
export function isNearWord(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.abs(a.length - b.length) > 3) return false
  const shorter = Math.min(a.length, b.length)
  if (shorter < 4) return false
  const shared = Math.min(shorter, 5)
  return (a.slice(0, shared) === b.slice(0, shared) && shorter >= 5) || letterDistance(a, b) <= (shorter >= 8 ? 2 : 1)
}

const never = Infinity

/** @param last whether it is the noun that the name ends with, which tells it from other names */
function change(official: string, written: string, last: boolean): number {
  if (official === written) return 0
  if (isJoining(official) !== isJoining(written)) return never
  if (isJoining(official)) return 0.25
  if (isNearWord(official, written)) return 0.5
  return last ? never : 1.5
}

export interface NameMatch {
  /** 0 for the very name; what is missing or added weighs half for a joining word and one for a noun; what is changed for another of its kind, a little less or more. */
  distance: number
  /** How many of the written words belong to the name. */
  length: number
}

/**
 * How far the words that begin a text are from a name, the last noun of which they must hold; undefined where they do
 * not. All words folded. The work is the product of the two lengths: callers give a few words more than the name has.
 */
export function nameDistance(official: readonly string[], written: readonly string[]): NameMatch | undefined {
  const last = official.findLastIndex((word) => !isJoining(word))
  const telling = official[last] ?? ''
  if (!written.some((word) => word.startsWith(telling.charAt(0)) && isNearWord(word, telling))) return undefined
  let row: number[] = [0]
  for (const word of written) row.push((row.at(-1) ?? 0) + weight(word))
  official.forEach((word, at) => {
    // The last noun must be there: it cannot be left out.
    const left = at === last ? never : weight(word)
    const next = [(row[0] ?? never) + left]
    written.forEach((other, place) => {
      next.push(Math.min((row[place + 1] ?? never) + left, (next[place] ?? never) + weight(other), (row[place] ?? never) + change(word, other, at === last)))
    })
    row = next
  })
  const distance = Math.min(...row)
  return distance === never ? undefined : { distance, length: row.indexOf(distance) }
}
