import { shortCitation } from '../citations/short-citation.ts'
import type { Locator } from '../document/inline.ts'
import { documentTypeOf } from '../links/document-type.ts'
import type { Source } from '../sources/source.ts'
import { parseSymbol } from '../sources/symbol.ts'
import type { Language } from './language.ts'
import { printedWords } from './printed-words.ts'
import type { Report } from './report.ts'
import type { Template } from './template.ts'

/** `{place}` stands for the document and the place in it, as running text names them: "CRC/C/MEX/6-7 (para. 139)". */
interface LeadIns {
  report: string
  state: string
  other: string
}

const leadIns: Record<Language, LeadIns> = {
  en: { report: 'In its report, {place}, the State party says:', state: 'In {place}, the State party says:', other: '{place} reads:' },
  fr: { report: 'Dans son rapport, {place}, l’État partie déclare :', state: 'Dans {place}, l’État partie déclare :', other: 'On lit dans {place} :' },
  es: { report: 'En su informe, {place}, el Estado parte afirma:', state: 'En {place}, el Estado parte afirma:', other: 'En {place} se lee:' },
}

/** The sentence that stands before a quote and names where it comes from, in the template's words for the State report where it has some. */
export function quoteLeadIn(source: Source, locator: Locator | undefined, template: Template, { language }: Pick<Report, 'language'>): string {
  const named = source.confidential && source.publicLabel === '' ? { ...source, publicLabel: printedWords[language].confidentialSource } : source
  const place = shortCitation(named, locator, language, template.committee)
  const words = wordsFor(source, template, language).replaceAll('{place}', place)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function wordsFor(source: Source, { quoteLeadIn: own }: Template, language: Language): string {
  const { report, state, other } = leadIns[language]
  if (source.kind !== 'state-document' || source.confidential) return other
  const symbol = parseSymbol(source.symbol)
  return symbol !== undefined && documentTypeOf(symbol) === 'state-report' ? (own?.[language] ?? report) : state
}

/** Whether a paragraph leads into what follows already. */
export const leadsIn = (text: string): boolean => /:\s*$/u.test(text)
