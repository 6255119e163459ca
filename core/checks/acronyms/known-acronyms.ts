import { shortOrganisation } from '../../report/title-block.ts'
import { treaties } from '../../sources/catalogue/treaties.ts'
import type { CheckInput } from '../check-input.ts'

/** Acronyms that a committee member reads without help, in English, French and Spanish; and what only looks like one. */
const everywhere = (
  'UN UNO ONU NU UNICEF UNESCO UNHCR HCR ACNUR UNDP PNUD UNFPA FNUAP WHO OMS OPS PAHO ILO OIT OHCHR HCDH ACNUDH UNODC ONUDC UNEP PNUE PNUMA ' +
  'WFP PAM PMA FAO UNAIDS ONUSIDA UNRWA UPR EPU NGO ONG CSO OSC EU UE USA US UK UAE EAU DRC RDC NATO OTAN OECD OCDE OAS OEA AU OSCE IMF FMI ' +
  'SDG ODS ODD GDP PIB HIV VIH AIDS SIDA STI STD ITS IST TB DNA ADN COVID LGBT LGBTI LGBTQ LGBTQI LGBTIQ LGBTQIA LGBTIQA LGTB LGTBI SOGI ' +
  'TV ID OK AM PM BC AD CE CEO PDF URL ISBN ISSN DOI SMS CD DVD FAQ PO DC EE UU DD HH RR USD EUR GBP MXN CHF XAF XOF AI IA IT TIC ICT ' +
  'NB PS PP VS MP MEP PHD SOS GPS VIP QR HTTP HTTPS WWW HTML ART NOS VOL ED EDS ETC'
).split(' ')

/** Words that writers set in capitals for weight. */
const stressed = (
  'NOT NO ALL ANY AND OR MUST NEVER ONLY EVERY NONE SHALL THE OF IN TO IS ARE BE WITH FOR BUT NOTE URGENT STOP YES NOW ' +
  'PAS NON NE TOUS TOUTES JAMAIS ET OU DOIT DOIVENT AUCUN AUCUNE LE LA LES DE DES DU UN UNE SANS OUI RIEN SEUL TRES ' +
  'PART ANNEX TABLE FIGURE GENERAL ORIGINAL ENGLISH FRENCH SPANISH ANNEXE PARTIE TABLEAU ANEXO PARTE TABLA CUADRO ' +
  'NUNCA TODOS TODAS TODO TODA SIN SI DEBE DEBEN NI EL LOS LAS DEL QUE SOLO MUY NINGUNA NINGUNO NOTA SON'
).split(' ')

/** Members of civil society are defined in some reports and known in all: known when used, worth a word when defined. */
const wellKnownButCounted = new Set(['CSO', 'OSC'])

export interface KnownAcronyms {
  /** Needs no definition. */
  isKnown: (acronym: string) => boolean
  /** Is of no interest at all: not even a definition of it is looked at. */
  isIgnored: (acronym: string) => boolean
}

/** What needs no spelling out in this report: the list above, its own committee and treaty, and who submits it. */
export function knownAcronyms({ report, template }: Pick<CheckInput, 'report' | 'template'>): KnownAcronyms {
  const own = treaties().filter(({ body }) => body === template.committee).flatMap(({ id, short }) => [id, ...Object.values(short)])
  const named = shortOrganisation(report.titleBlock.organisation).match(/\p{Lu}{2,}/gu) ?? []
  const known = new Set([...everywhere, ...stressed, template.committee, ...own, ...named])
  return { isKnown: (acronym) => known.has(acronym), isIgnored: (acronym) => known.has(acronym) && !wellKnownButCounted.has(acronym) }
}
