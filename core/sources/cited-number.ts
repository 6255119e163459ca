import type { Passage } from './passage.ts'

/** A passage as it is cited: a sub-paragraph with the number of its paragraph, "6 (a)". */
export function asCited(passage: Passage, passages: readonly Passage[]): Passage {
  if (passage.kind !== 'sub-paragraph' || passage.number === '') return passage
  const place = passages.findIndex(({ id }) => id === passage.id)
  const parent = passages.slice(0, Math.max(place, 0)).findLast(({ kind }) => kind !== 'sub-paragraph' && kind !== 'footnote')
  return parent?.kind === 'paragraph' && parent.number !== '' ? { ...passage, kind: 'paragraph', number: `${parent.number} ${passage.number}` } : passage
}
