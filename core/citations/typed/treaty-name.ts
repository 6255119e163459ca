import { languages } from '../../report/language.ts'
import { catalogueEntries, type CatalogueEntry } from '../../sources/catalogue/entry.ts'
import { readTypedDate } from './typed-date.ts'

/** What notes add to the name of a treaty; each names its adoption, and none another document. */
const adoptions = [
  /^(?:UN[\s\u00a0])?(?:General Assembly|GA|Assemblée générale|Asamblea General)[\s\u00a0](?:resolution|res\.|résolution|resolución)[\s\u00a0][\d/A-Z() ]{1,20}$/iu,
  /^(?:résolution|resolución)[\s\u00a0][\d/A-Z() ]{1,20}[\s\u00a0](?:de l’Assemblée générale|de la Asamblea General)$/iu,
  /^\d{1,5}[\s\u00a0](?:UNTS|RTNU|UNTS[\s\u00a0]vol\.)[\s\u00a0]\d{1,6}$/iu,
  /^(?:annex|annexe|anexo)(?:[\s\u00a0][IVX]{1,4})?$/iu,
]
const adopted = /^(?:adopted|opened for signature|entered into force|adoptée?|aprobad[ao]|adoptad[ao])(?:[\s\u00a0](?:on|le|el))?[\s\u00a0]/iu

/** The treaty that a text names by its official name in one of our languages, and nothing else beside its adoption. */
export function findTreatyNamed(text: string): CatalogueEntry | undefined {
  const words = text.trim().replace(/^(?:the|la|el|le)[\s\u00a0]/iu, '')
  return catalogueEntries().find((entry) => entry.kind === 'treaty' && languages.some((language) => isNamed(words, entry.treaty.name[language])))
}

function isNamed(words: string, name: string): boolean {
  if (words.slice(0, name.length).toLowerCase() !== name.toLowerCase()) return false
  const rest = words.slice(name.length).replace(/^[\s\u00a0]\([\p{Lu}-]{2,12}\)/u, '')
  if (rest.trim() === '') return true
  return /^[\s\u00a0]?[,(]/u.test(rest) && rest.split(/[,()]/u).every((piece) => piece.trim() === '' || tellsAdoption(piece.trim()))
}

function tellsAdoption(piece: string): boolean {
  const [what, ...days] = piece.replace(adopted, '').split(/[\s\u00a0](?:of|du|de|del)[\s\u00a0](?=\d{1,2}[\s\u00a0])/u)
  if (days.length > 1 || (days[0] !== undefined && readTypedDate(days[0]) === undefined)) return false
  return what !== undefined && (readTypedDate(what) !== undefined || adoptions.some((pattern) => pattern.test(what)))
}
