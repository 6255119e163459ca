import { shortCitation } from '../citations/short-citation.ts'
import type { Language } from '../report/language.ts'
import type { Source } from '../sources/source.ts'
import type { TreatyBody } from '../sources/symbol/bodies.ts'
import { linkLabel } from './link-label.ts'
import type { ReportLink } from './link.ts'

/** Gives the names of what links lead to, by their ids, each once. Confidential sources stand under the name that may be printed. */
export function linkNamer(links: readonly ReportLink[], sources: readonly Source[], language: Language, committee: TreatyBody | undefined): (ids: readonly string[]) => string[] {
  const byId = new Map(links.map((link) => [link.id, link]))
  const known = new Map(sources.map((source) => [source.id, source]))
  const name = ({ target }: ReportLink): string => {
    const source = target.source === null ? undefined : known.get(target.source)
    const locator = target.number === '' ? undefined : { kind: target.unit, value: target.number }
    return source === undefined ? linkLabel(target, language, committee) : shortCitation(source, locator, language, committee ?? '')
  }
  return (ids) => [...new Set(ids.flatMap((id) => byId.get(id) ?? []).map(name))]
}
