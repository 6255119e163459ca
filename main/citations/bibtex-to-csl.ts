import type { BibtexEntry } from './bibtex-entries.ts'
import { runStep } from './run-step.ts'

/**
 * The fields that a source is made of. The others are not even parsed: abstracts and file lists hold the LaTeX that
 * breaks, and paths in `file` say whose computer the file comes from.
 */
const wanted = new Set([
  ...['title', 'subtitle', 'titleaddon', 'author', 'editor', 'date', 'year', 'month', 'day', 'origdate', 'url', 'urldate', 'doi', 'isbn'],
  ...['publisher', 'institution', 'organization', 'school', 'howpublished', 'location', 'address', 'venue', 'eventtitle', 'eventdate'],
  ...['journaltitle', 'journal', 'reporter', 'booktitle', 'maintitle', 'series', 'volume', 'number', 'issue', 'pages', 'eid', 'type'],
  ...['entrysubtype', 'pubstate', 'note', 'addendum', 'annotation', 'annote', 'keywords', 'language', 'langid', 'library'],
])

/** The types for which citation-js reads `number`; with all others it would be lost. */
const readsNumber = new Set([
  ...['article', 'periodical', 'inproceedings', 'patent', 'report', 'techreport', 'legislation'],
  ...['book', 'mvbook', 'inbook', 'bookinbook', 'suppbook', 'collection', 'mvcollection', 'incollection', 'suppcollection'],
  ...['manual', 'suppperiodical', 'proceedings', 'mvproceedings'],
])

/** Stands for a line break, which citation-js would read as a space; no file holds this private character. */
const lineBreak = '\uE000'
const mostParents = 10
/** No field that is meant is longer; citation-js takes time with the square of a name's length. */
const longestField = 50_000

/** Turns the entries of one file into CSL items, one at a time, since one that fails would fail all. */
export function bibtexToCsl(entries: readonly BibtexEntry[]): (entry: BibtexEntry) => unknown {
  const byLabel = new Map(entries.map((entry) => [entry.label.toLowerCase(), entry]))
  return (entry) => {
    const family = withParents(entry, byLabel)
    try {
      return convert(family, (value) => value)
    } catch {
      // "$5 million" reads as the beginning of a formula.
      return convert(family, (value) => value.replace(/(?<!\\)\$/gu, '\\$'))
    }
  }
}

function convert(family: readonly BibtexEntry[], repair: (value: string) => string): unknown {
  const items = runStep('@biblatex/entries+list', family.map((entry, index) => adapted(entry, family[index + 1], repair)))
  return Array.isArray(items) ? restored(items[0]) : undefined
}

/** An entry, what it takes fields from by `crossref`, and so on; each once, or citation-js would never end. */
function withParents(entry: BibtexEntry, byLabel: ReadonlyMap<string, BibtexEntry>): BibtexEntry[] {
  const family = [entry]
  for (let last = entry; family.length <= mostParents; ) {
    const parent = byLabel.get((last.fields.get('crossref') ?? '').toLowerCase())
    if (parent === undefined || family.includes(parent)) break
    family.push(parent)
    last = parent
  }
  return family
}

function adapted(entry: BibtexEntry, parent: BibtexEntry | undefined, repair: (value: string) => string): object {
  const fields = new Map<string, string>()
  for (const [name, value] of entry.fields) {
    if (!wanted.has(name) || value.trim() === '') continue
    if (value.length > longestField) throw new RangeError(`${name} is too long`)
    fields.set(name, repair(value.replaceAll('\\mbox{', '{')))
  }
  change(fields, 'url', (url) => url.replace(/^\s*\\url\{([^{}]*)\}\s*$/u, '$1').replace(/\\([_%#&~])/gu, '$1').trim())
  change(fields, 'note', (note) => note.split('\n').map((line) => line.trim()).join(lineBreak))
  const addon = fields.get('titleaddon')
  if (addon !== undefined) change(fields, 'title', (title) => `${title} (${addon})`)
  const container = fields.get('journaltitle') ?? fields.get('reporter')
  if (entry.type !== 'article' && container !== undefined && !fields.has('booktitle')) fields.set('booktitle', container)
  const number = fields.get('number')
  // citation-js passes on this standard number whatever the type.
  if (number !== undefined && !readsNumber.has(entry.type)) fields.set('isrn', number)
  if (parent !== undefined) {
    fields.set('crossref', inFamily(parent))
    // citation-js fails on a book without an author that a chapter refers to; this takes its place and is not read.
    fields.set('bookauthor', '-')
  }
  return { type: entry.type, label: inFamily(entry), properties: Object.fromEntries(fields) }
}

/** Keys are compared without their case, and two entries may lack one; the line is unique. */
const inFamily = (entry: BibtexEntry): string => `line${entry.line}:${entry.label}`

function change(fields: Map<string, string>, name: string, to: (value: string) => string): void {
  const value = fields.get(name)
  if (value !== undefined) fields.set(name, to(value))
}

function restored(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || !('note' in item) || typeof item.note !== 'string') return item
  return { ...item, note: item.note.replaceAll(lineBreak, '\n') }
}
