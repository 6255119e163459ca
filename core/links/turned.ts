import { z } from 'zod'
import { findEntryOf } from '../sources/catalogue/entry.ts'
import type { LinkInput } from './link-input.ts'
import { LinkRole, LinkTarget, type ReportLink } from './link.ts'

/** Where one paragraph of a source is used. */
export const UsedPlace = z.strictObject({
  unit: LinkTarget.shape.unit,
  number: z.string(),
  passage: z.string().nullable(),
  text: z.string(),
  uses: z.array(z.strictObject({ link: z.string(), from: z.string(), role: LinkRole })),
})

/** A paragraph of what the State says, and whether the report takes it up. */
export const AnsweredParagraph = z.strictObject({ passage: z.string(), number: z.string(), answer: z.enum(['quoted', 'linked', 'silent']) })
export type AnsweredParagraph = z.infer<typeof AnsweredParagraph>

/** The matrix turned round: a source, and where in the report it is used. */
export const TurnedSource = z.strictObject({
  /** The id of the source, or '' where the report has none of that name. */
  source: z.string(),
  name: z.string(),
  /** The id of its entry in the catalogue, or ''. */
  entry: z.string(),
  title: z.string(),
  role: LinkRole,
  places: z.array(UsedPlace),
  /** All its paragraphs, for a document of the State; none for others. */
  answered: z.array(AnsweredParagraph),
})
export type TurnedSource = z.infer<typeof TurnedSource>

/** The sources by how the report uses them, those of the State with what has not been answered yet. Unused ones come last. */
export function turnMatrix({ sources }: Pick<LinkInput, 'sources'>, links: readonly ReportLink[]): TurnedSource[] {
  const byName = new Map<string, ReportLink[]>()
  for (const link of links) {
    const key = link.target.source ?? `\n${link.target.name}`
    byName.set(key, [...(byName.get(key) ?? []), link])
  }
  const known = sources.map(({ source, passages }): TurnedSource => {
    const own = byName.get(source.id) ?? []
    const order = new Map(passages.map(({ id }, place) => [id, place]))
    return {
      source: source.id, name: source.symbol || source.title, entry: findEntryOf(source)?.id ?? '', title: source.title, role: own[0]?.role ?? roleOfKind[source.kind],
      places: placesOf(own, order),
      answered: source.kind === 'state-document' ? answeredOf(passages, own) : [],
    }
  })
  const absent = [...byName].flatMap(([key, own]): TurnedSource[] => {
    const [first] = own
    return key.startsWith('\n') && first !== undefined ? [{ source: '', name: first.target.name, entry: first.target.entry, title: '', role: first.role, places: placesOf(own, new Map()), answered: [] }] : []
  })
  return [...known.filter(({ places }) => places.length > 0), ...absent, ...known.filter(({ places }) => places.length === 0)]
}

const roleOfKind = { instrument: 'norm', 'state-document': 'state-position', 'committee-output': 'follow-up', evidence: 'evidence' } as const

function placesOf(links: readonly ReportLink[], order: ReadonlyMap<string, number>): TurnedSource['places'] {
  const places = new Map<string, TurnedSource['places'][number]>()
  for (const { id, from, role, target, text } of links) {
    const key = `${target.unit} ${target.number}`
    const place = places.get(key) ?? { unit: target.unit, number: target.number, passage: target.passage, text, uses: [] }
    place.uses.push({ link: id, from, role })
    places.set(key, place)
  }
  const rank = ({ passage, number }: TurnedSource['places'][number]): number => (passage === null ? undefined : order.get(passage)) ?? (Number.parseInt(number, 10) || 0)
  return [...places.values()].sort((a, b) => rank(a) - rank(b))
}

/** A paragraph is taken up where it, or a part of it, is quoted or linked. */
function answeredOf(passages: LinkInput['sources'][number]['passages'], links: readonly ReportLink[]): TurnedSource['answered'] {
  const quoted = new Set(links.filter(({ origin }) => origin === 'quote').map(({ target }) => target.number.replace(/ \(.*/u, '')))
  const linked = new Set(links.map(({ target }) => target.number.replace(/ \(.*/u, '')))
  return passages.flatMap(({ id, kind, number }) => {
    if (kind !== 'paragraph' || number === '') return []
    const answer = quoted.has(number) ? 'quoted' : linked.has(number) ? 'linked' : 'silent'
    return [{ passage: id, number, answer }]
  })
}
