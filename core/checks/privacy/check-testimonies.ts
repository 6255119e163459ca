import { remembered } from '../../remember.ts'
import { backedBlocks } from '../backed-blocks.ts'
import type { Check } from '../check-input.ts'
import { excerptAround } from '../excerpt-around.ts'
import { findAll, sentencesOf, wholeWords, type Found } from '../find-all.ts'
import { finding } from '../finding.ts'

/** People whose words are testimony, and whose consent and protection somebody must be able to look up. */
const witness = wholeWords(
  String.raw`(?:girl|boy|child(?! (?:soldiers?|labou?r|protection|marriages?|rights|recruitment|care|welfare|abuse|poverty|justice|mortality))|pupil|student|teenager|adolescent|mother|father|parent|grandmother|survivor|victim|witness|social worker|teacher|guard|detainee|resident)`,
  String.raw`(?:fille|fillette|garçon|enfant|élève|adolescente?|mère|père|grand-mère|survivante?|victime|témoin|travailleuse sociale|travailleur social|enseignante?|détenue?)`,
  String.raw`(?:niña|niño|alumn[oa]|adolescente|madre|padre|abuela|sobreviviente|víctima|testigo|trabajador(?:a)? social|maestr[oa]|detenid[oa])`,
)
const said = wholeWords(
  'said|says|told|tells|explained|recalled|recalls|added|remembers|remembered|described|testified|reported|put it|puts it|shared|shares|confided|asked|wrote|writes|in the words of|according to',
  'a dit|dit|a expliqué|explique|a raconté|raconte|se souvient|a témoigné|témoigne|a déclaré|déclare|a confié|confie|rapporte|écrit|selon',
  'dijo|dice|explicó|explica|contó|cuenta|relató|relata|recuerda|recordó|declaró|declara|comentó|comenta|compartió|expresó|testimonió|escribió|según',
)
/** From so many words on it is a sentence of theirs, and not a word in quotation marks. */
const spoken = /“((?:[^“”\s]+ +){3,}[^“”\s]+)”|«[\s\u00a0\u202f]?((?:[^«»\s]+ +){3,}[^«»\s]+)[\s\u00a0\u202f]?»|"((?:[^"\s]+ +){3,}[^"\s]+)"/gu

/**
 * What somebody told the authors, quoted in a paragraph without a note: the reader cannot tell where it comes from, and
 * nobody can look up whether the person agreed (OHCHR's guides for civil society ask for informed consent).
 */
export const checkTestimonies: Check = ({ draft, citing, pieces }) => {
  const backed = backedBlocks({ draft, citing })
  return pieces.flatMap((piece) => {
    if ((piece.kind !== 'paragraph' && piece.kind !== 'list-item') || backed.has(piece.block)) return []
    return testimoniesIn(piece.text).slice(0, 1).map(({ start, end }) => finding('testimony-without-note', 'note', piece, excerptAround(piece.text, start, end)))
  })
}

const testimoniesIn = remembered((text): Found[] => {
  if (!/[“«"]/u.test(text)) return []
  const places = findAll(text, spoken)
  if (places.length === 0) return []
  // The words around the quotes, sentence by sentence: who speaks stands beside what is said.
  const told = sentencesOf(text.replace(spoken, '“”')).some((sentence) => sentence.search(witness) >= 0 && sentence.search(said) >= 0)
  return told ? places : []
})
