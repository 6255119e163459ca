import type { ComparedBlock } from './compare-drafts.ts'

/** What the list of a comparison shows: a block, or a run of unchanged ones that can be opened. */
export type ShownRow = { kind: 'block'; row: ComparedBlock } | { kind: 'folded'; rows: ComparedBlock[] }

export const differs = ({ change, moved }: ComparedBlock): boolean => change !== 'same' || moved

/**
 * Leaves out what is far from any change: a changed block stands between its unchanged neighbours, and under the heading
 * of its section where that can be brought back as a whole.
 * @param headings ids of headings that are shown in any case
 */
export function foldUnchanged(compared: readonly ComparedBlock[], headings: ReadonlySet<string>): ShownRow[] {
  const near = compared.map((row, index) => headings.has(row.id) || [compared[index - 1], row, compared[index + 1]].some((one) => one !== undefined && differs(one)))
  const shown: ShownRow[] = []
  compared.forEach((row, index) => {
    const last = shown.at(-1)
    if (near[index] === true) shown.push({ kind: 'block', row })
    else if (last?.kind === 'folded') last.rows.push(row)
    else shown.push({ kind: 'folded', rows: [row] })
  })
  return shown
}
