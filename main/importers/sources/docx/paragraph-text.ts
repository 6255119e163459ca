import type { ImportedInline } from '../../../../core/document/import/imported-text.ts'
import type { Piece } from '../../docx/runs.ts'
import type { Style } from '../../docx/styles.ts'

/** The words of a paragraph, tabs still in them, and what all of them look like. */
export interface ParagraphText {
  text: string
  bold: boolean
  /** Slanted or underlined: in a typed document both set a heading off. */
  italic: boolean
}

const unitBefore = /(?:^|[^\p{L}])[kcmd]?m$|\p{Nd}$/u

/**
 * @param notes the printed numbers of the document's notes: a raised number among them refers to a note a second time,
 *   any other is an exponent
 */
export function paragraphText(pieces: readonly Piece[], style: Style, notes: ReadonlySet<string>): ParagraphText {
  let text = ''
  let bold = true
  let italic = true
  for (const { inline } of pieces) {
    const words = wordsOf(inline)
    if (inline.type === 'text' && inline.superscript === true && isNoteMark(words, text, notes)) continue
    text += words
    if (inline.type !== 'text' || words.trim() === '') continue
    bold &&= inline.bold === true || style.format.bold === true
    italic &&= inline.italic === true || inline.underline === true || style.format.italic === true || style.format.underline === true
  }
  const hasWords = text.trim() !== ''
  return { text, bold: bold && hasWords, italic: italic && hasWords }
}

/** The words of inlines on one line; marks of notes are no words. */
export const inlineText = (inlines: readonly ImportedInline[]): string => tidy(inlines.map(wordsOf).join(''))

export const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim()

function wordsOf(inline: ImportedInline): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'link':
      return inline.children.map(wordsOf).join('')
    case 'break':
      return ' '
    default:
      return ''
  }
}

function isNoteMark(raised: string, before: string, notes: ReadonlySet<string>): boolean {
  const parts = raised.trim().split(/[\s,;–-]+/u)
  return !unitBefore.test(before) && parts.every(part => /^[*†‡]+$/u.test(part) || notes.has(part))
}
