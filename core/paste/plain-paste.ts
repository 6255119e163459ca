import type { Paragraph } from '../document/block.ts'
import { tidyInlines } from '../document/import/tidy-inlines.ts'
import { refuseTooLong } from './paste-limits.ts'
import { mapInSteps, type Steps } from './steps.ts'

/** The lines of plain text, each a paragraph; empty ones only part them. Throws AppError paste-too-long. */
export function* plainPaste(text: string, newId: () => string): Steps<Paragraph[]> {
  refuseTooLong({ characters: text.length })
  const lines = text.split(/\r\n?|[\n\u2028\u2029]/).filter((line) => line.trim() !== '')
  refuseTooLong({ paragraphs: lines.length })
  const read = yield* mapInSteps(lines, (line) => tidyInlines([{ type: 'text', text: line }]))
  return read.flatMap((children): Paragraph[] => (children.length === 0 ? [] : [{ kind: 'paragraph', id: newId(), children }]))
}
