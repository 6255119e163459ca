import type { Excerpt } from '../../core/sources/excerpt.ts'
import type { Passage } from '../../core/sources/passage.ts'
import type { TextMark } from '../../core/sources/text-marks.ts'
import type { Match } from './use-find.ts'

/** What is marked in each passage that has marks, by its id. */
export function marksOf(passages: readonly Passage[], excerpts: readonly Excerpt[], matches: readonly Match[], current: number): Map<string, TextMark[]> {
  const marks = new Map<string, TextMark[]>()
  const add = (id: string, mark: TextMark) => {
    const known = marks.get(id)
    if (known === undefined) marks.set(id, [mark])
    else known.push(mark)
  }
  for (const { passage, start, length } of excerpts) add(passage, { start, end: start + length, kind: 'excerpt' })
  matches.forEach(({ place, start, end }, index) => {
    const passage = passages[place]
    if (passage !== undefined) add(passage.id, { start, end, kind: index === current ? 'current' : 'match' })
  })
  return marks
}
