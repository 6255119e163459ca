import { headingMark } from '../../../../core/sources/reading/enumerator.ts'
import type { FileParagraph } from '../../docx/walk.ts'

/**
 * The heading styles of the Word templates of United Nations documents, from "_ H_M_G" down to "_ H_5/6_G"; New York
 * leaves out the G, regional commissions put "Reg" before. None of them has an outline level.
 */
const unStyle = /^(?:reg)?h(m|ch|1|23?|3|4|56?|6)g?$/u
const unLevels: Record<string, number> = { m: 1, ch: 2, '1': 3, '2': 4, '23': 4, '3': 5, '4': 6, '5': 7, '56': 7, '6': 8 }
/** Word's own first heading stands where the chapter heading of the templates does. */
const belowPart = 1

export const betweenStyles = 4

const longest = 260
const longestClosed = 120

/**
 * How deep a heading a paragraph is by its style; 0 is no heading. Styles are four apart, because one style may hold
 * headings of several ranks: "(a)" below "1.", "Annex" above "I.", and a decision above its annex.
 */
export function headingLevel({ styled, style }: FileParagraph, text: string): number {
  // Authors set whole paragraphs in a heading's style for its look.
  if (text.length > longest || (text.length > longestClosed && /[.;:]$/u.test(text))) return 0
  const un = style.names.map(name => unLevels[unStyle.exec(name.replace(/[^a-z0-9]/gu, ''))?.[1] ?? '']).find(level => level !== undefined)
  const level = un ?? (styled.kind === 'heading' ? styled.level + belowPart : 0)
  if (level === 0) return 0
  const mark = headingMark(text)
  return level * betweenStyles + (mark === 'paren' || mark === 'small' ? 1 : mark === 'part' ? -1 : 0)
}
