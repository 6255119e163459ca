import { assertNever } from '../assert-never.ts'
import type { Block } from './block.ts'
import type { Inline } from './inline.ts'
import type { Note } from './note.ts'

/** The text of inlines as typed: no marks, no numbers, a line break as `\n`. */
export const inlineText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.text
        case 'break':
          return '\n'
        case 'link':
          return inlineText(inline.children)
        case 'note':
        case 'reference':
          return ''
        default:
          return assertNever(inline)
      }
    })
    .join('')

/** The text of a block. A quote includes its paragraph number, because that is printed too. */
export const blockText = (block: Block): string => {
  const text = inlineText(block.children)
  return block.kind === 'quote' && block.number !== undefined ? `${block.number}. ${text}` : text
}

/** The text of a note, its paragraphs on lines of their own. */
export const noteText = (note: Note): string => note.paragraphs.map(inlineText).join('\n')
