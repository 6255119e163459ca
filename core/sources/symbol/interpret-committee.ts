import generalComments from '../catalogue/general-comments.json' with { type: 'json' }
import { once } from '../../once.ts'
import type { TreatyBody } from './bodies.ts'
import { formatPart, type DocumentType, type Interpretation, type Mark, type Protocol } from './document-symbol.ts'
import { findState } from './state-in-symbol.ts'

/** The shapes of what follows a committee's stem, in the order in which they are tried. */
const shapes: readonly (readonly [RegExp, DocumentType])[] = [
  [/^GC\/(?:(?<year>\d{4})\/)?(?<number>\d{1,3})$/u, 'general-comment'],
  [/^(?<state>[A-Z-]{2,7})\/CO\/(?<number>\d+(?:-\d+)?)$/u, 'concluding-observations'],
  [/^(?<state>[A-Z-]{2,7})\/QPR\/(?<number>\d+(?:-\d+)?)$/u, 'list-of-issues-prior-to-reporting'],
  [/^(?<state>[A-Z-]{2,7})\/Q\/(?<number>\d+(?:-\d+)?)$/u, 'list-of-issues'],
  [/^Q\/(?<state>[A-Z-]{2,7})\/(?<number>\d+(?:-\d+)?)$/u, 'list-of-issues'],
  [/^(?<state>[A-Z-]{2,7})\/RQ\/(?<number>\d+(?:-\d+)?)$/u, 'replies'],
  [/^(?<state>[A-Z-]{2,7})\/(?:FCO|FU|FAI)\/(?<number>\d+(?:-\d+)?)$/u, 'follow-up'],
  [/^(?<state>[A-Z-]{2,7})\/AI\/(?<number>\d+(?:-\d+)?)$/u, 'state-report'],
  // Concluding observations of about 2000 to 2005: CERD/C/62/CO/5, CCPR/C/CO/72/GBR, CAT/C/CR/28/4.
  [/^(?<session>\d{1,3})\/CO\/(?<number>\d+)$/u, 'concluding-observations'],
  [/^CO\/(?<session>\d{1,3})\/(?<state>[A-Z-]{2,7})$/u, 'concluding-observations'],
  [/^CR\/(?<session>\d{1,3})\/(?<number>\d+)$/u, 'concluding-observations'],
  [/^(?:(?<year>\d{4})\/)?SR\.(?<number>\d+(?:-\d+)?)$/u, 'summary-record'],
  [/^(?<session>\d{1,3})\/D\/(?<number>\d+(?:-\d+)?)\/(?<year>\d{4})$/u, 'views'],
  [/^(?<year>\d{4})\/(?<number>\d{1,3})$/u, 'other'],
  [/^(?<session>\d{1,3})\/(?<number>\d+)$/u, 'session-report'],
  [/^(?<state>[A-Z-]{2,7})\/(?<number>\d+(?:-\d+)?)$/u, 'state-report'],
]

/** The series in which the additions are not State reports, before symbols named the State. */
const oldSeries: Readonly<Partial<Record<TreatyBody, Readonly<Record<string, DocumentType>>>>> = {
  CRC: { 15: 'concluding-observations' },
  HRC: { 79: 'concluding-observations', 21: 'general-comment' },
  CERD: { 304: 'concluding-observations' },
  CESCR: { 1: 'concluding-observations' },
}

/** E/C.12/1999/10 is any document of 1999 by its form; only the catalogue tells that it is general comment No. 13. */
const irregular = once(() => new Map(
  generalComments.entries.flatMap(({ symbol, numbered: [name], year }) =>
    symbol === null || symbol.includes('/GC/') || name === undefined ? [] : [[symbol, { number: String(name.number), year }] as const],
  ),
))

const protocolNames: Readonly<Record<string, Protocol>> = {
  // OPSA was the code of the protocol on the sale of children in its first years.
  OPAC: 'OPAC', OPSC: 'OPSC', OPSA: 'OPSC', OPIC: 'OPIC',
}

/** What the symbol of a committee's document says of it. */
export function interpretCommittee(body: TreatyBody, stem: string, path: readonly string[], marks: readonly Mark[]): Interpretation {
  const [first = ''] = path
  const protocol = Object.hasOwn(protocolNames, first) ? protocolNames[first] : undefined
  const rest = (protocol === undefined ? path : path.slice(1)).join('/')
  const read = protocol === undefined ? {} : { protocol }
  const added = marks.some((mark) => mark.kind === 'Add')

  const listed = irregular().get(formatPart({ stem, path, marks }))
  if (listed !== undefined) return { body, type: 'general-comment', ...listed }
  if (/^\d{1,4}$/u.test(rest) && added) return { body, type: oldSeries[body]?.[rest] ?? 'state-report', ...read }

  for (const [shape, type] of shapes) {
    const groups = shape.exec(rest)?.groups
    if (groups === undefined) continue
    const { state: code, number, session, year } = groups
    const state = code === undefined ? undefined : findState(code)
    return {
      body,
      type: code !== undefined && state === undefined ? 'other' : withAddition(body, type, added),
      ...read,
      ...(state !== undefined && { state }),
      ...(number !== undefined && { number }),
      ...(session !== undefined && { session }),
      ...(year !== undefined && { year: Number(year) }),
    }
  }
  const state = path.map(findState).find((known) => known !== undefined)
  return { body, type: 'other', ...read, ...(state !== undefined && { state }) }
}

/** Additions to what a committee asked or recommended, and to a visit report, are the State's answers. */
function withAddition(body: TreatyBody, type: DocumentType, added: boolean): DocumentType {
  if (body === 'SPT' && type === 'state-report') return added ? 'replies' : 'other'
  if (!added) return type
  if (type === 'list-of-issues') return 'replies'
  return type === 'concluding-observations' ? 'follow-up' : type
}
