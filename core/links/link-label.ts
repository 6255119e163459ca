import { printLocator } from '../citations/locator.ts'
import type { Language } from '../report/language.ts'
import { findEntry } from '../sources/catalogue/entry.ts'
import type { TreatyBody } from '../sources/symbol/bodies.ts'
import type { LinkTarget } from './link.ts'

const words = { en: ['GC', 'GR'], fr: ['OG', 'RG'], es: ['OG', 'RG'] } as const

/** The shortest name by which a link can be told from others: "GC 6, para. 85", "CRC art. 3", "CRC/C/MEX/6-7, para. 139". */
export function linkLabel({ entry, name, unit, number }: LinkTarget, language: Language, committee: TreatyBody | undefined): string {
  const place = number === '' ? '' : printLocator({ kind: unit, value: number }, language)
  const known = findEntry(entry)
  if (known?.kind === 'treaty') return [known.treaty.short[language], place].filter((part) => part !== '').join(' ')
  const document = known === undefined ? name : shortName(known.comment.numbered, language, committee)
  return [document, place].filter((part) => part !== '').join(', ')
}

function shortName(numbered: readonly { body: TreatyBody; number: number; kind: string }[], language: Language, committee: TreatyBody | undefined): string {
  const [first] = numbered
  const word = words[language][first?.kind === 'general recommendation' ? 1 : 0]
  const numbers = numbered.map(({ number }) => String(number)).join('/')
  const own = numbered.length > 1 || first?.body === committee
  return own ? `${word} ${numbers}` : `${first?.body ?? ''} ${word} ${numbers}`
}
