import { committeeAcronyms, generalCommentWords, parseShortReference, type ShortReference } from './short-reference.ts'

/** A short name of a source in running text: "GC 14", "general comment No. 6 (2005)", "MEX CO 4-5". */
export interface FoundReference {
  reference: ShortReference
  start: number
  end: number
}

const acronym = String.raw`[A-Z]{2,6}`
const apart = String.raw`(?<![\p{L}\p{N}/.-])`
const ends = String.raw`(?![\p{L}\p{N}/])`

/** White space between the words may be a line's end or a no-break space. */
const comment = new RegExp(
  `${apart}(?:(?:joint|${committeeAcronyms}) )?${generalCommentWords}(?:\\d{1,2}|[IVXL]{1,7})(?: ?[/&] ?\\d{1,2})?${ends}(?: \\(\\d{4}\\))?(?: (?:${committeeAcronyms})${ends})?`,
  'giu',
)
const cycle = String.raw`\d{1,2}(?:[\u2010-\u2015\u2212-]\d{1,2})?`
const codes = new RegExp(`${apart}${acronym}(?:[ /,]{1,2}(?:${acronym}|${cycle})${ends}){1,4}`, 'gu')

/** Acronyms are in capitals where they stand in a sentence; "gc 14" is somebody typing in a search field. */
const inCapitals = /(?<!\p{L})(?:gc|gr|og|rg)(?![\p{L}])/u

/**
 * The short names of sources in running text, in the forms that `parseShortReference` reads. A State alone ("MEX") is
 * no name of a document here.
 */
export function findShortReferences(text: string): FoundReference[] {
  const even = text.replace(/\s/gu, ' ')
  const comments = [...even.matchAll(comment)].flatMap(({ index, 0: words }) => {
    const reference = inCapitals.test(words) ? undefined : parseShortReference(words)
    return reference?.kind === 'general-comment' ? [{ reference, start: index, end: index + words.length }] : []
  })
  return [...comments, ...[...even.matchAll(codes)].flatMap(({ index, 0: words }) => stateDocument(words, index))].sort((a, b) => a.start - b.start)
}

/** The longest part of a row of codes that names a document of a State: "NGO MEX CO 4-5" holds one. */
function stateDocument(words: string, at: number): FoundReference[] {
  const parts = [...words.matchAll(/[^ /,]+/gu)]
  for (const [from, first] of parts.entries()) {
    for (const last of parts.slice(from + 1).reverse()) {
      const [start, end] = [first.index, last.index + last[0].length]
      const reference = parseShortReference(words.slice(start, end))
      if (reference?.kind === 'state' && (reference.number !== undefined || reference.type !== undefined)) return [{ reference, start: at + start, end: at + end }]
    }
  }
  return []
}
