import { isLinkAddress, type Citation, type Locator } from '../document/inline.ts'
import type { Language } from '../report/language.ts'
import type { Source } from '../sources/source.ts'
import type { Citing, Cluster } from './citing.ts'
import { joinRuns } from '../document/join-runs.ts'
import { missingSource, type PrintedCitations, type PrintedWord } from './printed-citations.ts'
import { repeatsOf, type Repeat, type RepeatPolicy } from './repeats.ts'
import { shortCitation } from './short-citation.ts'

/** One reference as a note style meets it. */
export interface Cite {
  source: Source
  locator: Locator | undefined
  repeat: Repeat
}

/** A way of printing references in notes. */
export interface NoteStyle {
  write: (cite: Cite) => readonly PrintedWord[]
  /** What stands between the citations of a cluster, and at the end of a note. */
  delimiter: string
  stop: string
  /**
   * A style of the user's decides more than ours: beside "ibid." it may name the earlier note, and it may want no capital
   * in "ibid." at the head of a note.
   */
  fromFile?: boolean
  /** Told all sources that are cited before any is written, so that two of one name can be told apart. */
  meet?: (sources: readonly Source[]) => void
}

/** What decides how a report prints its citations, beside the style. */
export interface CitationSetting {
  language: Language
  policy: RepeatPolicy
  /** The committee the report is for, whose general comments need no name before them. */
  committee: string
}

/** Prints all that a draft cites. A citation whose source is gone says so; nothing here fails. */
export function printCitations({ notes, blocks }: Citing, sources: ReadonlyMap<string, Source>, style: NoteStyle, setting: CitationSetting): PrintedCitations {
  const repeats = repeatsOf({ notes }, setting.policy, style.fromFile)
  style.meet?.([...sources.values()].filter(({ confidential }) => !confidential))
  const printNote = (clusters: readonly Cluster[], note: number): PrintedWord[][] =>
    clusters.flatMap((cluster, place) => printCluster(cluster, repeats[note]?.[place] ?? [], sources, style, setting.language))
  return Object.fromEntries([
    ...blocks.map(({ id, citations }) => [id, citations.map((citation) => printShort(citation, sources.get(citation.source), setting))] as const),
    ...notes.flatMap(({ id, clusters }, note) => (clusters.length === 0 ? [] : [[id, printNote(clusters, note)] as const])),
  ])
}

function printCluster({ citations, begins, ends }: Cluster, repeats: readonly Repeat[], sources: ReadonlyMap<string, Source>, style: NoteStyle, language: Language): PrintedWord[][] {
  return citations.map((citation, index) => {
    const source = sources.get(citation.source)
    const { prefix, suffix, locator } = citation
    const repeat = repeats[index] ?? { kind: 'whole' }
    // Of a confidential source not even the place: it may tell which document it is.
    const written = source === undefined ? [text(missingSource[language])]
      : source.confidential ? [text(source.publicLabel === '' ? missingSource[language] : source.publicLabel)]
      : style.write({ source, locator, repeat })
    const opens = begins && index === 0 && prefix === undefined
    const words = [
      ...(index > 0 ? [text(style.delimiter)] : []),
      ...before(prefix),
      ...(repeat.kind === 'ibid' ? withIbid(written, opens, style) : written),
      ...behind(suffix),
    ]
    return ends && index === citations.length - 1 && !endsSentence(words) ? joinRuns([...words, text(style.stop)].filter(printsAnything)) : joinRuns(words.filter(printsAnything))
  })
}

function printShort({ locator, prefix, suffix }: Citation, source: Source | undefined, { language, committee }: CitationSetting): PrintedWord[] {
  const words = source === undefined ? missingSource[language] : shortCitation(source, locator, language, committee)
  return joinRuns([...before(prefix), text(words), ...behind(suffix)].filter(printsAnything))
}

/** Typed words part from the citation by a space, unless a sign joins them to it. */
const before = (prefix: string | undefined): PrintedWord[] => (prefix === undefined ? [] : [text(/[\s([«“]$/u.test(prefix) ? prefix : `${prefix} `)])
const behind = (suffix: string | undefined): PrintedWord[] => (suffix === undefined ? [] : [text(/^[\s,.;:)\]»”]/u.test(suffix) ? suffix : ` ${suffix}`)])

const text = (words: string): PrintedWord => ({ type: 'text', text: words })

const printsAnything = (word: PrintedWord): boolean => word.type !== 'text' || word.text !== ''

/** "Ibid." at the head of a note has a capital, as any sentence has; behind other words it has none. */
function withIbid(words: readonly PrintedWord[], opens: boolean, { fromFile = false }: NoteStyle): PrintedWord[] {
  const [first, ...rest] = words
  if (first?.type !== 'text' || !/^ib[ií]d/iu.test(first.text) || (opens && fromFile)) return [...words]
  return [{ ...first, text: `${opens ? 'I' : 'i'}${first.text.slice(1)}` }, ...rest]
}

function endsSentence(words: readonly PrintedWord[]): boolean {
  const last = words.at(-1)
  const inner = last?.type === 'link' ? last.children.at(-1) : last
  return inner?.type === 'text' && /[.!?…][»”"’')\]]?$/u.test(inner.text) && !isLinkAddress(inner.text)
}
