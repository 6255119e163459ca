import { languages } from '../../report/language.ts'
import { stateCodes, stateName } from '../../report/states.ts'
import { once } from '../../once.ts'
import { noteIdsOf } from '../../document/walk.ts'
import type { Check } from '../check-input.ts'
import { excerptAround } from '../excerpt-around.ts'
import { finding, type Finding } from '../finding.ts'

const name = String.raw`(?<name>\p{Lu}\p{Ll}{1,20}(?:[ -]\p{Lu}\p{Ll}{0,20}\.?){0,3})`
const age = String.raw`(?<age>\d{1,2})`
const patterns = [
  // "Ana, aged 9", "Ana, 9 years old", "Amina, âgée de 9 ans", "Ana, de 9 años"
  String.raw`${name},? \(?(?:who is |who was |was |is |aged |age |a été |âgée? de |de |tiene |tenía |a |avait )?${age}(?: years? old| years of age|[- ]year[- ]old|(?: ans| años)(?!\p{L})(?! après| depuis| de (?:guerre|guerra|prison|prisión|cárcel)| después| desde| plus tard| más tarde))`,
  String.raw`${name},? \(?(?:aged |age )${age}(?![\d\p{L}%])`,
  // "Karim, un garçon de 14 ans", "Camila, una niña de 10 años", "Ana, a 9-year-old girl"
  String.raw`${name}, (?:(?:une?|una) \p{Ll}{2,15}(?: \p{Ll}{2,15})? de ${age} (?:ans|años)(?!\p{L})|an? (?<years>\d{1,2})[- ]years?[- ]old)`,
  // "Ana (9) told us"
  String.raw`${name} \(${age}\),? (?:told|said|says|was|fled|explained|recalls|remembers|a dit|a déclaré|raconte|explique|dijo|contó|relató|explicó)(?!\p{L})`,
  // "9-year-old Ana fled"
  String.raw`${age}[- ]years?[- ]old (?:(?:girl|boy|child|son|daughter|student),? )?(?:named |called )?${name}(?!\p{L})(?! (?:girls?|boys?|child|children|national|nationals|student|students|migrants?|youths?|teenager|teenagers|citizen|asylum|refugee|son|daughter|mother|woman|man)(?!\p{L}))`,
  // "une fille de 9 ans, Ana," and "un niño de 9 años llamado Juan"
  String.raw`(?:fille|garçon|enfant|niña|niño|adolescente?) de ${age} (?:ans|años),? (?:nommée? |prénommée? |appelée? |llamad[oa] |de nombre )?${name}`,
].map((pattern) => new RegExp(String.raw`(?<![\p{L}\p{N}-])${pattern}`, 'gu'))

const adult = 18
/** The writer says that the name is not the child's. */
const changed = /pseudonym|(?:names?|identit(?:y|ies)) (?:has |have |was |were |had )?(?:been )?(?:changed|altered|withheld)|not (?:his|her|their) real name|not the (?:child|girl|boy)['’]s real name|changed (?:the |all )?names?|fictitious|nom d['’]emprunt|noms? fictifs?|prénoms? (?:modifié|changé|fictif)|noms? (?:a été |ont été )?(?:modifié|changé)|nombres? fictici|pseudónimo|seudónimo|nombres? (?:ha sido |han sido |fue |fueron )?(?:cambiad|modificad)|nombre supuesto/iu
/** Words with a capital that are no person's name. */
const notNames = new Set(
  ('A An Article Articles Rule Section Chapter Table Figure Note Target Goal In At By From The This These All Each Most Some Children Child Girls Boys Under Age ' +
  'Convention Committee State States Law Act Court Also He She They Les Des La Le El Los Las En Un Una Une Tous Todos Niños Niñas Enfants Today Currently ' +
  'Être Todo Cada Chaque January February March April May June July August September October November December').split(' '),
)

/** A child called by name with its age, unless the report says that names were changed. Quotes are looked at too. */
export const checkNamedChildren: Check = ({ draft, pieces }) => {
  const told = new Set(pieces.filter(({ text }) => changed.test(text)).map(({ note, block }) => note ?? block))
  const allChanged = pieces.some(({ text }) => changed.test(text) && /(?<!\p{L})(?:all|every|tous|toutes|todos|todas|names of (?:the )?children|noms des enfants|nombres de l[oa]s)(?!\p{L})/iu.test(text))
  if (allChanged) return []
  const excused = new Set(draft.blocks.filter((block) => told.has(block.id) || noteIdsOf(block).some((id) => told.has(id))).map(({ id }) => id))
  return pieces.flatMap((piece): Finding[] => {
    if (excused.has(piece.block)) return []
    const places = patterns.flatMap((pattern) => [...piece.text.matchAll(pattern)])
      .filter(({ groups = {} }) => Number(groups['age'] ?? groups['years']) < adult && isPerson(groups['name'] ?? ''))
    return [...new Map(places.map((place) => [place.groups?.['name'] ?? '', place])).values()].map(({ 0: words, index }) =>
      finding('child-named-with-age', 'error', piece, excerptAround(piece.text, index, index + words.length), { words }))
  })
}

const isPerson = (written: string): boolean => !notNames.has(written.split(' ')[0] ?? '') && !isState(written)
const states = once(() => new Set(stateCodes.flatMap((code) => languages.map((language) => stateName(code, language)))))
const isState = (written: string): boolean => states().has(written)
