import type { Source } from './source.ts'

/** The texts of a source that may be empty. */
const texts = [
  ...(['symbol', 'title', 'date', 'session', 'language', 'publisher', 'container', 'volume', 'issue', 'pages', 'number', 'place'] as const),
  ...(['url', 'archivedUrl', 'accessed', 'doi', 'isbn', 'originalLanguage', 'publicLabel', 'remark'] as const),
]

/**
 * Fills the empty fields of a source from another and adds its tags; nothing that is there is replaced, and what
 * either holds for confidential stays so. Gives back the same object where there is nothing to fill.
 */
export function fillIn(source: Source, from: Source): Source {
  if (lacksNothing(source, from)) return source
  const filled: Source = {
    ...source,
    authors: source.authors.length > 0 ? source.authors : from.authors,
    reliability: source.reliability || from.reliability,
    consent: source.consent || from.consent,
    confidential: source.confidential || from.confidential,
    tags: [...new Set([...source.tags, ...from.tags])],
  }
  for (const name of texts) filled[name] ||= from[name]
  return filled
}

/** Whether filling in from another source would change nothing. */
export const lacksNothing = (source: Source, from: Source): boolean =>
  texts.every((name) => source[name] !== '' || from[name] === '') &&
  (source.authors.length > 0 || from.authors.length === 0) &&
  (source.reliability !== '' || from.reliability === '') &&
  (source.consent !== '' || from.consent === '') &&
  (source.confidential || !from.confidential) &&
  from.tags.every((tag) => source.tags.includes(tag))

/** Whether all that another source says of a document stands in this one, word for word. */
export const holdsAll = (source: Source, other: Source): boolean =>
  texts.every((name) => other[name] === '' || source[name] === other[name]) &&
  (other.authors.length === 0 || JSON.stringify(source.authors) === JSON.stringify(other.authors))
