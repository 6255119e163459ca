import { citePassage } from '../citations/cite-passage.ts'
import type { Block, Quote } from '../document/block.ts'
import type { Note } from '../document/note.ts'
import { asCited } from '../sources/cited-number.ts'
import type { Passage } from '../sources/passage.ts'
import { quoteFrom, type TextRange } from '../sources/quote-from.ts'
import type { Source } from '../sources/source.ts'
import { quoteLeadIn } from './quote-lead-in.ts'
import type { Report } from './report.ts'
import type { Template } from './template.ts'

/** What is to be quoted. */
export interface ToQuote {
  source: Source
  passage: Passage
  /** All passages of its source, which say what paragraph a sub-paragraph belongs to. */
  passages: readonly Passage[]
  /** The words of it; all where none are given. */
  range?: TextRange | undefined
}

/** A quote as it is put into the draft. */
export interface MadeQuote {
  /** The sentence before it, and the quote, which knows its passage and marks the note. */
  leadIn: Block
  quote: Quote
  /** Cites the passage. */
  note: Note
}

/** The number a quote bears: that of its paragraph; none of a confidential source, which a number may give away. */
export const quoteNumberOf = (source: Pick<Source, 'confidential'>, { kind, number }: Pick<Passage, 'kind' | 'number'>): string =>
  kind === 'paragraph' && !source.confidential ? number : ''

export function quotePassage({ source, passage, passages, range }: ToQuote, template: Template, report: Report, newId: () => string): MadeQuote {
  const cited = asCited(passage, passages)
  const citation = citePassage(source, cited, report.language)
  const number = quoteNumberOf(source, cited)
  const note: Note = { id: newId(), paragraphs: [[citation]] }
  return {
    leadIn: { kind: 'paragraph', id: newId(), children: [{ type: 'text', text: quoteLeadIn(source, citation.locator, template, report) }] },
    quote: {
      kind: 'quote',
      id: newId(),
      ...(number !== '' && { number }),
      passage: { source: source.id, id: passage.id },
      children: [{ type: 'text', text: quoteFrom(passage, range) }, { type: 'note', id: note.id }],
    },
    note,
  }
}
