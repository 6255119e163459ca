import { assertNever } from '../assert-never.ts'
import type { Block } from './block.ts'
import type { Inline, Reference } from './inline.ts'
import type { Note } from './note.ts'
import { textsOf } from './walk.ts'

/** What a live number says. Where nobody asks, it says nothing. */
export type SayNumber = (reference: Reference) => string
const silent: SayNumber = () => ''

/** The text of inlines: no marks, a line break as `\n`. A citation says nothing: its words come from the note style. */
export const inlineText = (inlines: readonly Inline[], sayNumber = silent): string =>
  inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.text
        case 'break':
          return '\n'
        case 'link':
          return inlineText(inline.children)
        case 'reference':
          return sayNumber(inline)
        case 'note':
        case 'citation':
          return ''
        default:
          return assertNever(inline)
      }
    })
    .join('')

/** The text of a block, each paragraph of a table on a line of its own. A quote includes its paragraph number, because that is printed too. */
export const blockText = (block: Block, sayNumber = silent): string => {
  const text = textsOf(block).map((inlines) => inlineText(inlines, sayNumber)).join('\n')
  return block.kind === 'quote' && block.number !== undefined ? `${block.number}. ${text}` : text
}

/** The text of a note, its paragraphs on lines of their own. */
export const noteText = (note: Note, sayNumber = silent): string => note.paragraphs.map((inlines) => inlineText(inlines, sayNumber)).join('\n')
