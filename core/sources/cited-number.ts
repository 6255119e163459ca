import type { Passage } from './passage.ts'

/** A passage as it is cited: a sub-paragraph with the number of its paragraph, "6 (a)". */
export function asCited(passage: Passage, passages: readonly Passage[]): Passage {
  if (passage.kind !== 'sub-paragraph' || passage.number === '') return passage
  const place = passages.findIndex(({ id }) => id === passage.id)
  const parent = passages.slice(0, Math.max(place, 0)).findLast(({ kind }) => kind !== 'sub-paragraph' && kind !== 'footnote')
  return parent?.kind === 'paragraph' && parent.number !== '' ? { ...passage, kind: 'paragraph', number: `${parent.number} ${passage.number}` } : passage
}

/** Paragraphs and sub-paragraphs under the number they are cited by: "6", "6 (a)". */
export function citedNumbers(passages: readonly Passage[]): [string, Passage][] {
  let parent = ''
  return passages.flatMap((passage): [string, Passage][] => {
    if (passage.kind === 'sub-paragraph') return parent === '' || passage.number === '' ? [] : [[`${parent} ${passage.number}`, passage]]
    if (passage.kind !== 'footnote') parent = passage.kind === 'paragraph' ? passage.number : ''
    return parent === '' || passage.kind !== 'paragraph' ? [] : [[parent, passage]]
  })
}
