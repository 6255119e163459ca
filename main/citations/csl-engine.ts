import CSL, { type CslNode, type RawCite } from 'citeproc'
import { z } from 'zod'
import { engineMarks, hideFromEngine, readEngineText, standInDigits } from '../../core/citations/engine-text.ts'
import { noteItem, type NoteItem } from '../../core/citations/note-item.ts'
import type { Cite, NoteStyle } from '../../core/citations/print-citations.ts'
import type { PrintedWord } from '../../core/citations/printed-citations.ts'
import type { Repeat } from '../../core/citations/repeats.ts'
import type { Language } from '../../core/report/language.ts'
import { once } from '../../core/once.ts'
import { localeOf, localeTags } from './csl-locales.ts'
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
      variableWrapper: ({ itemData, variableNames: [name] }, before, text, after) => before + wrapped(name, 'URL' in itemData, 'title' in itemData, text) + after,
    },
    style,
    localeTags[language],
    true,
  )
  engine.setOutputFormat(formatName)
  // Reading "title: …" out of a note and "p. 5" out of a locator is done before, and not by guessing.
  Object.assign(engine.opt.development_extensions, { field_hack: false, locator_label_parse: false })
  const { layout_delimiter: delimiter = '; ', layout_suffix: stop = '' } = engine.citation.opt
  engine.citation.opt.layout_suffix = ''

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
  const write = ({ source, locator, repeat }: Cite): readonly PrintedWord[] => {
    const item = noteItem(source, language)
    const id = idOf(item)
    const note = repeat.kind === 'short' ? repeat.note : undefined
    const key = JSON.stringify([id, locator, repeat])
    const known = printed.get(key)
    if (known !== undefined) return known
    const place = locator && engineLocator(locator)
    const raw: RawCite = {
      id,
      position: positionOf(repeat),
      ...(place && { locator: place.locator, label: place.label }),
      ...(note !== undefined && { 'first-reference-note-number': someNote }),
    }
    const written = Written.parse(engine.makeCitationCluster([raw]))
    // The numbers of places first: one of them may end as the number of the note does.
    const restored = (place?.restore(written) ?? written).replaceAll(String(someNote), engineMarks.earlierNote)
    // What the engine writes where a style has nothing for a source.
    const words = restored.includes('[CSL STYLE ERROR:') ? [] : readEngineText(restored, { address: item.URL, note, language })
    printed.set(key, words)
    return words
  }
  return { write, delimiter, stop }
}

/** Puts the link round the title, or round the number of what has no title. */
function wrapped(name: string | undefined, hasAddress: boolean, hasTitle: boolean, text: string): string {
  switch (name) {
    case 'title':
      return hasAddress ? engineMarks.link[0] + text + engineMarks.link[1] : text
    case 'number':
      return hasAddress && !hasTitle ? engineMarks.link[0] + text + engineMarks.link[1] : text
    case 'URL':
      return engineMarks.link[0] + text + engineMarks.link[1]
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
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, hideFromEngine(text)])),
  }
}
