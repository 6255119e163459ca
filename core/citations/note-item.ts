import { isLinkAddress } from '../document/inline.ts'
import type { Language } from '../report/language.ts'
import { committeeNames } from '../sources/catalogue/committees.ts'
import type { GeneralComment } from '../sources/catalogue/catalogue.ts'
import { findEntryOf } from '../sources/catalogue/entry.ts'
import { nameOf } from '../sources/catalogue/name-of.ts'
import type { Source } from '../sources/source.ts'
import { parseSymbol, type DocumentSymbol } from '../sources/symbol.ts'
import { isTreatyBody } from '../sources/symbol/bodies.ts'
import { generalCommentName } from './short-citation.ts'
import { toCsl, type CslData } from './to-csl.ts'

/** A CSL item as a note of a report prints it: in the report's language, with what a note style needs beside the data. */
export type NoteItem = CslData & { genre?: string; 'title-short'?: string }

const draftWords: Record<Language, string> = { en: 'advance version', fr: 'version préliminaire', es: 'versión preliminar' }

/**
 * The item from which a note prints a source. The catalogue tells treaties and general comments by their names in the
 * language of the report; who issued something and names no author stands in the author's place.
 */
export function noteItem(source: Source, language: Language): NoteItem {
  const { note: _note, archive, ...item } = toCsl(source)
  if (source.confidential) return item
  const address = [item.URL, item.DOI === undefined ? undefined : `https://doi.org/${item.DOI}`, archive].find((url) => url !== undefined && isLinkAddress(url))
  const { URL: _url, ...named } = item
  // Of a page that was typed as a bare address, the address is all there is; no style may set it as a title.
  const { title, ...untitled } = named
  const rest = title !== undefined && title === address ? untitled : named
  const linked = { ...rest, ...(address !== undefined && { URL: address }), ...(source.draft && { status: draftWords[language] }) }
  return source.kind === 'evidence' && source.symbol === '' ? withAuthor(linked, source) : documentItem(linked, source, language)
}

function documentItem(item: NoteItem, source: Source, language: Language): NoteItem {
  const entry = findEntryOf(source)
  if (entry?.kind === 'treaty') {
    const { number: _number, author: _author, ...rest } = item
    return { ...rest, type: 'treaty', title: entry.treaty.name[language] }
  }
  if (entry?.kind === 'general-comment') return commentItem(item, entry.comment, language)
  const symbol = parseSymbol(source.symbol)
  if (symbol?.type === 'resolution') {
    const genre = resolutionName(symbol, language)
    if (genre !== undefined) return { ...item, genre, 'title-short': genre }
  }
  const short = source.symbol === '' ? {} : { 'title-short': source.symbol }
  const named = source.kind === 'committee-output' && item.author === undefined ? { author: issuer(symbol, language) } : {}
  return withAuthor({ ...item, ...short, ...(named.author && { author: named.author }) }, source)
}

/** The committee of a document that names no author. */
function issuer(symbol: DocumentSymbol | undefined, language: Language): CslData['author'] | undefined {
  return symbol !== undefined && isTreatyBody(symbol.body) ? [{ literal: committeeNames[symbol.body][language] }] : undefined
}

/** The catalogue knows English titles only; in another language number and symbol name the comment as well. */
function commentItem(item: NoteItem, comment: GeneralComment, language: Language): NoteItem {
  const { title, author: _author, ...rest } = item
  const foreign = language !== 'en' && title === comment.title
  return { ...rest, ...(title !== undefined && !foreign && { title }), genre: commentGenre(comment, language), 'title-short': generalCommentName(comment, language, '') }
}

function commentGenre(comment: GeneralComment, language: Language): string {
  const [first] = comment.numbered
  const name = nameOf(comment, language)
  if (first === undefined || comment.numbered.length > 1) return capital(language === 'en' ? titled(name) : name)
  return language === 'en' ? `${first.body} ${titled(name)}` : `${capital(committeeNames[first.body][language])}, ${name}`
}

/** Alternative reports write the name of the series with capitals. */
const titled = (name: string): string => name.replace(/\b(?:joint )?general (?:comment|recommendation)/gu, (words) => words.replace(/\b[a-z]/gu, (letter) => letter.toUpperCase()))

function resolutionName({ body, path }: DocumentSymbol, language: Language): string | undefined {
  const number = path.slice(1).join('/')
  const words: Partial<Record<DocumentSymbol['body'], Record<Language, string>>> = {
    'general-assembly': { en: `General Assembly resolution ${number}`, fr: `Résolution ${number} de l’Assemblée générale`, es: `Resolución ${number} de la Asamblea General` },
    'human-rights-council': { en: `Human Rights Council resolution ${number}`, fr: `Résolution ${number} du Conseil des droits de l’homme`, es: `Resolución ${number} del Consejo de Derechos Humanos` },
    'security-council': { en: `Security Council resolution ${number}`, fr: `Résolution ${number} du Conseil de sécurité`, es: `Resolución ${number} del Consejo de Seguridad` },
    'economic-and-social-council': { en: `Economic and Social Council resolution ${number}`, fr: `Résolution ${number} du Conseil économique et social`, es: `Resolución ${number} del Consejo Económico y Social` },
  }
  return path[0] === 'RES' ? words[body]?.[language] : undefined
}

/** Reports, data and pages are known by who issued them; laws, books and articles name their publisher in its place. */
const knownByPublisher: readonly Source['evidence'][] = ['ngo-report', 'un-report', 'statistics', 'web-page', 'other']

function withAuthor(item: NoteItem, { kind, evidence, authors, publisher }: Source): NoteItem {
  const { publisher: _publisher, ...rest } = item
  const isAuthor = authors.some((author) => 'name' in author && author.name === publisher)
  if (isAuthor) return rest
  const stands = authors.length === 0 && item.author === undefined && publisher !== '' && kind === 'evidence' && knownByPublisher.includes(evidence)
  return stands ? { ...rest, author: [{ literal: publisher }] } : item
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
