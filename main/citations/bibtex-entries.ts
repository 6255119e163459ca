import { entryName, type SkippedEntry } from '../../core/citations/skip-reason.ts'
import { readBibtexFields } from './bibtex-fields.ts'
import { lineCounter } from './line-counter.ts'

/** A BibTeX entry taken apart, macros put in; its values still hold LaTeX. */
export interface BibtexEntry {
  type: string
  label: string
  line: number
  fields: Map<string, string>
}

/** BibTeX's own macros for months. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Takes a BibTeX file apart. Text between entries is a comment, as in BibTeX. An entry that does not end before the
 * next line that begins with "@word{" is left out, and reading goes on there; so the time grows with the length alone.
 */
export function readBibtexEntries(text: string): { entries: BibtexEntry[]; skipped: SkippedEntry[] } {
  const entries: BibtexEntry[] = []
  const skipped: SkippedEntry[] = []
  const macros = new Map(months.map((month, index) => [month, String(index + 1).padStart(2, '0')]))
  const starts = [...text.matchAll(/^[^\S\n]*@[a-z]+\s*[{(]/gimu)].map((start) => start.index)
  const lineOf = lineCounter(text)
  // A letter before the sign makes it an e-mail address.
  const opening = /(?<![\w.])@\s*([a-z]+)\s*[{(]/giu
  let commentsClose = true
  for (let found = opening.exec(text), next = 0; found !== null; found = opening.exec(text)) {
    const [start, { 1: word = '' }] = [found.index, found]
    const type = word.toLowerCase()
    const body = opening.lastIndex
    if (type === 'comment') {
      const end: number | undefined = commentsClose ? closingBrace(text, body) : undefined
      commentsClose = end !== undefined
      opening.lastIndex = end ?? endOfLine(text, body)
      continue
    }
    while ((starts[next] ?? text.length) <= start) next++
    const limit = starts[next] ?? text.length
    const read = readBibtexFields(text.slice(body, limit), text[body - 1] === '(' ? ')' : '}', type, macros)
    if (read.problem === undefined) {
      opening.lastIndex = body + read.length
      if (type === 'string') for (const [name, value] of read.fields) macros.set(name, value)
      else if (type !== 'preamble') entries.push({ type, label: read.label, line: lineOf(start), fields: read.fields })
    } else {
      opening.lastIndex = limit
      skipped.push({ entry: read.label || entryName(text.slice(start, endOfLine(text, start))), line: lineOf(start), reason: read.problem })
    }
  }
  return { entries, skipped }
}

/** Where a comment in braces ends, if it does: JabRef and others keep whole entries in them. */
function closingBrace(text: string, from: number): number | undefined {
  const brace = /[{}]/gu
  brace.lastIndex = from
  for (let depth = 1, found = brace.exec(text); found !== null; found = brace.exec(text)) {
    depth += found[0] === '{' ? 1 : -1
    if (depth === 0) return brace.lastIndex
  }
  return undefined
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
