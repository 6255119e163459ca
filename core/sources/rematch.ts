import { foldText } from '../search/fold.ts'
import type { Passage, ReadPassage } from './passage.ts'

/** How the passages of a source read again go with those it had. */
export interface Rematch {
  /** For each new passage the id of the old one with the same words and number, so that links stay. */
  same: Map<ReadPassage, string>
  /** Old passages whose number came back with other words: the user is asked, nothing is assumed. */
  changed: { fresh: ReadPassage; old: Passage }[]
  /** Old passages that are nowhere in the new reading. */
  gone: Passage[]
}

/**
 * Goes by the words first, because a new reading may number differently; words that stand twice are told apart by
 * number. Only where the words are gone is a passage of the same number offered as a near match: for evidence, a
 * wrong anchor is worse than none.
 */
export function rematch(old: readonly Passage[], fresh: readonly ReadPassage[]): Rematch {
  const waiting = new Map<string, Passage[]>()
  for (const passage of old) waiting.set(wordsOf(passage), [...(waiting.get(wordsOf(passage)) ?? []), passage])
  const same = new Map<ReadPassage, string>()
  for (const exactly of [true, false]) {
    for (const passage of fresh) {
      if (same.has(passage)) continue
      const candidates = waiting.get(wordsOf(passage)) ?? []
      const place = exactly ? candidates.findIndex(({ number, kind }) => number === passage.number && kind === passage.kind) : candidates.length - 1
      const [found] = place < 0 ? [] : candidates.splice(place, 1)
      if (found !== undefined) same.set(passage, found.id)
    }
  }
  const left = [...waiting.values()].flat()
  const byNumber = new Map(left.filter(({ number }) => number !== '').map((passage) => [`${passage.kind} ${passage.number}`, passage]))
  const changed = fresh.flatMap((passage) => {
    const near = same.has(passage) ? undefined : byNumber.get(`${passage.kind} ${passage.number}`)
    return near === undefined ? [] : [{ fresh: passage, old: near }]
  })
  const asked = new Set(changed.map((pair) => pair.old))
  return { same, changed, gone: left.filter((passage) => !asked.has(passage)) }
}

const wordsOf = ({ text }: ReadPassage): string => foldText(text).replace(/\s+/gu, ' ').trim()
