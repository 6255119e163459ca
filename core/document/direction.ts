import { z } from 'zod'

/** The way a block reads: from the left or from the right. */
export const Direction = z.enum(['ltr', 'rtl'])
export type Direction = z.infer<typeof Direction>

const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u
const rightToLeftLetter = new RegExp(fromRight, 'gu')
const letter = /\p{L}/u
const anyLetter = new RegExp(letter, 'gu')

/** How many of the letters of a text are of scripts written from the right, from 0 to 1; undefined where it has none. */
function shareFromRight(text: string): number | undefined {
  // Asked with every key, and most texts have no such letter: those are not counted.
  if (!fromRight.test(text)) return letter.test(text) ? 0 : undefined
  const letters = text.match(anyLetter)?.length ?? 0
  return letters === 0 ? undefined : (text.match(rightToLeftLetter)?.length ?? 0) / letters
}

/** Whether most letters of a text are written from right to left. */
export const isMostlyFromRight = (text: string): boolean => (shareFromRight(text) ?? 0) > 0.5

/**
 * The way a text reads by its letters; undefined where it has none. The first letter alone, which browsers go by, may be of
 * a name: an Arabic sentence can begin with "UNICEF", an English one with an Arabic word. Where the first letter is
 * written from the right a third of the letters is enough: an Arabic note may hold a long English title.
 */
export function naturalDirection(text: string): Direction | undefined {
  const share = shareFromRight(text)
  if (share === undefined) return undefined
  const firstFromRight = share > 0 && isMostlyFromRight(letter.exec(text)?.[0] ?? '')
  return share > (firstFromRight ? 1 / 3 : 1 / 2) ? 'rtl' : 'ltr'
}

/** The way a text reads: as somebody chose, else as its letters are written. */
export const directionOf = (text: string, chosen: Direction | undefined): Direction => chosen ?? naturalDirection(text) ?? 'ltr'

/** What is left to say of a direction: nothing where the text reads that way by itself. */
export const chosenDirection = (text: string, direction: Direction | undefined): { direction?: Direction } =>
  direction === undefined || direction === directionOf(text, undefined) ? {} : { direction }
