import { remembered } from '../remember.ts'
import { foldText } from '../search/fold.ts'
import type { Check } from './check-input.ts'
import { excerptOf } from './excerpt-around.ts'
import { finding } from './finding.ts'

/** Words in a row that are compared. */
const run = 3
/** What share of their runs of words two recommendations have in common that say the same. */
const alike = 0.6
/** Shorter ones ("Ratify the Protocol.") have too few runs to tell. */
const fewestRuns = 3
/** Runs that stand in more recommendations than this are turns of phrase, and are not compared: so the work stays in step with the text. */
const commonRun = 12

/** Two recommendations that say the same in nearly the same words: a committee takes up one of them, and wonders. */
export const checkRepeatedRecommendations: Check = ({ pieces }) => {
  const read = pieces.filter(({ kind }) => kind === 'recommendation').map((piece) => ({ piece, runs: runsOf(piece.text) }))
  const holders = new Map<string, number[]>()
  return read.flatMap(({ piece, runs }, at) => {
    const shared = new Map<number, number>()
    for (const words of runs) {
      const before = holders.get(words) ?? []
      if (before.length <= commonRun) {
        for (const other of before) shared.set(other, (shared.get(other) ?? 0) + 1)
        holders.set(words, [...before, at])
      }
    }
    if (runs.size < fewestRuns) return []
    const twin = [...shared].map(([other, common]) => ({ other: read[other], common })).find(({ other, common }) =>
      other !== undefined && other.runs.size >= fewestRuns && common / (runs.size + other.runs.size - common) >= alike)
    return twin?.other === undefined ? [] : [finding('recommendation-repeated', 'warning', piece, excerptOf(piece.text), { other: excerptOf(twin.other.piece.text) })]
  })
}

const runsOf = remembered((text): ReadonlySet<string> => {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(run - 1).map((_, index) => words.slice(index, index + run).join(' ')))
})
