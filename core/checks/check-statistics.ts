import { shortOrganisation } from '../report/title-block.ts'
import { rememberedWith } from '../remember.ts'
import { findSymbols } from '../sources/find-symbols.ts'
import { backedBlocks } from './backed-blocks.ts'
import type { Check } from './check-input.ts'
import { excerptAround } from './excerpt-around.ts'
import { findAll, sentencesOf } from './find-all.ts'
import { finding } from './finding.ts'
import { wordedNumber } from './number-words.ts'
import { counted } from './people-words.ts'

const percent = String.raw`(?:%(?!\d)|(?:per ?cent|pour ?cent|por ?ciento)(?!\p{L}))`
const large = String.raw`(?:millions?|mill[oó]n(?:es)?|thousand|mille|mil|milliards?|billions?)(?!\p{L})`
/** "the girls", "all rural schools": a part is told of something that was counted. */
const whole = String.raw`(?:of|des?|du|d['’]|del|de l[oa]s?) ?(?!(?:the |l['’]|la |el )?(?:years?|century|decade|term|session|period|day|night|année|siècle|période|journée|año|siglo|período|periodo|día|an hour|heure|hora)(?!\p{L}))(?=\p{L})`
const few = String.raw`(?:${wordedNumber}|une?|una|uno|\d{1,2})`
const figures = [
  String.raw`\d{1,3}(?:[.,]\d{1,3})? ?${percent}`,
  String.raw`${wordedNumber} ${percent}`,
  // A rate of so many.
  String.raw`\d{1,4}(?:[.,]\d{1,2})? (?:\p{L}{2,20} ){0,3}(?:per|for (?:each|every)|por(?: cada)?|pour|sur) \d{1,3}[., ]?\d{3}(?!\d)`,
  // Thousands with their separators; years have none.
  String.raw`\d{1,3}(?:[.,  ]\d{3}){1,4}(?![\d%]| \d\d(?!\d))`,
  String.raw`\d{1,3}(?:[.,]\d{1,2})? ${large}`,
  String.raw`(?:${wordedNumber}|half an?|hundreds of|tens of|several) ${large} (?:of |d['’]|de )?(?=\p{L})`,
  String.raw`${few} (?:in|out of) (?:every )?(?:${wordedNumber}|\d{1,3})(?= \p{L})`,
  String.raw`${few} \p{L}{2,20} sur (?:${wordedNumber}|\d{1,3})(?![\d\p{L}])`,
  String.raw`${few} de cada (?:${wordedNumber}|\d{1,3})(?![\d\p{L}])`,
  // "41 of the country’s 329 municipalities", "12 des 40 centres".
  String.raw`\d{1,5} (?:(?:out )?of (?:the|its|their|these|all)|des|sur (?:les?)|de (?:l[oa]s|sus)) (?:\p{L}[\p{L}’'-]{0,20} ){0,3}(?!(?:19|20)\d\d(?!\d))\d{1,5}(?= \p{L})`,
  // Parts in words, of something that was counted.
  String.raw`(?:(?:one|two|three|four|a)[ -](?:half|thirds?|quarters?|fifths?|tenths?)|half|(?:un|le|les|deux|trois|quatre) (?:tiers|quarts?|cinquièmes?|dixièmes?)|la moitié|(?:un|dos|tres|cuatro) (?:tercios?|cuartos?|quintos?|décimos?)|(?:las? )?(?:dos|tres|cuatro|una)? ?(?:terceras?|cuartas?|quintas?) partes?|la mitad) ${whole}`,
  String.raw`(?:by|de|d['’]|en|a) (?:more than |almost |nearly |about |over |plus d['’]|plus de |près d['’]|más de |casi )?(?:(?:an?|one|two|three|une?|deux|dos|tres) (?:thirds?|quarters?|fifths?|tiers|quart|cinquième|tercios?|cuartos?|quintos?)|half|moitié|la mitad)`,
  String.raw`(?:doubled|tripled|quadrupled|halved|(?:ont|a)(?: plus que)? (?:doublé|triplé|quadruplé)|se ha(?:n)? (?:duplicado|triplicado|cuadruplicado)|se (?:duplic|triplic|cuadruplic)(?:ó|aron))`,
  // "A woman every three days".
  String.raw`(?:an?|one|une?|una) (?:woman|girl|child|boy|man|person|mother|baby|femme|fille|enfant|personne|bébé|mère|mujer|niñ[oa]|persona|madre|bebé) (?!who|that|qui|que|quien)(?:\p{L}{2,14} ){0,4}(?:every|toutes? les|tous les|cada) (?:(?:${wordedNumber}|\d{1,3}) )?(?:seconds?|minutes?|hours?|days?|secondes?|heures?|jours?|segundos?|minutos?|horas?|días?)`,
  String.raw`(?:exceed(?:s|ed)?|dépass\p{L}{1,4}|superan?|superó|superaron) \d{2,4} (?=${counted})`,
  // Persons and what befell them, counted without a separator: from a hundred on, no years.
  String.raw`(?!(?:19|20)\d\d(?!\d))\d{3,4} (?=${counted})`,
  String.raw`(?:from|de|à|desde) \d{1,4} (?:to|à|a) \d{1,4}(?! ?(?:years|ans|años|hours|heures|horas|days|jours|días|months|mois|meses|h(?!\p{L}))|[\p{L}\d])`,
]
const figure = new RegExp(String.raw`(?<![\p{L}\p{N}.,/$€£-])(?:${figures.join('|')})`, 'giu')
/** What the authors saw themselves, or a source named in the sentence. */
const ownWords = /(?<!\p{L})(?:we|our|nous|notre|nos|nuestr[oa]s?|hemos|entrevistamos|documentamos|observamos)(?!\p{L})|(?<!\p{L})(?:interview|focus group|questionnaire|workshop|consultations? with|entretien|atelier|taller|entrevist|grupos? focal)|\([^()]{2,60}(?:19|20)\d\d[^()]{0,20}\)|\((?:19|20)\d\d, ?(?:pp?|págs?)\. ?\d[^()]{0,20}\)|(?<!\p{L})(?:paras?\.|párrs?\.|par\.|paragraphs?|párrafos?|paragraphes?) \d/iu
/** Sums that an advocate asks for or explains by the law are no findings of fact. */
const notFact = /(?<!\p{L})(?:should|shall|must|devrait|devraient|doit|doivent|debería|deberían|debe|deben|article|art\.|artículo|target|for example, if|founded|recommend|urge|calls? (?:on|for)|request that|recommand(?:e|ent|ons)|exhort(?:e|ons|amos)|demandons|recomend(?:amos|amos que)|recomienda|instamos|pedimos|solicitamos|at most|at least once|up to|jusqu['’]à|hasta|maximum|minimum|máximo|mínimo|no more than|au plus|au maximum)(?!\p{L})/iu
/** "From 211 to 486" is a count where something grew or fell; ages and hours are from one to another too. */
const change = /(?<!\p{L})(?:rose|risen|grew|grown|fell|fallen|dropped|increased|decreased|declined|doubled|went|gone|passée?s?|augmenté|baissé|chuté|diminué|pasó|pasaron|pasado|aumentó|aumentaron|disminuyó|cayó|subió|bajó)(?!\p{L})/iu
const fromTo = /^(?:from|de|à|desde) \d/iu

/** What a figure numbers instead of counting it, and the unit of a rate ("per 1,000 inhabitants"). */
const notCounted = /(?<!\p{L})(?:per|each|every|pour|por|cada|first|second|other|latter|première|seconde|deuxième|autre|primera|segunda|otra) $|(?<!\p{L})(?:numbers?|rooms?|no\.|nos\.|cases?|files?|line|law|decree|resolution|numéro|salle|affaire|dossier|loi|décret|ligne|número|sala|caso|expediente|ley|decreto|línea|n\.?[º°])(?: is| est| es|:)?(?: no\.| n[o°º])? $/iu

/** Figures that say how it is and have no note in their paragraph. Recommendations and quotes are passed over. */
export const checkStatistics: Check = ({ draft, citing, report, pieces }) => {
  const backed = backedBlocks({ draft, citing })
  const organisation = shortOrganisation(report.titleBlock.organisation)
  return pieces.flatMap((piece) => {
    if ((piece.kind !== 'paragraph' && piece.kind !== 'list-item') || backed.has(piece.block)) return []
    return findUncounted(piece.text, organisation).map(({ sentence, words, start, end }) => finding('statistic-without-note', 'warning', piece, excerptAround(sentence, start, end), { figure: words }))
  })
}

/** The first figure of each sentence that says how it is. */
export const findUncounted = rememberedWith((text, organisation) =>
  sentencesOf(text).flatMap((sentence) => {
    if (ownWords.test(sentence) || notFact.test(sentence) || (organisation !== '' && sentence.includes(organisation))) return []
    const figures = findAll(sentence, figure)
      .filter(({ words, start }) => !notCounted.test(sentence.slice(Math.max(0, start - 40), start)) && (!fromTo.test(words) || change.test(sentence)))
      .slice(0, 1)
    return figures.length === 0 || findSymbols(sentence).length > 0 ? [] : figures.map(({ words, ...found }) => ({ sentence, words: words.trim(), ...found }))
  }))
