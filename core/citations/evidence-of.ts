import { foldText } from '../search/fold.ts'
import type { EvidenceKind } from '../sources/source.ts'
import type { CslItem } from './csl-item.ts'

/** The kinds of evidence that the types of CSL 1.0.2 stand for; a report is told by who published it. */
const kinds: Readonly<Record<string, EvidenceKind>> = {
  legislation: 'law', bill: 'law', regulation: 'law',
  legal_case: 'court-decision',
  dataset: 'statistics',
  'article-newspaper': 'news', 'article-magazine': 'news', broadcast: 'news',
  'article-journal': 'article', article: 'article', review: 'article', 'review-book': 'article', 'paper-conference': 'article',
  book: 'book', chapter: 'book', thesis: 'book', entry: 'book', 'entry-encyclopedia': 'book', 'entry-dictionary': 'book',
  webpage: 'web-page', post: 'web-page', 'post-weblog': 'web-page',
  interview: 'interview', personal_communication: 'interview',
}

/** United Nations bodies, funds and agencies by name, folded. */
const unName =
  /united nations|nations unies|naciones unidas|world health organi[sz]ation|international labour|international organi[sz]ation for migration|food and agriculture organi[sz]ation|world food programme|world bank|human rights council|security council|committee on the rights of the child/u
/** Their acronyms count in capitals only: "un" and "who" are also words. */
const unAcronym =
  /(?<![\p{L}\p{N}])(?:UN|UN[- ]?Women|UN-?Habitat|UNICEF|UNHCR|OHCHR|UNDP|UNESCO|UNFPA|UNODC|UNAIDS|UNRWA|OCHA|WHO|ILO|IOM|FAO|WFP)(?![\p{L}\p{N}])/u

/** What kind of evidence an item is. */
export function evidenceOf(item: CslItem): EvidenceKind {
  if (/^article/u.test(item.type) && /newspaper|magazine/iu.test(item.genre)) return 'news'
  if (item.type === 'report') return isByUn(item) ? 'un-report' : 'ngo-report'
  // BibTeX had no type for a web page for decades: @misc with an address is how most programs write one.
  if (item.type === 'document' && item.URL !== '' && item['container-title'] === '') return 'web-page'
  return Object.hasOwn(kinds, item.type) ? (kinds[item.type] ?? 'other') : 'other'
}

function isByUn(item: CslItem): boolean {
  const organisations = item.author.map((author) => ('name' in author ? author.name : ''))
  return [item.publisher, item.authority, ...organisations].some(isUnBody)
}

/** Whether a name is that of a body, fund or agency of the United Nations. */
export const isUnBody = (name: string): boolean => unAcronym.test(name) || unName.test(foldText(name))
