import { remembered } from '../../remember.ts'
import { languages } from '../../report/language.ts'
import { stateCodes, stateName } from '../../report/states.ts'
import { once } from '../../once.ts'
import { noteIdsOf } from '../../document/walk.ts'
import type { Check } from '../check-input.ts'
import type { Found } from '../find-all.ts'
import { excerptAround } from '../excerpt-around.ts'
import { finding, type Finding, type Place } from '../finding.ts'
import { childrenByPlace } from './children-by-place.ts'
import { commentTexts } from './comment-texts.ts'
import { smallNumber, smallNumbers } from '../number-words.ts'

const name = String.raw`(?<name>\p{Lu}\p{Ll}{1,20}(?:[ -]\p{Lu}\p{Ll}{0,20}\.?){0,3})`
const age = String.raw`(?<age>\d{1,2}|${smallNumber})`
/** Behind these a capital is the name of a place. */
const notFrom = String.raw`(?<!(?<!\p{L})(?:[Ff]rom|[Ii]n|[Aa]t|near|to|à|[Ee]n|[Dd]esde) )`
/** What is done to a child, so that the capital before it is a name and not the beginning of a sentence on a rule. */
const suffered = '(?:married|arrested|detained|sold|shot|killed|raped|abducted|kidnapped|recruited|taken|forced|deported|expelled|returned|separated|imprisoned|jailed|tried|sentenced|placed|beaten|tortured|trafficked|abused|sent|abandoned|orphaned)'
const subi = '(?:mariée?|arrêtée?|détenue?|vendue?|tuée?|violée?|enlevée?|recrutée?|forcée?|expulsée?|renvoyée?|séparée?|jugée?|condamnée?|placée?|battue?|torturée?|abandonnée?|enfermée?|emmenée?)'
const sufrio = '(?:casad[oa]|arrestad[oa]|detenid[oa]|vendid[oa]|asesinad[oa]|violad[oa]|secuestrad[oa]|reclutad[oa]|obligad[oa]|deportad[oa]|expulsad[oa]|devuelt[oa]|separad[oa]|juzgad[oa]|condenad[oa]|internad[oa]|golpead[oa]|torturad[oa]|abandonad[oa]|encerrad[oa]|llevad[oa])'
/** A few words of the same sentence, none of them another name. */
const onward = String.raw`(?: [\p{Ll}’'-]{1,20},?){0,8}`
const verbBehind = String.raw`(?= (?:was|is|had|has|fled|left|lost|died|gave|works|worked|lives|lived|began|started|became|joined|a été|avait|était|est|a |fut|vivait|travaille|dort|fue|era|estaba|tuvo|había|ha |ya|huyó|dejó|perdió|llegó|trabaja|trabajaba|vive|vivía)(?!\p{L}))`
const patterns = once(() => [
  // "Ana, aged 9", "Ana, 9 years old", "Amina, âgée de 9 ans", "Ana, de 9 años"
  String.raw`${name},? \(?(?:who is |who was |was |is |aged |age |a été |âgée? de |de |tiene |tenía |a |avait |n['’]avait que |n['’]a que |no tenía más que )?(?:only |just |barely |still |à peine |seulement |apenas |sólo |solo )?${age}(?: years? old| years of age|[- ]year[- ]old|(?: ans| años)(?!\p{L})(?! après| depuis| de (?:guerre|guerra|prison|prisión|cárcel)| después| desde| plus tard| más tarde))`,
  String.raw`${name},? \(?(?:aged |age )${age}(?![\d\p{L}%])`,
  // "Karim, un garçon de 14 ans", "Camila, una niña de 10 años", "Ana, a 9-year-old girl"
  String.raw`${name}, (?:(?:une?|una) \p{Ll}{2,15}(?: \p{Ll}{2,15})? de ${age} (?:ans|años)(?!\p{L})|an? (?<years>\d{1,2})[- ]years?[- ]old)`,
  // "Ana (9) told us"
  String.raw`${name} \(${age}\),? (?:told|said|says|was|fled|explained|recalls|remembers|a dit|a déclaré|raconte|explique|dijo|contó|relató|explicó)(?!\p{L})`,
  // "9-year-old Ana fled"
  String.raw`${age}[- ]years?[- ]old (?:(?:girl|boy|child|son|daughter|student),? )?(?:named |called )?${name}(?!\p{L})(?! (?:girls?|boys?|child|children|national|nationals|student|students|migrants?|youths?|teenager|teenagers|citizen|asylum|refugee|son|daughter|mother|woman|man)(?!\p{L}))`,
  // "une fille de 9 ans, Ana," and "un niño de 9 años llamado Juan"
  String.raw`(?:fille|fillette|garçon|garçonnet|enfant|bébé|élève|lycéen(?:ne)?|collégien(?:ne)?|niñ[ao]|niñit[ao]|bebé|menor|chic[ao]|muchach[ao]|alumn[ao]|adolescente?) de ${age} (?:ans|años),? (?:nommée? |prénommée? |appelée? |llamad[oa] |de nombre )?${name}`,
  // "The boy, Yusuf, who was 14 at the time"
  String.raw`${name}, (?:who|qui|quien|que) (?:was|is|had (?:just )?turned|turned|avait|a|tenía|tiene) (?:only |just |barely |still |à peine |apenas |solo )?${age}(?: ans| años)?(?=,? (?:at the time|when|and|then|à l['’]époque|quand|lorsqu|et|alors|en ese|entonces|cuando|y)(?!\p{L})|[,.;])`,
  // "Leila, 7, was", "Yusuf was 14 when", "Ibrahim turned 9"
  String.raw`${name}, ${age},(?= \p{Ll}{2})`,
  String.raw`${name} (?:was|is) (?:only |just |barely |still )?${age} (?:when|at the time|and (?:in|still|already|alone))(?!\p{L})`,
  String.raw`${name} (?:had )?(?:just )?turned ${age}(?![\d\p{L}%])`,
  String.raw`${name} (?:venait d['’]avoir|acababa de cumplir|cumplió|a eu) ${age} (?:ans|años)(?!\p{L})`,
  // "Maryam was married at the age of 15", "Mariam a été mariée à 15 ans", "Ana fue detenida a los 15 años"
  String.raw`${name} (?:was|has been|had been) ${suffered}${onward} (?:at(?: the age of| age)?|aged|when (?:she|he|they) (?:was|were)) (?:only |just )?${age}(?![\d\p{L}%:])`,
  String.raw`${name} (?:a été|fut|avait été) ${subi}${onward} (?:à(?: l['’]âge de)?|alors qu['’](?:elle|il) avait|quand (?:elle|il) avait) ${age} ans(?!\p{L})`,
  String.raw`${name} (?:fue|había sido|ha sido) ${sufrio}${onward} (?:a los|a la edad de|cuando tenía|con) ${age} años(?!\p{L})`,
  // "At 14, Yusuf was", "À 14 ans, Sofiane a été", "A los 14 años, Camilo fue"
  String.raw`(?:At(?: the age of)?|Aged|When (?:she|he) was|Quand (?:elle|il) avait|À(?: l['’]âge de)?|A los|A la edad de|Cuando tenía|Con) (?:only |just )?${age}(?: years?(?: old)?| ans| años)?, ${name}${verbBehind}`,
].map((pattern) => new RegExp(String.raw`(?<![\p{L}\p{N}-])${pattern.startsWith(name) ? notFrom : ''}${pattern}`, 'gu')))

/** A figure, or a number in words beside what tells an age. */
const mayTellAge = /\d|years? old|year-old|years of age|(?<!\p{L})(?:ans|años|aged|age)(?!\p{L})/u
const adult = 18
/** The writer says that the name is not the child's. */
const changed = /pseudonym|(?:names?|identit(?:y|ies)) (?:has |have |was |were |had )?(?:been )?(?:changed|altered|withheld)|not (?:his|her|their) real name|not the (?:child|girl|boy)['’]s real name|changed (?:the |all )?names?|fictitious|nom d['’]emprunt|noms? fictifs?|prénoms? (?:modifié|changé|fictif)|noms? (?:a été |ont été )?(?:modifié|changé)|nombres? fictici|pseudónimo|seudónimo|nombres? (?:ha sido |han sido |fue |fueron )?(?:cambiad|modificad)|nombre supuesto/iu
/** Words with a capital that are no person's name. */
const notNames = new Set(
  ('A An Article Articles Rule Section Chapter Table Figure Note Target Goal In At By From The This These All Each Most Some Children Child Girls Boys Under Age ' +
  'Convention Committee State States Law Act Court Also He She They Les Des La Le El Los Las En Un Una Une Tous Todos Niños Niñas Enfants Today Currently ' +
  'Être Todo Cada Chaque Monday Tuesday Wednesday Thursday Friday Saturday Sunday Since Between Until After Before During About Over Nearly Only Boys Pupils Aged When January February March April May June July August September October November December').split(' '),
)

/** A child called by name with its age, or with the place where it lives, unless the report says that names were changed. Quotes are looked at too, and comments. */
export const checkNamedChildren: Check = (input) => [...childrenInText(input), ...childrenInComments(input)]

/** What the report says of its own names does not hold for comments: they are where a changed name is explained. */
const childrenInComments: Check = ({ pieces, comments }) =>
  commentTexts(comments).flatMap(({ place, text }) => {
    if (saysChanged(text)) return []
    return childrenNamed(place, text).filter(({ details: { words } }) => !pieces.some((piece) => piece.text.includes(String(words))))
  })

const childrenInText: Check = ({ draft, pieces }) => {
  const told = new Set(pieces.filter(({ text }) => saysChanged(text)).map(({ note, block }) => note ?? block))
  const allChanged = pieces.some(({ text }) => saysChanged(text) && /(?<!\p{L})(?:all|every|tous|toutes|todos|todas|names of (?:the )?children|noms des enfants|nombres de l[oa]s)(?!\p{L})/iu.test(text))
  if (allChanged) return []
  const excused = new Set(draft.blocks.filter((block) => told.has(block.id) || noteIdsOf(block).some((id) => told.has(id))).map(({ id }) => id))
  return pieces.flatMap((piece) => (excused.has(piece.block) ? [] : childrenNamed(piece, piece.text)))
}

function childrenNamed(at: Place, text: string): Finding[] {
  const withAge = childrenIn(text)
  const withPlace = childrenByPlace(text).filter(({ name: called, place }) => isPerson(called) && !notPlaces.has(place) && !withAge.some(({ words }) => words.includes(called)))
  return [
    ...withAge.map(({ words, start, end }) => finding('child-named-with-age', 'error', at, excerptAround(text, start, end), { words })),
    ...withPlace.map(({ words, start, end }) => finding('child-named-with-place', 'error', at, excerptAround(text, start, end), { words })),
  ]
}

const saysChanged = remembered((text) => changed.test(text))

/** Each child once. A text without a number has none. */
const childrenIn = remembered((text): Found[] => {
  if (!mayTellAge.test(text)) return []
  const places = patterns().flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(({ groups = {} }) => yearsOf(groups['age'] ?? groups['years'] ?? '') < adult && isPerson(groups['name'] ?? ''))
  return [...new Map(places.map((place) => [place.groups?.['name'] ?? '', place])).values()].map(({ 0: words, index }) => ({ words, start: index, end: index + words.length }))
})

const yearsOf = (written: string): number => smallNumbers.get(written) ?? Number(written)
/** Times and bodies stand behind "in" and "of" too. */
const notPlaces = new Set('January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Convention Committee Article Parliament Government State God'.split(' '))
const isPerson = (written: string): boolean => !notNames.has(written.split(' ')[0] ?? '') && !isState(written)
const states = once(() => new Set(stateCodes.flatMap((code) => languages.map((language) => stateName(code, language)))))
const isState = (written: string): boolean => states().has(written)
