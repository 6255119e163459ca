import type { MessageKey } from '../messages/messages.ts'
import type { Author, EvidenceKind, Source } from './source.ts'

/** The texts of a source that a form can show. */
export type FormField =
  | 'title' | 'symbol' | 'session' | 'publisher' | 'container' | 'volume' | 'issue' | 'pages' | 'number' | 'place'
  | 'date' | 'url' | 'archivedUrl' | 'accessed' | 'language' | 'originalLanguage'

export interface ShownField {
  field: FormField
  label: MessageKey
}

const named = (field: FormField, label: MessageKey = `sourceForm.${field}`): ShownField => ({ field, label })

const web = [named('url'), named('archivedUrl'), named('accessed')]
const languages = [named('language'), named('originalLanguage')]

/** What is asked for each kind of evidence, in the order in which a reference says it. */
const evidenceFields: Readonly<Record<EvidenceKind, readonly ShownField[]>> = {
  'ngo-report': [named('title'), named('publisher'), named('place'), named('date'), named('number'), named('pages'), ...web, ...languages],
  'un-report': [named('title'), named('symbol'), named('publisher', 'sourceForm.issuer'), named('date'), ...web, ...languages],
  law: [named('title'), named('number'), named('publisher', 'sourceForm.issuer'), named('place', 'sourceForm.jurisdiction'), named('date'), ...web, ...languages],
  'court-decision': [named('title'), named('publisher', 'sourceForm.court'), named('number', 'sourceForm.caseNumber'), named('place', 'sourceForm.jurisdiction'), named('date'), ...web, ...languages],
  statistics: [named('title'), named('publisher', 'sourceForm.issuer'), named('container', 'sourceForm.dataSet'), named('date'), ...web, ...languages],
  news: [named('title'), named('container', 'sourceForm.newspaper'), named('date'), named('pages'), ...web, ...languages],
  article: [named('title'), named('container', 'sourceForm.journal'), named('volume'), named('issue'), named('pages'), named('date'), ...web, ...languages],
  book: [named('title'), named('container'), named('publisher'), named('place'), named('date'), ...web, ...languages],
  'web-page': [named('title'), named('container', 'sourceForm.site'), named('date'), ...web, ...languages],
  interview: [named('title'), named('place'), named('date'), ...web, ...languages],
  other: [named('title'), named('publisher'), named('container'), named('number'), named('date'), ...web, ...languages],
}

/** The fields to show for a source; one that is filled is never hidden. */
export function fieldsOf(source: Source): readonly ShownField[] {
  const shown = source.kind === 'evidence' ? evidenceFields[source.evidence] : [named('symbol'), named('title'), named('date'), named('session'), named('language'), ...web]
  const names = new Set(shown.map(({ field }) => field))
  const others = evidenceFields.article.concat(evidenceFields.book, evidenceFields.other, named('symbol'), named('session'))
  const filled = others.filter(({ field }, index) => source[field] !== '' && !names.has(field) && others.findIndex((other) => other.field === field) === index)
  return [...shown, ...filled]
}

/** "Sánchez, Ana; Human Rights Watch" as authors: a person by a comma, an organisation by its one name. */
export const readAuthors = (text: string): Author[] =>
  text.split(';').flatMap((part): Author[] => {
    const [family = '', given] = part.split(/,(.*)/su, 2).map((name) => name.trim())
    if (family === '') return []
    return given === undefined ? [{ name: family }] : [{ family, given }]
  })

export const writeAuthors = (authors: readonly Author[]): string =>
  authors.map((author) => ('name' in author ? author.name : `${author.family}, ${author.given}`)).join('; ')

export const readTags = (text: string): string[] => [...new Set(text.split(',').map((tag) => tag.trim()).filter((tag) => tag !== ''))]

/** What keeps a form from being saved, by the field it is said at. */
export function formProblems(source: Source): Partial<Record<FormField | 'publicLabel', MessageKey>> {
  const isDate = (text: string): boolean => text === '' || /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u.test(text)
  const isAddress = (text: string): boolean => text === '' || /^https?:\/\/\S+$/iu.test(text)
  return {
    ...(source.title.trim() === '' && { title: 'sourceForm.titleRefused' }),
    ...(!isDate(source.date) && { date: 'sourceForm.dateRefused' }),
    ...(!isDate(source.accessed) && { accessed: 'sourceForm.dateRefused' }),
    ...(!isAddress(source.url) && { url: 'sourceForm.addressRefused' }),
    ...(!isAddress(source.archivedUrl) && { archivedUrl: 'sourceForm.addressRefused' }),
    ...(source.confidential && source.publicLabel.trim() === '' && { publicLabel: 'sourceForm.publicLabelRefused' }),
  }
}
