import { z } from 'zod'
import { foldedWords } from '../../search/fold.ts'
import { standsForSeveral } from '../catalogue/entry.ts'
import type { ReadPassage } from '../passage.ts'
import type { Source, SourceKind } from '../source.ts'

/** What became of a source that was to be kept in the library; `differs` asks the user whether the copy there is updated. */
export const KeepOutcome = z.enum(['kept', 'same', 'differs', 'updated'])
export type KeepOutcome = z.infer<typeof KeepOutcome>

/** Whether a source is kept unless the user says otherwise: public documents serve the next report, evidence belongs to one. */
export const isKeptByDefault = ({ kind, confidential }: { kind: SourceKind; confidential: boolean }): boolean =>
  kind !== 'evidence' && !confidential

/** A source as the library holds it: what the document is, without what the user wrote about it for one report. */
export const forLibrary = (source: Source): Source => ({ ...source, remark: '', tags: [], publicLabel: '' })

const folded = (text: string): string => foldedWords(text).join(' ')

/**
 * Whether two sources are one document: the same symbol in the same language, or the same file. Several treaties stand
 * in one resolution and several recommendations in one annual report; those are told apart by their titles.
 */
export function isSameDocument(a: Source, b: Source, sameFile: boolean): boolean {
  if (a.id === b.id) return true
  const nameOf = ({ title, number }: Source): string => `${folded(title)} ${number}`
  if ((standsForSeveral(a.symbol) || standsForSeveral(b.symbol)) && nameOf(a) !== nameOf(b)) return false
  const sameLanguage = a.language === b.language || a.language === '' || b.language === ''
  return sameFile || (a.symbol !== '' && a.symbol === b.symbol && sameLanguage)
}

/** Whether two copies say the same, whatever their ids. */
export const isSameCopy = (
  a: { source: Source; passages: readonly ReadPassage[] },
  b: { source: Source; passages: readonly ReadPassage[] },
): boolean => contentOf(a) === contentOf(b)

const contentOf = ({ source, passages }: { source: Source; passages: readonly ReadPassage[] }): string =>
  JSON.stringify([
    Object.entries(forLibrary({ ...source, id: '' })).sort(([first], [second]) => (first < second ? -1 : 1)),
    passages.map(({ kind, number, text, page, headings }) => [kind, number, text, page, headings]),
  ])
