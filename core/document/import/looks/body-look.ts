import type { ImportedParagraph, ParagraphLook } from '../imported-text.ts'
import type { Inline } from '../../inline.ts'
import { inlineText } from '../../plain-text.ts'

/** How most of the text looks, of its sentences where it has some: what stands out, stands out against it. */
export function bodyLook(paragraphs: readonly ImportedParagraph<Inline>[]): ParagraphLook | undefined {
  const sentences = paragraphs.filter(({ look, children }) => look !== undefined && /[.;:?!…]["”»)]?$/u.test(inlineText(children).trim()))
  const lengths = new Map<string, { look: ParagraphLook; letters: number }>()
  for (const { look, children } of sentences.length > 0 ? sentences : paragraphs) {
    if (look === undefined) continue
    const counted = lengths.get(lookKey(look)) ?? { look, letters: 0 }
    counted.letters += inlineText(children).length
    lengths.set(lookKey(look), counted)
  }
  return [...lengths.values()].sort((one, other) => other.letters - one.letters)[0]?.look
}

/** The same for two paragraphs that look alike. */
export const lookKey = ({ bold, italic, underline, capitals, size, centred }: ParagraphLook): string =>
  [bold && 'bold', italic && 'italic', underline && 'underline', capitals && 'capitals', centred && 'centred', String(size)].filter((part) => part !== false).join(' ')

/** Half-points by which larger type is seen to be larger. */
export const seenDifference = 2

/** Whether words set so are meant to be seen before those of the text. */
export const standsOut = (look: ParagraphLook, body: ParagraphLook): boolean =>
  (look.bold && !body.bold) || (look.underline && !body.underline) || (look.capitals && !body.capitals) || look.size >= body.size + seenDifference

/** Negative where the first is the look of higher headings, 0 where looks alone do not say. */
export function compareLooks(one: ParagraphLook, other: ParagraphLook): number {
  return other.size - one.size || Number(other.capitals) - Number(one.capitals) || Number(other.bold) - Number(one.bold) || Number(one.italic) - Number(other.italic)
}
