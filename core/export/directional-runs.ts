/** A stretch of text that reads in one direction. */
export interface DirectionalRun {
  text: string
  rightToLeft: boolean
}

const letters = String.raw`\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}`
/** Words of these scripts with the spaces and points between them, so that a phrase stays one run. */
const stretch = new RegExp(String.raw`[${letters}](?:[${letters}\p{M}\p{Nd}\s\p{P}]*[${letters}\p{M}])?`, 'gu')
const firstLetter = /\p{L}/u
const rightToLeftLetter = new RegExp(`[${letters}]`, 'u')

/** Splits text where its direction changes. Word needs it said for each run; most text is one run. */
export function directionalRuns(text: string): DirectionalRun[] {
  const runs: DirectionalRun[] = []
  let end = 0
  for (const found of text.matchAll(stretch)) {
    if (found.index > end) runs.push({ text: text.slice(end, found.index), rightToLeft: false })
    runs.push({ text: found[0], rightToLeft: true })
    end = found.index + found[0].length
  }
  if (end < text.length) runs.push({ text: text.slice(end), rightToLeft: false })
  return runs
}

/** Whether a paragraph reads from the right: its first letter decides, as in browsers and in Word. */
export const readsFromRight = (text: string): boolean => rightToLeftLetter.test(firstLetter.exec(text)?.[0] ?? '')
