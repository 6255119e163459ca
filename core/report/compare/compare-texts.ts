import { diffArrays } from 'diff'
import type { Inline } from '../../document/inline.ts'
import { compareWords, type ComparedRun, type SayMark } from './compare-words.ts'
import { stableText } from './stable-text.ts'

/** Compares the paragraphs of two notes, or of the cells of two tables: what is alike is paired first, and what stands between in its order. */
export function compareTexts(then: readonly (readonly Inline[])[], now: readonly (readonly Inline[])[], sayThen: SayMark, sayNow: SayMark): ComparedRun[][] {
  if (then.length === now.length) return now.map((text, place) => compareWords(then[place] ?? [], text, sayThen, sayNow))
  const changes = diffArrays(then.map(stableText), now.map(stableText), { maxEditLength: 2_000 }) ?? []
  if (changes.length === 0) return pair(then, now)
  const compared: ComparedRun[][] = []
  let [a, b, gone, come] = [0, 0, 0, 0]
  const close = () => {
    compared.push(...pair(then.slice(a - gone, a), now.slice(b - come, b)))
    gone = 0
    come = 0
  }
  for (const { added, removed, count } of changes) {
    if (removed) [a, gone] = [a + count, gone + count]
    else if (added) [b, come] = [b + count, come + count]
    else {
      close()
      compared.push(...pair(then.slice(a, a + count), now.slice(b, b + count)))
      ;[a, b] = [a + count, b + count]
    }
  }
  close()
  return compared

  function pair(before: readonly (readonly Inline[])[], after: readonly (readonly Inline[])[]): ComparedRun[][] {
    return Array.from({ length: Math.max(before.length, after.length) }, (_, place) => compareWords(before[place] ?? [], after[place] ?? [], sayThen, sayNow))
  }
}
