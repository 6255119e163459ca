import { foldText } from '../search/fold.ts'
import type { Passage, ReadPassage } from './passage.ts'

/** How the passages of a source read again go with those it had. */
export interface Rematch {
  /** By place among the new passages: the id of the old one with the same words, so that whatever points at it stays. */
  same: Map<number, string>
  /** Old passages whose number came back with other words: the user is asked, nothing is assumed. */
  changed: { place: number; old: Passage }[]
  /** Old passages whose words and number are nowhere in the new reading. */
  gone: Passage[]
}

/**
 * Goes by the words first, because a new reading may number differently; words that stand twice are told apart by
 * number, then by order. Only where the words are gone is a passage of the same number offered as a near match: for
 * evidence, a wrong anchor is worse than none.
 */
export function rematch(old: readonly Passage[], fresh: readonly ReadPassage[]): Rematch {
  const same = new Map<number, string>()
  const kept = new Set<string>()
  const pairUp = (keyOf: (passage: ReadPassage) => string) => {
    const waiting = new Map<string, Passage[]>()
    // From the end, so that the first of several is the next to be taken.
    for (const passage of old.toReversed()) if (!kept.has(passage.id)) listUnder(waiting, keyOf(passage)).push(passage)
    fresh.forEach((passage, place) => {
      const found = same.has(place) ? undefined : waiting.get(keyOf(passage))?.pop()
      if (found === undefined) return
      same.set(place, found.id)
      kept.add(found.id)
    })
  }
  pairUp((passage) => `${numberOf(passage)} ${wordsOf(passage)}`)
  pairUp(wordsOf)
  const byNumber = new Map<string, number[]>()
  fresh.forEach((passage, place) => {
    if (!same.has(place) && passage.number !== '') listUnder(byNumber, numberOf(passage)).push(place)
  })
  const left = old.filter(({ id }) => !kept.has(id))
  const changed = left.flatMap((passage) => {
    const place = passage.number === '' ? undefined : byNumber.get(numberOf(passage))?.shift()
    return place === undefined ? [] : [{ place, old: passage }]
  })
  const asked = new Set(changed.map((pair) => pair.old))
  return { same, changed, gone: left.filter((passage) => !asked.has(passage)) }
}

const listUnder = <T>(lists: Map<string, T[]>, key: string): T[] => {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

const numberOf = ({ kind, number }: ReadPassage): string => `${kind} ${number}`

const wordsOf = ({ text }: ReadPassage): string => foldText(text).replace(/\s+/gu, ' ').trim()
