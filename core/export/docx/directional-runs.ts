import type { Direction } from '../../document/direction.ts'

/** A stretch of text that reads in one direction. */
export interface DirectionalRun {
  text: string
  rightToLeft: boolean
}

const fromRight = String.raw`\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}`
const fromLeft = String.raw`(?![${fromRight}])\p{L}`

/** Words against the direction of their paragraph, with the spaces and points between them, so that a phrase stays one run. */
const stretches: Record<Direction, RegExp> = {
  rtl: new RegExp(String.raw`${fromLeft}(?:(?:(?![${fromRight}])[\p{L}\p{M}\p{N}\s\p{P}\p{S}])*(?:${fromLeft}|[\p{M}\p{N}]))?`, 'gu'),
  ltr: new RegExp(String.raw`[${fromRight}](?:[${fromRight}\p{M}\p{Nd}\s\p{P}]*[${fromRight}\p{M}])?`, 'gu'),
}

/**
 * Splits text where its direction changes. Word needs it said for each run; most text is one run. What belongs to no
 * script goes with the paragraph, so that brackets open to the right side.
 */
export function directionalRuns(text: string, paragraph: Direction): DirectionalRun[] {
  const rightToLeft = paragraph === 'rtl'
  const runs: DirectionalRun[] = []
  let end = 0
  for (const found of text.matchAll(stretches[paragraph])) {
    if (found.index > end) runs.push({ text: text.slice(end, found.index), rightToLeft })
    runs.push({ text: found[0], rightToLeft: !rightToLeft })
    end = found.index + found[0].length
  }
  if (end < text.length) runs.push({ text: text.slice(end), rightToLeft })
  return runs
}

/** What Word is told of the way a paragraph reads: that it begins at the right, or that somebody had it begin at the left. */
export const bidirectional = (direction: Direction, chosen?: Direction): { bidirectional?: boolean } =>
  direction === 'rtl' ? { bidirectional: true } : chosen === 'ltr' ? { bidirectional: false } : {}
