import type { Body, TreatyBody } from './bodies.ts'
import type { DocumentType, Interpretation, Mark } from './document-symbol.ts'
import { findState } from './state-in-symbol.ts'

/**
 * What may follow the stem. One-letter stems need this: "A/4" and "E/12" are anything. General Assembly documents
 * carry the session since the thirty-first, in 1976; before that a running number (A/8718).
 */
const acceptable: Readonly<Record<string, readonly RegExp[]>> = {
  FCCC: [/^(?:[A-Z]{2,8}\/){1,3}.*\d/u],
  ECE: [/^[A-Z]{2,8}(?:\.[A-Z]{1,5})?\/.*\d/u],
  ST: [/^(?:SG|SGB|AI|IC|ESA|LEG|CS|HR)\/.*\d/u],
  HR: [/^(?:PUB|P|NY|GEN)\/.*\d/u],
  HRI: [/^CORE\/.*\d/u, /^(?:GEN|MC|TB|ICM)\/\d/u],
  A: [
    /^(?:3[1-9]|[4-9]\d|1\d\d)\/(?:\d|[A-Z]+\.)/u,
    /^\d{4,5}$/u,
    /^(?:RES|DEC)\/(?:\d|E?S-\d)/u,
    /^(?:CONF|AC|C)\.\d+\//u,
    /^E?S-\d+\/\d/u,
    /^INF\/\d/u,
  ],
  'A/HRC': [/^(?:\d{1,3}|S-\d{1,2}|WG\.\d+|AC|IDN|EMRIP|FMI)\/.*\d/u, /^(?:RES|DEC|PRST)\/(?:S-)?\d+\//u],
  E: [/^ECE\/.*\d/u, /^(?:19[4-9]\d|20\d\d)\/(?:\d|[A-Z]+\.)/u, /^RES\/(?:19|20)\d\d\/\d/u, /^(?:CN|C|AC)\.\d+\/.*\d/u],
  S: [/^RES\/\d/u, /^(?:19|20)\d\d\/\d/u, /^PRST\/\d{4}\/\d/u, /^PV\.\d/u],
}

/** The supplement of the General Assembly's records that is a committee's annual report, and its first session. */
const annualReports: Readonly<Record<string, readonly [TreatyBody, number]>> = {
  18: ['CERD', 25], 38: ['CEDAW', 41], 40: ['HRC', 32], 41: ['CRC', 47], 44: ['CAT', 45], 48: ['CMW', 59],
  55: ['CRPD', 64], 56: ['CED', 67],
}

/** The series of State reports under the Covenant on economic, social and cultural rights before E/C.12/XXX/n. */
const covenantReports =
  /^(?:1978\/8|1980\/6|1982\/3|1984\/[67]|1986\/[34]|1988\/5|1989\/5|1990\/[567]|1994\/104)$/u

/** What the symbol of another organ's document says of it; nothing where it is no symbol. */
export function interpretOrgan(body: Body, stem: string, path: readonly string[], marks: readonly Mark[]): Interpretation | undefined {
  const text = path.join('/')
  const shapes = body === 'labour-organization' ? [/^[A-Z]{1,6}(?:\/|$)/u] : acceptable[stem]
  if (shapes?.some((shape) => shape.test(text)) !== true) return undefined
  return stem === 'HRI' ? interpretHri(text, marks) : interpretRecord(body, stem, text, path, marks)
}

function interpretHri(text: string, marks: readonly Mark[]): Interpretation {
  const body = 'treaty-bodies'
  const named = /^CORE\/(?<code>[A-Z-]{2,7})(?:\/(?<year>\d{4}))?$/u.exec(text)?.groups
  if (named !== undefined) {
    const state = findState(named['code'] ?? '')
    const year = named['year']
    return { body, type: 'core-document', ...(state !== undefined && { state }), ...(year !== undefined && { year: Number(year) }) }
  }
  const old = text === 'CORE/1' && marks.some((mark) => mark.kind === 'Add')
  return { body, type: old ? 'core-document' : 'other' }
}

function interpretRecord(body: Body, stem: string, text: string, path: readonly string[], marks: readonly Mark[]): Interpretation {
  const [first = '', second = ''] = path
  const resolution = /^(\d{1,4}) \((\d{4})\)$/u.exec(second)
  if (stem === 'S' && first === 'RES' && resolution !== null) return { body, type: 'resolution', number: resolution[1] ?? '', year: Number(resolution[2]) }
  if (first === 'RES') return { body, type: 'resolution', ...(path.length > 2 && sessionOrYear(second)), ...lastNumber(path) }
  const review = /^WG\.6\/(?<session>\d+)\/(?<code>[A-Z]{3})\/(?<number>\d)$/u.exec(text)?.groups
  if (stem === 'A/HRC' && review !== undefined) return interpretReview(body, review)
  if (stem === 'A' && path.length === 2) {
    const report = Object.hasOwn(annualReports, second) ? annualReports[second] : undefined
    if (report !== undefined && Number(first) >= report[1]) return { body: report[0], type: 'session-report', session: first }
  }
  if (stem === 'E' && path.length === 2 && Number(first) >= 1987 && /^2[23]$/u.test(second)) {
    return { body: 'CESCR', type: 'session-report', year: Number(first) }
  }
  if (stem === 'E' && covenantReports.test(text) && marks.some((mark) => mark.kind === 'Add')) return { body: 'CESCR', type: 'state-report' }
  return { body, type: 'other', ...(path.length > 1 && sessionOrYear(first)) }
}

/** The three papers before a universal periodic review: the State's own, the Office's compilation, others' summary. */
function interpretReview(body: Body, groups: Readonly<Record<string, string | undefined>>): Interpretation {
  const { session, code = '', number } = groups
  const state = findState(code)
  const type: DocumentType = number === '1' ? 'state-report' : 'other'
  return { body, type, ...(state !== undefined && { state }), ...(session !== undefined && { session }) }
}

const sessionOrYear = (element: string): Pick<Interpretation, 'session' | 'year'> => {
  if (/^(?:19|20)\d\d$/u.test(element)) return { year: Number(element) }
  return /^(?:E?S-)?\d{1,3}$/u.test(element) ? { session: element } : {}
}

const lastNumber = (path: readonly string[]): Pick<Interpretation, 'number'> => {
  const last = path.at(-1)
  return last === undefined || path.length < 2 ? {} : { number: last }
}
