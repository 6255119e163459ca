import { z } from 'zod'
import { Citation, locatorKinds, type Locator } from '../../document/inline.ts'
import type { Source } from '../../sources/source.ts'
import { CslItem } from '../csl-item.ts'
import { fromCsl, saysAnything } from '../from-csl.ts'
import { withoutMarkup } from '../markup.ts'
import { isOwnItem } from './citation-code.ts'
import { locatorLabels } from './locator-label.ts'

/** What the code of a field stands for: citations, a list of all sources, words that were never meant to stay, or none of these. */
export type ReadCode = { kind: 'citations'; citations: Citation[] } | { kind: 'bibliography' | 'unfinished' | 'unreadable' | 'other' }

/** Reads the codes of the fields of one document; one item has one source, however often it is cited. */
export interface CodeReader {
  read: (instruction: string) => ReadCode
  sources: () => Source[]
}

const words = z.union([z.string(), z.number().transform(String)]).optional().catch(undefined)
const Item = z.object({
  uris: z.array(z.string()).catch([]),
  uri: z.array(z.string()).catch([]),
  itemData: z.record(z.string(), z.unknown()).optional().catch(undefined),
  locator: words,
  label: words,
  prefix: words,
  suffix: words,
  again: Citation.shape.again.catch(undefined),
})
type Item = z.infer<typeof Item>
/** A date in words: "first half of 2024". Of other programs it is read as far as it is a day, a month or a year. */
const AsWritten = z.object({ literal: z.string().min(1).max(200) })
/** More in one place is no reference but an attack. */
const mostItems = 500
const Code = z.object({ citationItems: z.array(Item).min(1).max(mostItems) })

/** The codes of Zotero, and of Mendeley's plug-in, which writes the same data under a name of its own. */
const citationName = /^\s*ADDIN\s+(?:ZOTERO_ITEM\s+CSL_CITATION|ZOTERO_CITATION|Mendeley\s+Citation|CSL_CITATION)\b/iu
const bibliographyName = /^\s*ADDIN\s+(?:ZOTERO_BIBL|Mendeley\s+Bibliography)\b/iu

export function codeReader(newId: () => string): CodeReader {
  const known = new Map<string, Source>()
  const sources: Source[] = []

  function sourceOf(item: Item): Source | undefined {
    const data = JSON.stringify(item.itemData ?? {})
    const names = [...item.uris, ...item.uri].filter((uri) => uri !== '')
    const keys = names.length > 0 ? names : [data]
    const before = keys.flatMap((key) => known.get(key) ?? [])[0]
    const source = before ?? newSource(item)
    if (source !== undefined) for (const key of keys) known.set(key, source)
    return source
  }

  function newSource({ itemData }: Item): Source | undefined {
    const source = itemData === undefined ? undefined : fromCsl(CslItem.parse(itemData), newId())
    if (source === undefined || !saysAnything(source)) return undefined
    const written = isOwnItem(itemData?.['id']) ? AsWritten.safeParse(itemData?.['issued']) : undefined
    const kept = written?.success === true ? { ...source, date: cleaned(written.data.literal) } : source
    sources.push(kept)
    return kept
  }

  function read(instruction: string): ReadCode {
    if (bibliographyName.test(instruction)) return { kind: 'bibliography' }
    if (/^\s*ADDIN\s+ZOTERO_TEMP\b/iu.test(instruction)) return { kind: 'unfinished' }
    if (!citationName.test(instruction)) return { kind: 'other' }
    const code = Code.safeParse(jsonIn(instruction))
    if (!code.success) return { kind: 'unreadable' }
    const citations = code.data.citationItems.map((item): Citation | undefined => {
      const source = sourceOf(item)
      return source === undefined ? undefined : { type: 'citation', source: source.id, ...placeOf(item) }
    })
    // Half of a cluster would be a false reference, so its words stay instead.
    const whole = citations.filter((citation) => citation !== undefined)
    return whole.length === citations.length ? { kind: 'citations', citations: whole } : { kind: 'unreadable' }
  }

  return { read, sources: () => sources }
}

function jsonIn(instruction: string): unknown {
  try {
    return JSON.parse(instruction.slice(instruction.indexOf('{'), instruction.lastIndexOf('}') + 1))
  } catch {
    return undefined
  }
}

const longestPlace = 200
const longestWords = 1_000

function placeOf({ locator, label, prefix, suffix, again }: Item): Omit<Citation, 'type' | 'source'> {
  const value = cleaned(locator ?? '').trim().replace(/(?<=\d)\s?-\s?(?=\d)/gu, '–')
  const kind = kindOf(label)
  const place = value === '' || value.length > longestPlace || kind === undefined ? undefined : { kind, value }
  // What we have no name for is said in words.
  const said = place === undefined && value !== '' ? [`${kind ?? label ?? ''} ${value}`.trim()] : []
  const before = cleaned(prefix ?? '').slice(0, longestWords)
  const after = [...said, ...(suffix === undefined ? [] : [cleaned(suffix)])].join(' ').slice(0, longestWords)
  return {
    ...(place && { locator: place }),
    ...(before.trim() !== '' && { prefix: before }),
    ...(after.trim() !== '' && { suffix: after }),
    ...(again && { again }),
  }
}

/** A place without a label is a page, in CSL as in every reference manager. */
function kindOf(label: string | undefined): Locator['kind'] | undefined {
  if (label === undefined || label === '') return 'page'
  return locatorKinds.find((kind) => locatorLabels[kind] === label || kind === label)
}

/** Zotero lets people type the markup of CSL there. What XML cannot hold would spoil every later export. */
function cleaned(text: string): string {
  const plain = /<\/?(?:i|b|sup|sub|sc|span)\b/iu.test(text) ? withoutMarkup(text) : text
  return plain.toWellFormed().replace(/[\t\n\r\u2028\u2029]/gu, ' ').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
}
