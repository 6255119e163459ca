import type { Citation } from '../document/inline.ts'
import type { Language } from '../report/language.ts'
import { placeWords } from '../report/printed-words.ts'
import type { Passage } from '../sources/passage.ts'
import type { Source } from '../sources/source.ts'

/**
 * The citation of a passage: by its paragraph, else by its page; a footnote by both its page and its number. Of a
 * confidential source the place is not even kept: numbers and pages may tell which document it is.
 */
export function citePassage(source: Pick<Source, 'id' | 'confidential'>, { kind, number, page }: Pick<Passage, 'kind' | 'number' | 'page'>, language: Language): Citation {
  const whole: Citation = { type: 'citation', source: source.id }
  if (source.confidential) return whole
  if (kind === 'paragraph' && number !== '') return { ...whole, locator: { kind: 'paragraph', value: number } }
  const onPage: Citation = page === null ? whole : { ...whole, locator: { kind: 'page', value: String(page) } }
  return kind === 'footnote' && number !== '' ? { ...onPage, suffix: `, ${placeWords[language].note} ${number}` } : onPage
}
