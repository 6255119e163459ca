import type { ImportedInline, ImportedNote } from '../../../core/document/import/imported-text.ts'

/**
 * Makes notes of pandoc's inline notes, `like this^[See chapter 2.]`, which the parser leaves as text. Where the
 * bracket is never closed, everything stays as it is.
 */
export function liftInlineNotes(inlines: readonly ImportedInline[], notes: ImportedNote[]): ImportedInline[] {
  if (!inlines.some((inline) => inline.type === 'text' && inline.text.includes('^['))) return [...inlines]
  const lifted: ImportedInline[] = []
  const found: ImportedInline[][] = []
  let depth = 0
  for (const inline of inlines) {
    const target = () => (depth > 0 ? found.at(-1) : lifted)
    if (inline.type !== 'text') {
      target()?.push(inline)
      continue
    }
    for (const piece of inline.text.split(/(\^\[|\[|\])/)) {
      if (depth === 0 && piece === '^[') {
        depth = 1
        lifted.push({ type: 'note', id: inlineLabel(notes.length + found.length) })
        found.push([])
        continue
      }
      if (depth > 0 && piece.endsWith('[')) depth += 1
      const closes = depth === 1 && piece === ']'
      if (depth > 0 && piece === ']') depth -= 1
      if (!closes && piece !== '') target()?.push({ ...inline, text: piece })
    }
  }
  if (depth > 0) return [...inlines]
  found.forEach((paragraph) => notes.push({ label: inlineLabel(notes.length), paragraphs: [paragraph] }))
  return lifted
}

const inlineLabel = (place: number): string => `^[${String(place + 1)}]`
