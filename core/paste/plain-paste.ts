import type { Paragraph } from '../document/block.ts'
import { tidyInlines } from '../document/import/tidy-inlines.ts'

/** The lines of plain text, each a paragraph; empty ones only part them. */
export const plainPaste = (text: string, newId: () => string): Paragraph[] =>
  text.split(/\r\n?|[\n\u2028\u2029]/).flatMap((line): Paragraph[] => {
    const children = tidyInlines(line === '' ? [] : [{ type: 'text', text: line }])
    return children.length === 0 ? [] : [{ kind: 'paragraph', id: newId(), children }]
  })
