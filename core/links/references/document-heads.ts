import { parseSymbol } from '../../sources/symbol.ts'
import { findBySymbol } from '../../sources/catalogue/catalogue.ts'
import { findEntryOfComment } from '../../sources/catalogue/entry.ts'
import { findShortReferences } from '../../sources/find-short-references.ts'
import { findSymbols } from '../../sources/find-symbols.ts'
import type { TreatyBody } from '../../sources/symbol/bodies.ts'
import type { DocumentType } from '../../sources/symbol/document-symbol.ts'
import { committeeBefore } from './committees-near.ts'
import type { Head } from './head.ts'
import { paragraphsBefore, paragraphsBehind } from './pinpoint.ts'

/** Documents named by their symbol. */
export function symbolHeads(text: string): Head[] {
  return findSymbols(text).map(({ symbol, start, end }): Head => {
    const parsed = parseSymbol(symbol)
    const comment = parsed && findBySymbol(parsed)
    const before = paragraphsBefore(text, start)
    const behind = paragraphsBehind(text, end)
    return {
      start: behind === undefined ? (before?.start ?? start) : start,
      end: behind?.end ?? end,
      named: comment === undefined ? { kind: 'symbol', symbol } : { kind: 'entry', entry: findEntryOfComment(comment) },
      unit: 'paragraph',
      numbers: (behind ?? before)?.numbers ?? [],
      certain: true,
      titled: behind === undefined && before === undefined,
    }
  })
}

const state = String.raw`(?:State(?:s)?(?: Part(?:y|ies))?(?:'s?)?|Government(?:'s)?)`
const names: readonly (readonly [string, DocumentType])[] = [
  [String.raw`concluding observations?|observations finales|observaciones finales`, 'concluding-observations'],
  [String.raw`repl(?:y|ies)(?: of the (?:State(?: party)?|Government))? to the list of issues|written replies|reponses (?:ecrites )?(?:de l'Etat(?: partie)? |du gouvernement )?a la liste (?:de|des) points|respuestas (?:escritas )?(?:del (?:Estado(?: parte)?|Gobierno) )?a la lista de cuestiones`, 'replies'],
  [String.raw`list of issues|liste (?:de|des) points(?: a traiter)?|lista de cuestiones`, 'list-of-issues'],
  [
    String.raw`${state} (?:(?:combined|initial|second|third|fourth|fifth|sixth|seventh|and|to|latest|current|periodic) ){0,8}reports?|report of the State(?: party)?` +
      String.raw`|(?:combined |initial |second |third |fourth |fifth |sixth |seventh |eighth |and ){1,8}periodic reports?|rapports? (?:periodiques? |initial )?(?:de l'Etat|du gouvernement)(?: partie| [a-z]{2,12}(?:ais|ois|ien|ain))?|rapports? (?:unique )?periodiques?` +
      String.raw`|informes? (?:periodicos? |inicial )?del (?:Estado|Gobierno)(?: parte| [a-z]{2,12}(?:an|en|in|ol|es|ens|ec)[eo]?)?|informes? periodicos?`,
    'state-report',
  ],
]
const head = new RegExp(names.map(([name], index) => `(?<n${index}>(?<![A-Za-z])(?:${name})(?![A-Za-z]))`).join('|'), 'giu')
/** "(2015)", "of 2015", "on Mexico": what may stand between the name and the paragraphs. */
const tail = /^(?: (?:on|to|for|about|of|by|sur|sobre|concernant|relatives a|relativas a|a|de|de la|de l'|du|des|del) ?(?!(?:19|20)\d\d)[A-Z][A-Za-z' -]{1,40}?)?(?: (?:of|from|de|du) (?:(?:\d{1,2} )?[A-Za-z]+ )?(?<of>(?:19|20)\d\d)| ?\((?:[A-Z][a-z]+ )?(?<in>(?:19|20)\d\d)\))?(?=[ ,;:([])/u

/** The State's report and what a committee wrote to the State, named in words and with paragraphs. */
export function documentHeads(text: string, own: TreatyBody | undefined): Head[] {
  return [...text.matchAll(head)].flatMap(({ index, 0: words, groups = {} }): Head[] => {
    const type = names.find((_, place) => groups[`n${place}`] !== undefined)?.[1]
    if (type === undefined) return []
    const nameEnd = index + words.length
    const more = tail.exec(text.slice(nameEnd, nameEnd + 80))
    const end = nameEnd + (more?.[0].length ?? 0)
    const behind = paragraphsBehind(text, end) ?? paragraphsBehind(text, nameEnd)
    const before = paragraphsBefore(text, index)
    const numbers = (behind ?? before)?.numbers
    const issuer = committeeBefore(text, before?.start ?? index, own) ?? own
    if (numbers === undefined || issuer === 'other') return []
    const year = more?.groups?.['of'] ?? more?.groups?.['in']
    return [{
      start: before !== undefined && behind === undefined ? before.start : index,
      end: behind?.end ?? end,
      named: { kind: 'state-document', type, ...(issuer !== undefined && { body: issuer }), ...(year !== undefined && { year: Number(year) }) },
      unit: 'paragraph', numbers, certain: true, titled: false,
    }]
  })
}

/** "MEX 6-7, para. 139": a document of a State in the short form of citations, with its paragraphs. */
export function shortHeads(text: string): Head[] {
  return findShortReferences(text).flatMap(({ reference, start, end }): Head[] => {
    const behind = paragraphsBehind(text, end)
    if (reference.kind !== 'state' || reference.type === undefined || behind === undefined) return []
    const { state: of, type, body, number } = reference
    return [{
      start, end: behind.end, named: { kind: 'state-document', type, state: of, ...(body !== undefined && { body }), ...(number !== undefined && { cycle: number }) },
      unit: 'paragraph', numbers: behind.numbers, certain: true, titled: false,
    }]
  })
}
