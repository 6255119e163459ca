import type { Passage } from './passage.ts'

/** A range of a passage's text, in UTF-16 units. */
export interface TextRange {
  start: number
  length: number
}

/** The words to quote: the range without white space at its edges, with […] where it cuts a sentence or the passage. */
export function quoteFrom({ text }: Pick<Passage, 'text'>, range?: TextRange): string {
  if (range === undefined) return text.trim()
  const chosen = text.slice(range.start, range.start + range.length)
  const words = chosen.trim()
  const before = text.slice(0, range.start + chosen.length - chosen.trimStart().length).trim()
  const after = text.slice(range.start + chosen.trimEnd().length).trim()
  return `${before === '' ? '' : '[…] '}${words}${after === '' ? '' : ' […]'}`
}
