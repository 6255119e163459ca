import { findSymbols } from '../../sources/find-symbols.ts'
import { documentNames, parseSymbol } from '../../sources/symbol.ts'
import type { Check } from '../check-input.ts'
import { excerptAround } from '../excerpt-around.ts'
import { finding, type Finding, type Place } from '../finding.ts'
import { findInstruments, type NamedInstrument } from './find-instruments.ts'

const date = String.raw`(?:\d{1,2}(?:er)? )?(?:\p{L}{3,10} )?(?:\d{1,2}, )?(?:de |del )?`
/** The year that a treaty is said to be of: in brackets, as its date, or when it was adopted. Ratification has other years. */
const year = new RegExp(
  String.raw`^(?: \(\p{Lu}{2,7}\))?(?: \((?:\p{Lu}{2,7}, )?(?<bracketed>(?:19|20)\d\d)\)|,? (?:of|du|de|del) ${date}(?<dated>(?:19|20)\d\d)(?!\d)|,? (?:which )?(?:was |fue |a été )?(?:adopted|adoptée?|adoptad[oa])(?: (?:by|par|por) [^.,;()]{1,60})? (?:on|in|en|le|el) ${date}(?<adopted>(?:19|20)\d\d)(?!\d))`,
  'iu',
)
const symbolReach = 60

/**
 * Treaties and committees against the catalogue: their official names in three languages ("Convention on the Rights of
 * Children"), the year of adoption, and the resolution that adopted them. Quotes keep what they say.
 */
export const checkInstruments: Check = ({ pieces }) =>
  pieces.flatMap((piece) => (piece.kind === 'quote' ? [] : findInstruments(piece.text).flatMap((named) => [
    ...nameOf(named, piece, piece.text), ...yearOf(named, piece, piece.text), ...symbolOf(named, piece, piece.text),
  ])))

const nameOf = ({ instrument, right, written, start, end }: NamedInstrument, place: Place, text: string): Finding[] =>
  right ? [] : [finding('instrument-name', 'warning', place, excerptAround(text, start, end), { written, name: instrument.name })]

function yearOf({ instrument: { treaty, name }, end, start }: NamedInstrument, place: Place, text: string): Finding[] {
  const { bracketed, dated, adopted } = year.exec(text.slice(end, end + 160))?.groups ?? {}
  const written = bracketed ?? dated ?? adopted
  const right = treaty?.adopted.slice(0, 4)
  if (right === undefined || written === undefined || written === right) return []
  const last = text.indexOf(written, end) + written.length
  return [finding('instrument-year', 'warning', place, excerptAround(text, start, last), { name, written, year: right, phrase: text.slice(start, last) })]
}

/** The resolution right behind the name must be the one that adopted the treaty. */
function symbolOf({ instrument: { treaty, name }, start, end }: NamedInstrument, place: Place, text: string): Finding[] {
  if (treaty === undefined) return []
  const [behind = ''] = /^[^.;:]*/u.exec(text.slice(end, end + symbolReach)) ?? []
  const written = findSymbols(behind)[0]?.symbol
  const symbol = written === undefined ? undefined : parseSymbol(written)
  const own = parseSymbol(treaty.resolution)
  if (written === undefined || own === undefined || symbol?.type !== 'resolution') return []
  const names = documentNames(own)
  return documentNames(symbol).some((one) => names.includes(one)) ? [] : [
    finding('instrument-symbol', 'warning', place, excerptAround(text, start, end + symbolReach), { name, written, symbol: treaty.resolution }),
  ]
}
