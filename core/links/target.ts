import type { KnownSource, NamedDocument } from './find-source.ts'
import type { LinkProblem, LinkTarget } from './link.ts'

/** A number of a document as the target of a link, and what is wrong with it. */
export function toTarget({ source, entry, name, open }: Pick<NamedDocument, 'source' | 'entry' | 'name' | 'open'>, unit: LinkTarget['unit'], number: string): { target: LinkTarget; problem: LinkProblem | null } {
  if (source === undefined || open) return { target: { source: null, passage: null, unit, number, entry, name }, problem: 'no-source' }
  const passage = number === '' ? undefined : source.finder.byNumber(unit, number)
  const lacks = number !== '' && passage === undefined && source.finder.numbered && (unit === 'paragraph' || unit === 'article')
  return { target: { source: source.source.id, passage: passage?.id ?? null, unit, number, entry: source.entry, name: nameOfSource(source) }, problem: lacks ? 'no-such-paragraph' : null }
}

export const nameOfSource = ({ source }: Pick<KnownSource, 'source'>): string => source.symbol || source.title

const longest = 280

/** The beginning of a passage, to be shown where a link leads to it. */
export const beginningOf = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/ [^ ]*$/u, '')} …`
}

/** Says one target among those of a section: two references to the same paragraph are one link. */
export const keyOfTarget = ({ source, entry, name, unit, number }: LinkTarget): string => [source ?? (entry || name), unit, number].join('|')
