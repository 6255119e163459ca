import CSL, { type CslNode, type RawCite } from 'citeproc'
import { z } from 'zod'
import { engineMarks, hideFromEngine, readEngineText, standInDigits } from '../../core/citations/engine-text.ts'
import { noteItem, type NoteItem } from '../../core/citations/note-item.ts'
import type { Cite, NoteStyle } from '../../core/citations/print-citations.ts'
import type { PrintedWord } from '../../core/citations/printed-citations.ts'
import type { Repeat } from '../../core/citations/repeats.ts'
import type { Source } from '../../core/sources/source.ts'
import type { Language } from '../../core/report/language.ts'
import { once } from '../../core/once.ts'
import { localeOf, localeTags } from './csl-locales.ts'
import { nodesOf } from './csl-xml.ts'
import { addFormat, formatName } from './engine-format.ts'
import { engineLocator } from './locator-tokens.ts'

const prepareFormat = once(() => { addFormat() })

const Written = z.string()

/** The engine keeps every item it has met. */
const mostItems = 20_000

/** Stands for the number of an earlier note where a style writes it as a plain number. */
const someNote = Number(`19${standInDigits}`)

/** citeproc's numbers for the positions of the Citation Style Language. */
const positions = { whole: 0, short: 1, ibid: 2 } as const
const ibidElsewhere = 3

/**
 * A note style made of a CSL style, in the language of the report. Building it takes longer than a hundred citations,
 * so it is kept. What it has printed once it does not print again: only citations that changed cost anything.
 *
 * Each citation is formatted by itself, with its position told: citeproc's own account of positions walks all notes
 * at every change, and it cannot know notes of free text.
 */
export function cslNoteStyle(style: CslNode, language: Language): NoteStyle {
  prepareFormat()
  const items = new Map<string, NoteItem>()
  const idsOf = new Map<string, string>()
  const printed = new Map<string, readonly PrintedWord[]>()
  let made = 0
  const engine = new CSL.Engine(
    {
      retrieveLocale: localeOf,
      retrieveItem: (id) => items.get(id) ?? { id, type: 'document' },
      variableWrapper: ({ itemData, variableNames: [name] }, before, text, after) => before + wrapped(name, 'URL' in itemData ? String(itemData.URL) : undefined, 'title' in itemData, text) + after,
    },
    style,
    localeTags[language],
    true,
  )
  engine.setOutputFormat(formatName)
  // Reading "title: …" out of a note and "p. 5" out of a locator is done before, and not by guessing.
  Object.assign(engine.opt.development_extensions, { field_hack: false, locator_label_parse: false })
  // The brackets some styles set round all that a note cites would come round each of its citations.
  const { layout_delimiter: delimiter = '; ', layout_suffix: suffix = '', 'near-note-distance': nearest = 0 } = engine.citation.opt
  Object.assign(engine.citation.opt, { layout_prefix: '', layout_suffix: '' })
  const { near: tellsNear, disambiguates } = asks(style)

  const idOf = (item: NoteItem): string => {
    const key = JSON.stringify(item)
    const known = idsOf.get(key)
    if (known !== undefined) return known
    if (idsOf.size >= mostItems) [items, idsOf, printed].forEach((kept) => { kept.clear() })
    // Ids are never used twice: the engine would give back what it read under them before.
    const id = `item-${String((made += 1))}`
    items.set(id, { ...hidden(item), id })
    idsOf.set(key, id)
    return id
  }
  let met = ''
  const meet = (sources: readonly Source[]): void => {
    const ids = sources.map((source) => idOf(noteItem(source, language))).sort()
    if (ids.join(' ') === met) return
    met = ids.join(' ')
    printed.clear()
    engine.updateItems(ids)
  }
  const write = ({ source, locator, repeat }: Cite): readonly PrintedWord[] => {
    const item = noteItem(source, language)
    const id = idOf(item)
    const note = repeat.kind === 'short' ? repeat.note : undefined
    const near = tellsNear && repeat.kind === 'short' && repeat.away !== undefined && repeat.away <= nearest
    const key = JSON.stringify([id, locator, positionOf(repeat), note, near])
    const known = printed.get(key)
    if (known !== undefined) return known
    const place = locator && engineLocator(locator)
    const raw: RawCite = {
      id,
      position: positionOf(repeat),
      ...(place && { locator: place.locator, label: place.label }),
      ...(near && { 'near-note': true }),
      ...(note !== undefined && { 'first-reference-note-number': someNote }),
    }
    const written = Written.parse(engine.makeCitationCluster([raw]))
    // The numbers of places first: one of them may end as the number of the note does.
    // What a style sets after an author it does not find would open the citation: ", 2014".
    const restored = (place?.restore(written) ?? written).replaceAll(String(someNote), engineMarks.earlierNote).replace(/^[\s,;]+/u, '')
    // What the engine writes where a style has nothing for a source.
    const words = restored.includes('[CSL STYLE ERROR:') ? [] : readEngineText(restored, { address: item.URL, note, language })
    printed.set(key, words)
    return words
  }
  return { write, delimiter, stop: suffix.replace(/[)\]]/gu, ''), ...(disambiguates && { meet }) }
}

/** What a style asks for beside the citation itself: the distance to the note before, or what else is cited. */
function asks(style: CslNode): { near: boolean; disambiguates: boolean } {
  const attributes = nodesOf(style).flatMap(({ attrs }) => Object.entries(attrs))
  return {
    near: attributes.some(([name, value]) => name === 'position' && /\b(?:near|far)-note\b/u.test(value)),
    disambiguates: attributes.some(([name, value]) => name.startsWith('disambiguate') && value === 'true'),
  }
}

const linked = (text: string): string => engineMarks.link[0] + text + engineMarks.link[1]

/** Puts the link round the title, or round the number of what has no title, or round an address without what a style sets about it. */
function wrapped(name: string | undefined, address: string | undefined, hasTitle: boolean, text: string): string {
  switch (name) {
    case 'title':
      return address === undefined ? text : linked(text)
    case 'number':
      return address === undefined || hasTitle ? text : linked(text)
    case 'URL':
      return address !== undefined && text.includes(address) ? text.split(address).join(linked(address)) : linked(text)
    case 'first-reference-note-number':
      return engineMarks.earlierNote
    case 'locator':
      return engineMarks.bound + text
    default:
      return text
  }
}

const positionOf = (repeat: Repeat): RawCite['position'] => (repeat.kind === 'ibid' && !repeat.sameLocator ? ibidElsewhere : positions[repeat.kind])

/** The item with all its words hidden from the engine's reading of markup. */
function hidden(item: NoteItem): NoteItem {
  const { id, type, author, issued, accessed, ...texts } = item
  const date = (written: NoteItem['issued']) => (written !== undefined && 'literal' in written ? { literal: hideFromEngine(written.literal) } : written)
  return {
    id,
    type,
    ...(author && { author: author.map((name) => ('literal' in name ? { literal: hideFromEngine(name.literal) } : { family: hideFromEngine(name.family), given: hideFromEngine(name.given) })) }),
    ...(issued && { issued: date(issued) }),
    ...(accessed && { accessed: date(accessed) }),
    ...(texts.language === undefined && looksForeign(texts.title) && { language: unknownLanguage }),
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, hideFromEngine(text)])),
  }
}

/** ISO 639: no language that is known. The engine sets capitals to the words of English titles alone, and takes any without a language for English. */
const unknownLanguage = 'und'
const looksForeign = (title = ''): boolean => /[áéíóúñüçàèùâêîôûœ¿¡]/iu.test(title) || /\p{L}/u.test(title.replace(/\p{Script=Latin}/gu, ''))
