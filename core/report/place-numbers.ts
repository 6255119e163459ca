import { assertNever } from '../assert-never.ts'
import type { Block } from '../document/block.ts'
import type { Reference } from '../document/inline.ts'
import { inlineText, type SayNumber } from '../document/plain-text.ts'
import { numberCaptions, numberHeadings, numberNotes } from './numbering.ts'
import type { HeadingNumbering } from './report.ts'

/** The numbers that a text can name, by the id of what carries them. */
export interface PlaceNumbers {
  notes: ReadonlyMap<string, number>
  sections: ReadonlyMap<string, string>
  recommendations: ReadonlyMap<string, number>
  /** Of tables and of figures, by the id of the caption. */
  captions: ReadonlyMap<string, number>
}

/** @param notesBefore how many notes of a Word template come before those of the text */
export const placeNumbers = (blocks: readonly Block[], numbering: HeadingNumbering, notesBefore = 0): PlaceNumbers => ({
  notes: new Map([...numberNotes(blocks)].map(([id, number]) => [id, number + notesBefore])),
  sections: nameSections(blocks, numbering),
  recommendations: numberRecommendations(blocks),
  captions: numberCaptions(blocks),
})

/** The number of the place a reference leads to, or undefined where the place is gone. */
export function placeNumber({ to, id }: Reference, { notes, sections, recommendations, captions }: PlaceNumbers): string | undefined {
  switch (to) {
    case 'section':
      return sections.get(id)
    case 'note':
      return notes.get(id)?.toString()
    case 'recommendation':
      return recommendations.get(id)?.toString()
    case 'table':
    case 'figure':
      return captions.get(id)?.toString()
    default:
      return assertNever(to)
  }
}

/** What stands where a live number has lost its place: it must be seen, and must not look like a number. */
export const lostNumber = '[?]'

/** What the live numbers of a text say, as they print. */
export const numberSayer = (blocks: readonly Block[], numbering: HeadingNumbering): SayNumber => sayerOf(placeNumbers(blocks, numbering))

/** The same where the numbers are known already. */
export const sayerOf = (numbers: PlaceNumbers): SayNumber => (reference) => placeNumber(reference, numbers) ?? lostNumber

/**
 * How other places name each section, by its heading's id: with the numbers it stands under and without the last stop
 * ("V.B", "V.B.1(a)", "5.2"), or by its title where it has no number. A heading that says nothing has no name.
 */
function nameSections(blocks: readonly Block[], numbering: HeadingNumbering): Map<string, string> {
  const numbers = numberHeadings(blocks, numbering)
  const names = new Map<string, string>()
  let above: string[] = []
  for (const block of blocks) {
    if (block.kind !== 'heading') continue
    const number = numbers.get(block.id)?.replace(/\.$/u, '')
    if (number === undefined) {
      const title = inlineText(block.children).trim()
      if (title !== '') names.set(block.id, title)
      continue
    }
    above = Array.from({ length: block.level - 1 }, (_, level) => above[level] ?? '')
    above.push(number)
    names.set(block.id, numbering === 'decimal' ? number : joinLegal(above.filter((part) => part !== '')))
  }
  return names
}

/** Brackets need no stop before them: "V.B.1(a)". */
const joinLegal = (parts: readonly string[]): string => parts.map((part, index) => (index === 0 || part.startsWith('(') ? part : `.${part}`)).join('')

/** The number of each recommendation: 1..n through the whole report. */
const numberRecommendations = (blocks: readonly Block[]): Map<string, number> =>
  new Map(blocks.filter(({ kind }) => kind === 'recommendation').map(({ id }, index) => [id, index + 1]))
