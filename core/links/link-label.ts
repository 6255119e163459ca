import { printLocator } from '../citations/locator.ts'
import type { Language } from '../report/language.ts'
import { findEntry } from '../sources/catalogue/entry.ts'
import type { TreatyBody } from '../sources/symbol/bodies.ts'
import type { LinkTarget } from './link.ts'

const words = { en: ['GC', 'GR'], fr: ['OG', 'RG'], es: ['OG', 'RG'] } as const

/** Documents that a text names in words alone, as long as the report has none of them. */
const documents: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'state-report': { en: 'State report', fr: 'Rapport de l’État', es: 'Informe del Estado' },
  replies: { en: 'Replies of the State', fr: 'Réponses de l’État', es: 'Respuestas del Estado' },
  'concluding-observations': { en: 'Concluding observations', fr: 'Observations finales', es: 'Observaciones finales' },
  'list-of-issues': { en: 'List of issues', fr: 'Liste de points', es: 'Lista de cuestiones' },
  '': { en: 'Source not named', fr: 'Source non indiquée', es: 'Fuente no indicada' },
}

/** The shortest name by which a link can be told from others: "GC 6, para. 85", "CRC art. 3", "CRC/C/MEX/6-7, para. 139". */
export function linkLabel({ entry, name, unit, number }: LinkTarget, language: Language, committee: TreatyBody | undefined): string {
  const place = number === '' ? '' : printLocator({ kind: unit, value: number }, language)
  const known = findEntry(entry)
  if (known?.kind === 'treaty') return [known.treaty.short[language], place].filter((part) => part !== '').join(' ')
  const document = known === undefined ? (documents[name]?.[language] ?? name) : shortName(known.comment.numbered, language, committee)
  return [document, place].filter((part) => part !== '').join(', ')
}

function shortName(numbered: readonly { body: TreatyBody; number: number; kind: string }[], language: Language, committee: TreatyBody | undefined): string {
  const [first] = numbered
  const word = words[language][first?.kind === 'general recommendation' ? 1 : 0]
  const numbers = numbered.map(({ number }) => String(number)).join('/')
  const own = numbered.length > 1 || first?.body === committee
  return own ? `${word} ${numbers}` : `${first?.body ?? ''} ${word} ${numbers}`
}
