import type { Language } from '../report/language.ts'

/** How the items of a numbered list are numbered: the kind of number, and what stands before and after it. */
export interface ListNumberFormat {
  digits: 'decimal' | 'letter' | 'roman'
  before: '' | '('
  after: '.' | ')'
}

/**
 * The numbers of a list at a depth: 1. (a) (i) a. i. and from the start again. French and Spanish documents close the
 * bracket without opening it (United Nations Editorial Manual, paragraphs and subparagraphs).
 */
export function listNumberFormat(depth: number, language: Language): ListNumberFormat {
  const before = language === 'en' ? '(' : ''
  const formats: readonly ListNumberFormat[] = [
    { digits: 'decimal', before: '', after: '.' },
    { digits: 'letter', before, after: ')' },
    { digits: 'roman', before, after: ')' },
    { digits: 'letter', before: '', after: '.' },
    { digits: 'roman', before: '', after: '.' },
  ]
  return formats[depth % formats.length] ?? { digits: 'decimal', before: '', after: '.' }
}
