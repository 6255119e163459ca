import { CslItem } from '../../core/citations/csl-item.ts'
import { fromCsl, saysAnything } from '../../core/citations/from-csl.ts'
import { entryName, type SkippedEntry } from '../../core/citations/skip-reason.ts'
import { AppError } from '../../core/errors.ts'
import type { Source } from '../../core/sources/source.ts'
import { readBibtexEntries } from './bibtex-entries.ts'
import { bibtexToCsl } from './bibtex-to-csl.ts'
import { readJsonItems } from './json-items.ts'
import { decodeReferences, referenceFormatOf, type ReferenceFormat } from './reference-format.ts'
import { readRisRecords } from './ris-records.ts'
import { risToCsl } from './ris-to-csl.ts'

/** One entry of a file; `read` gives its CSL and throws where it cannot be understood. */
interface Entry {
  name: string
  line: number
  read: () => unknown
}

/**
 * Reads a file of references: BibTeX or BibLaTeX, RIS, CSL-JSON. What is whole comes in; what is broken is listed, in
 * the order of the file. Nothing is looked up anywhere.
 * @throws AppError format-unknown, references-none
 */
export function readReferences(name: string, bytes: Uint8Array, newId: () => string): { sources: Source[]; skipped: SkippedEntry[] } {
  const text = decodeReferences(name, bytes)
  const { entries, skipped } = takeApart(referenceFormatOf(name, text), text)
  if (entries.length === 0 && skipped.length === 0) throw new AppError('references-none', { file: name })
  const sources: Source[] = []
  for (const entry of entries) {
    const source = sourceOf(entry, newId)
    if (typeof source === 'object') sources.push(source)
    else skipped.push({ entry: entry.name, line: entry.line, reason: source })
  }
  return { sources, skipped: skipped.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
}

function takeApart(format: ReferenceFormat, text: string): { entries: Entry[]; skipped: SkippedEntry[] } {
  switch (format) {
    case 'bibtex': {
      const { entries, skipped } = readBibtexEntries(text)
      const toCsl = bibtexToCsl(entries)
      return { entries: entries.map((entry) => ({ name: entry.label, line: entry.line, read: () => toCsl(entry) })), skipped }
    }
    case 'ris': {
      const { records, skipped } = readRisRecords(text)
      const nameOf = (values: Map<string, string[]>) => entryName(['TI', 'T1', 'ID', 'TY'].flatMap((tag) => values.get(tag) ?? [])[0] ?? '')
      return { entries: records.map((record) => ({ name: nameOf(record.values), line: record.line, read: () => risToCsl(record) })), skipped }
    }
    case 'csl-json': {
      const { items, skipped } = readJsonItems(text)
      return { entries: items.map(({ line, item }) => ({ name: entryName(CslItem.parse(item).id), line, read: () => item })), skipped }
    }
  }
}

function sourceOf(entry: Entry, newId: () => string): Source | 'not-understood' | 'says-nothing' {
  let item: CslItem
  try {
    item = CslItem.parse(entry.read())
  } catch {
    return 'not-understood'
  }
  const source = fromCsl(item, newId())
  return saysAnything(source) ? source : 'says-nothing'
}
