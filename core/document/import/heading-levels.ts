import type { Heading } from '../block.ts'
import { count, type Tally } from './tally.ts'

const levels = [1, 2, 3, 4] as const

/**
 * Levels 1 to 4 for headings of any levels: the highest in the file becomes 1, gaps are closed, and what lies
 * deeper than 4 becomes 4. Each heading that thereby moves against the others is counted.
 */
export function settleLevels(fileLevels: readonly number[], tally: Tally): Heading['level'][] {
  const highest = fileLevels.reduce((least, level) => Math.min(least, level), Infinity)
  const above: number[] = []
  return fileLevels.map((level) => {
    while ((above.at(-1) ?? 0) >= level) above.pop()
    above.push(level)
    const settled = levels[Math.min(above.length, 4) - 1] ?? 4
    if (settled !== level - highest + 1) count(tally, 'heading-level-changed')
    return settled
  })
}
