import type { TreatyBody } from '../../sources/symbol/bodies.ts'
import { readAt } from './read-at.ts'

/** The acronyms of treaties in the three languages, by the ids of the catalogue. */
const acronyms: Readonly<Record<string, string>> = {
  CRC: 'CRC', UNCRC: 'CRC', CIDE: 'CRC', CDE: 'CRC', CDN: 'CRC', CEDAW: 'CEDAW', CEDEF: 'CEDAW', CAT: 'CAT', UNCAT: 'CAT', ICCPR: 'ICCPR',
  PIDCP: 'ICCPR', ICESCR: 'ICESCR', PIDESC: 'ICESCR', ICERD: 'ICERD', CERD: 'ICERD', CIEDR: 'ICERD', CRPD: 'CRPD', UNCRPD: 'CRPD', CDPH: 'CRPD',
  CRDPH: 'CRPD', CDPD: 'CRPD', ICRMW: 'ICRMW', CMW: 'ICRMW', ICMW: 'ICRMW', ICPPED: 'ICPPED', CED: 'ICPPED', CIPPED: 'ICPPED', OPAC: 'OPAC',
  OPSC: 'OPSC', OPIC: 'OPIC',
}
const acronymWords = Object.keys(acronyms).join('|')

const treatyOfBody: Readonly<Partial<Record<TreatyBody, { convention?: string; covenant?: string }>>> = {
  CRC: { convention: 'CRC' }, CEDAW: { convention: 'CEDAW' }, CAT: { convention: 'CAT' }, SPT: {}, CERD: { convention: 'ICERD' }, CMW: { convention: 'ICRMW' },
  CRPD: { convention: 'CRPD' }, CED: { convention: 'ICPPED' }, HRC: { covenant: 'ICCPR' }, CESCR: { covenant: 'ICESCR' },
}

/** What follows "Convention" in the names of treaties, and is enough to tell them apart. */
const conventions: readonly (readonly [RegExp, string])[] = [
  [/^ ?(?:internationale? )?(?:on|relative aux|sur les|des|de los|sobre los|internacional sobre los|de|on the)(?: the)? (?:rights of (?:the child|children)|droits de l'enfant|derechos del nino|derechos de l[oa]s nin|derechos de la ninez)/iu, 'CRC'],
  [/^ (?:on|for) the elimination of (?:all forms of )?discrimination against women|^ sur l'elimination de (?:toutes les formes de )?discrimination a l'egard des femmes|^ sobre la eliminacion de (?:todas las formas de )?discriminacion contra la mujer/iu, 'CEDAW'],
  [/^ (?:against|contre la|contra la) tort[a-z]+(?: and other cruel, inhuman or degrading treatment(?: or punishment)?| et autres peines ou traitements cruels, inhumains ou degradants| y otros tratos o penas crueles, inhumanos o degradantes)?/iu, 'CAT'],
  [/^ (?:internationale? |internacional )?(?:on the elimination of (?:all forms of )?racial discrimination|sur l'elimination de (?:toutes les formes de )?discrimination raciale|sobre la eliminacion de (?:todas las formas de )?discriminacion racial)/iu, 'ICERD'],
  [/^ (?:on the rights of persons with disabilities|relative aux droits des personnes handicapees|sobre los derechos de las personas con discapacidad)/iu, 'CRPD'],
  [/^ (?:internationale? |internacional )?(?:on the protection of the rights of all migrant workers(?: and members of their families)?|sur la protection des droits de tous les travailleurs migrants(?: et des membres de leur famille)?|sobre la proteccion de los derechos de todos los trabajadores migra[a-z]+(?: y de sus familiares)?)/iu, 'ICRMW'],
  [/^ (?:internationale? |internacional )?(?:for the protection of all persons from enforced disappearances?|pour la protection de toutes les personnes contre les disparitions forcees|para la proteccion de todas las personas contra las desapariciones forzadas)/iu, 'ICPPED'],
]
const covenants: readonly (readonly [RegExp, string])[] = [
  [/^ (?:internationale? |internacional )?(?:on civil and political(?: rights)?|relatif aux droits civils(?: et politiques)?|de derechos civiles(?: y politicos)?)/iu, 'ICCPR'],
  [/^ (?:internationale? |internacional )?(?:on economic(?:, social and cultural rights)?|relatif aux droits economiques(?:, sociaux et culturels)?|de derechos economicos(?:, sociales y culturales)?)/iu, 'ICESCR'],
]
const protocols: readonly (readonly [RegExp, string])[] = [
  [/armed conflict|conflits? armes|conflictos? armados/iu, 'OPAC'],
  [/sale of children|vente d'enfants|venta de ninos/iu, 'OPSC'],
  [/communications/iu, 'OPIC'],
]

/** Which convention a word right before "Convention" makes it; any other capital makes it one that is not looked for. */
const befores: Readonly<Record<string, string>> = {
  children: 'CRC', child: 'CRC', women: 'CEDAW', torture: 'CAT', disability: 'CRPD', disabilities: 'CRPD', 'migrant workers': 'ICRMW', un: '', international: '', said: '',
}

const opening = /(?:(?:the|la|le|el|l'|this|that|its|cette|dicha|esta|same|said|present|presente|misma?|mentioned|abovementioned|above-mentioned|aforementioned|precitee?|citada|UN|U\.N\.|United Nations|United Nations'|international|1989|des Nations Unies|de las Naciones Unidas|ONU)(?![A-Za-z]) ?){0,4}/iuy
const title = /(?:(?<before>Child(?:ren)?|Wom[ae]n|Torture|Disability|Disabilities|Migrant Workers)(?:'?s'?)? (?:Rights )?)?(?<word>Convention|Convencion|Covenant|Pacte|Pacto|(?:Optional |First |Second |Third )*Protocol|Protocole facultatif|Protocolo facultativo)(?![A-Za-z])(?: internationale?| internacional)?(?=(?<after>[^.;:!?]{0,140}))/iuy
const acronym = new RegExp(String.raw`(?:UN |UN-)?(?<acronym>${acronymWords})(?![A-Za-z/]|-[A-Z])`, 'uy')

/** A convention named by more than the word alone: "on the status of refugees", "of Belém", "No. 182", "américaine". */
const otherConvention =
  /^,? ?(?:\(?n[o°]s?\.? ?\d|\d|on |against |relating |concerning |for the |relati[vf]|sur |contre |contra |sobre |para |pour |d'|de (?!(?:19|20)\d\d|la onu|las naciones|l'onu|conformite|conformidad)|du (?!\d)|des (?!nations)|del (?!nino)|europ|americ|interam|inter-am|african|africaine|international |collective|nationale|colectiv)|^ of (?!the child|19|20)|^-/iu

/** The treaty whose name begins at a place, and where the name ends. `null` for a treaty that is none of the catalogue's. */
export function readTreaty(text: string, at: number, own: TreatyBody | undefined): { treaty: string; end: number; named: boolean } | null | undefined {
  const begin = at + (readAt(opening, text, at)?.[0].length ?? 0)
  const short = readAt(acronym, text, begin)
  const id = short?.groups?.['acronym']
  if (short !== undefined && id !== undefined) return { treaty: acronyms[id] ?? '', end: begin + short[0].length, named: true }
  const found = readAt(title, text, begin)
  if (found === undefined) return undefined
  const { before, word = '', after = '' } = found.groups ?? {}
  const end = begin + found[0].length
  const whole = found[0].slice(found[0].indexOf(word) + word.length) + after
  if (before !== undefined) return { treaty: befores[before.toLowerCase().replace(/^woman$/u, 'women')] ?? '', end, named: true }
  if (/protocol/iu.test(word)) {
    const known = protocols.find(([name]) => name.test(after))
    const [, treaty = ''] = known ?? []
    return known === undefined ? null : { treaty, end: end + endOf(known[0], after), named: true }
  }
  const covenant = /^(?:cov|pac)/iu.test(word)
  for (const [name, treaty] of covenant ? covenants : conventions) {
    const match = name.exec(whole)
    if (match !== null) return { treaty, end: end - (whole.length - after.length) + match[0].length, named: true }
  }
  const bare = treatyOfBody[own ?? 'SPT']?.[covenant ? 'covenant' : 'convention']
  if (otherConvention.test(after) || bare === undefined) return null
  return { treaty: bare, end, named: false }
}

const endOf = (name: RegExp, after: string): number => {
  const match = name.exec(after)
  return match === null ? 0 : match.index + match[0].length
}

/** How the name of a treaty may stand before its articles: "the Convention, in particular ". */
const beforeArticles = String.raw`,? ?[(\[]?(?:(?:in particular|notably|especially|specifically|see|and its|under|in|at|its|en particulier|notamment|et ses|en particular|especialmente|cf\.?|the|voir|vease|los|les|sus|ses|en sus|dans ses|en su|dans son) ?){0,3}$`
const shortBefore = new RegExp(String.raw`(?<![A-Za-z/-])(?:UN )?(?<acronym>${acronymWords})(?: \(?(?:1989|19\d\d|20\d\d)\)?)?${beforeArticles}`, 'u')
const longBefore = new RegExp(String.raw`(?<name>(?:Convention|Convencion|Covenant|Pacte|Pacto|Protocol|Protocole facultatif|Protocolo facultativo)\b[^.;:!?()\d]{0,120}?)(?: ?\((?:[A-Z]{2,7}|19\d\d|20\d\d)\))?${beforeArticles}`, 'iu')
const reach = 200

/** The treaty that is named right before a place, with nothing but "(", "in particular" or the like between; `null` for another's. */
export function readTreatyBefore(text: string, at: number, own: TreatyBody | undefined): { treaty: string; start: number; named: boolean } | null | undefined {
  const from = Math.max(0, at - reach)
  const window = text.slice(from, at)
  const short = shortBefore.exec(window.slice(-60))
  const id = short?.groups?.['acronym']
  if (short !== null && id !== undefined) return { treaty: acronyms[id] ?? '', start: at - Math.min(60, window.length) + short.index, named: true }
  const starts = [...window.matchAll(/\b(?:Convention|Convencion|Covenant|Pacte|Pacto|Protocole?|Protocolo)\b/giu)]
  const last = starts.at(-1)
  if (last === undefined) return undefined
  const long = longBefore.exec(window.slice(last.index))
  if (long === null || long.index !== 0) return undefined
  const before = window.slice(0, last.index)
  const begin = from + last.index - (/(?:Child(?:ren)?|Wom[ae]n|Torture|Disability|Disabilities|Migrant Workers)(?:'?s'?)? (?:Rights )?$/iu.exec(before)?.[0].length ?? 0)
  const optional = /(?:Optional |First |Second |Third )$/iu.exec(before)?.[0].length ?? 0
  const treaty = readTreaty(text.slice(0, at), begin - optional, own)
  if (treaty === undefined || treaty === null) return treaty
  if (!treaty.named && isForeignBefore(before)) return null
  // What stands between the name and the articles must be no more of the sentence.
  return new RegExp(`^(?: ?\\((?:[A-Z]{2,7}|19\\d\\d|20\\d\\d)\\))?${beforeArticles}`, 'iu').test(text.slice(treaty.end, at)) ? { ...treaty, start: begin } : undefined
}

/** "the Hague ", "European ": a capital right before "Convention" that is none of the words that any convention may have. */
export const isForeignBefore = (before: string): boolean => {
  const [, word] = /(?<![A-Za-z])(\p{Lu}[\p{L}-]{2,}(?:'s)?|1951|1980|1996|ILO|OIT) $/u.exec(before.slice(-40)) ?? []
  return word !== undefined && !/^(?:The|UN|La|Le|Nations|Unidas|Nations|International|Under|This|That|Its|Our)$/u.test(word)
}
