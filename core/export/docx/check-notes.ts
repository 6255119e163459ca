import type { TaggedParts } from './check-package.ts'

/**
 * Notes must be numbered 1 to n in the order of their marks, each marked once, and written in the same order: readers
 * differ in whether they pair notes by number or by rank, and only then do all of them show the same text.
 */
export function checkNotes(parts: TaggedParts): string[] {
  const marked = idsOf(parts, 'word/document.xml', 'w:footnoteReference')
  const written = idsOf(parts, 'word/footnotes.xml', 'w:footnote')
  return [
    ...outOfOrder(marked).map((id) => `the note mark ${id} is out of order`),
    ...outOfOrder(written).map((id) => `the note ${id} is out of order`),
    ...(marked.length === written.length ? [] : [`${String(marked.length)} note marks stand against ${String(written.length)} notes`]),
    ...separatorFaults(parts),
  ]
}

/** Separators are notes too, with a type of their own. */
const idsOf = (parts: TaggedParts, path: string, name: string): string[] =>
  (parts.get(path) ?? [])
    .filter((tag) => tag.name === name && !tag.closes && !tag.attributes.has('w:type'))
    .map(({ attributes }) => attributes.get('w:id') ?? '')

const outOfOrder = (ids: readonly string[]): string[] => ids.filter((id, index) => id !== String(index + 1))

function separatorFaults(parts: TaggedParts): string[] {
  let inSeparator = false
  let faults = 0
  for (const tag of parts.get('word/footnotes.xml') ?? []) {
    if (tag.name === 'w:footnote') inSeparator = !tag.closes && tag.attributes.has('w:type')
    else if (tag.name === 'w:footnoteRef' && inSeparator) faults += 1
  }
  return faults > 0 ? ['the line between text and notes holds a note mark'] : []
}
