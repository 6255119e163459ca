import type { ParagraphLook } from '../../../core/document/import/imported-text.ts'
import type { FormattedWords } from './runs.ts'
import type { FileParagraph } from './walk.ts'

/** A number typed in a run of its own before the words of a heading; it is often plainer than they are. */
const aloneNumber = /^\s*\(?(?:\d{1,3}(?:\.\d{1,3})*|[IVXLCivxlc]{1,7}|[A-Za-z])[.):–-]*\s*$/u

/** How a paragraph looks as a whole; undefined where it has no words. */
export function lookOf({ words, own, style }: FileParagraph, usualSize: number): ParagraphLook | undefined {
  const spoken = words.filter(({ text }) => /\p{L}/u.test(text))
  const heading = spoken.length > 1 && aloneNumber.test(spoken[0]?.text ?? '') ? spoken.slice(1) : spoken
  if (heading.length === 0) return undefined
  const wholly = (has: (format: FormattedWords['format']) => boolean | undefined) => heading.every(({ format }) => has(format) === true)
  return {
    bold: wholly(({ bold }) => bold),
    italic: wholly(({ italic }) => italic),
    underline: wholly(({ underline }) => underline),
    capitals: wholly(({ caps, smallCaps }) => caps === true || smallCaps === true),
    size: Math.min(...heading.map(({ format }) => format.size ?? usualSize)),
    centred: (own.alignment ?? style.paragraph.alignment) === 'center',
  }
}
