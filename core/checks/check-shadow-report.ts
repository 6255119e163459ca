import { remembered } from '../remember.ts'
import { titleFields } from '../report/title-block.ts'
import type { Check } from './check-input.ts'
import { excerptAround } from './excerpt-around.ts'
import { findAll, wholeWords } from './find-all.ts'
import { finding, type Place } from './finding.ts'

const names = wholeWords('shadow[ -](?:reports?|reporting|submissions?)', 'rapports? fantômes?', 'informes? sombra')

const namesIn = remembered((text) => findAll(text, names))

/** The name that committees ask civil society not to use. In a note it is the title of another's report. */
export const checkShadowReport: Check = ({ report, pieces }) => {
  const titles = titleFields.map((field): { place: Place; text: string } => ({ place: { block: null, note: null }, text: report.titleBlock[field] }))
  const texts = pieces.filter(({ kind }) => kind !== 'quote' && kind !== 'note').map((piece): { place: Place; text: string } => ({ place: piece, text: piece.text }))
  return [...titles, ...texts].flatMap(({ place, text }) =>
    namesIn(text).map(({ words, start, end }) => finding('shadow-report', 'note', place, excerptAround(text, start, end), { words })))
}
