import type { PrintedCitations } from '../../citations/printed-citations.ts'
import type { Draft } from '../../document/draft.ts'
import { inlineText } from '../../document/plain-text.ts'
import type { Language } from '../../report/language.ts'
import { sourceKinds, type Source } from '../../sources/source.ts'
import type { Annex } from './annex.ts'

/** A draft that cites each source once, so that the note style prints each of them in full. */
export const draftCiting = (sources: readonly Source[]): Draft => ({
  blocks: [{ kind: 'paragraph', id: 'sources', children: sources.map(({ id }) => ({ type: 'note', id })) }],
  notes: sources.map(({ id }) => ({ id, paragraphs: [[{ type: 'citation', source: id }]] })),
})

/** @param printed what the citations of `draftCiting` print */
export function sourcesAnnex(sources: readonly Source[], printed: PrintedCitations, language: Language): Annex {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const groups = sourceKinds.map((of) => ({
    of,
    sources: sources
      .filter(({ kind }) => kind === of)
      .map(({ id }) => (Object.hasOwn(printed, id) ? (printed[id] ?? []).flat() : []))
      .filter((words) => words.length > 0)
      .sort((one, other) => compare(inlineText(one), inlineText(other))),
  }))
  return { kind: 'sources', groups: groups.filter((group) => group.sources.length > 0) }
}
