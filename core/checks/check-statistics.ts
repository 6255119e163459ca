import { shortOrganisation } from '../report/title-block.ts'
import { rememberedWith } from '../remember.ts'
import { findSymbols } from '../sources/find-symbols.ts'
import { backedBlocks } from './backed-blocks.ts'
import type { Check } from './check-input.ts'
import { excerptAround } from './excerpt-around.ts'
import { findAll, sentencesOf } from './find-all.ts'
import { finding } from './finding.ts'

const figures = [
  String.raw`\d{1,3}(?:[.,]\d{1,3})? ?(?:%|(?:per ?cent|pour ?cent|por ?ciento)(?!\p{L}))`,
  // Thousands with their separators; years have none.
  String.raw`\d{1,3}(?:[.,  ]\d{3}){1,4}(?![\d%])`,
  String.raw`\d{1,3}(?:[.,]\d{1,2})? (?:millions?|mill[oó]n(?:es)?|thousand|mille|mil|milliards?|billions?)(?!\p{L})`,
  String.raw`(?:one|two|three|four|five|six|seven|eight|nine|\d{1,2}) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3})(?= \p{L})`,
  String.raw`(?:un|une|deux|trois|quatre|\d{1,2}) \p{L}{2,20} sur (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d{1,3})(?![\d\p{L}])`,
  String.raw`(?:uno|una|dos|tres|cuatro|\d{1,2}) de cada (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d{1,3})(?![\d\p{L}])`,
]
const figure = new RegExp(String.raw`(?<![\p{L}\p{N}.,/$€£-])(?:${figures.join('|')})`, 'giu')
/** What the authors saw themselves, or a source named in the sentence. */
const ownWords = /(?<!\p{L})(?:we|our|nous|notre|nos|nuestr[oa]s?|hemos|entrevistamos|documentamos|observamos)(?!\p{L})|\([^()]{2,60}(?:19|20)\d\d[^()]{0,20}\)|\((?:19|20)\d\d, ?(?:pp?|págs?)\. ?\d[^()]{0,20}\)|(?<!\p{L})(?:paras?\.|párrs?\.|par\.|paragraphs?|párrafos?|paragraphes?) \d/iu
/** Sums that an advocate asks for or explains by the law are no findings of fact. */
const notFact = /(?<!\p{L})(?:should|shall|must|devrait|devraient|doit|doivent|debería|deberían|debe|deben|article|art\.|artículo|target|for example, if|founded)(?!\p{L})/iu

/** What a figure numbers instead of counting it. */
const numbered = /(?<!\p{L})(?:numbers?|rooms?|no\.|nos\.|cases?|files?|line|law|decree|resolution|numéro|salle|affaire|dossier|loi|décret|ligne|número|sala|caso|expediente|ley|decreto|línea|n\.?[º°])(?: is| est| es|:)?(?: no\.| n[o°º])? $/iu

/** Figures that say how it is and have no note in their paragraph. Recommendations and quotes are passed over. */
export const checkStatistics: Check = ({ draft, citing, report, pieces }) => {
  const backed = backedBlocks({ draft, citing })
  const organisation = shortOrganisation(report.titleBlock.organisation)
  return pieces.flatMap((piece) => {
    if ((piece.kind !== 'paragraph' && piece.kind !== 'list-item') || backed.has(piece.block)) return []
    return uncounted(piece.text, organisation).map(({ sentence, words, start, end }) => finding('statistic-without-note', 'warning', piece, excerptAround(sentence, start, end), { figure: words }))
  })
}

/** The first figure of each sentence that says how it is. */
const uncounted = rememberedWith((text, organisation) =>
  sentencesOf(text).flatMap((sentence) => {
    if (ownWords.test(sentence) || notFact.test(sentence) || (organisation !== '' && sentence.includes(organisation))) return []
    const figures = findAll(sentence, figure).filter(({ start }) => !numbered.test(sentence.slice(Math.max(0, start - 40), start))).slice(0, 1)
    return figures.length === 0 || findSymbols(sentence).length > 0 ? [] : figures.map((found) => ({ sentence, ...found }))
  }))
