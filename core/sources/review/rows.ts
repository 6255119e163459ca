import type { PassageKind } from '../passage.ts'
import { joinRows, splitRow } from './parts-of-rows.ts'
import type { Row } from './row.ts'

/** What the user can do to the passages of a source. */
export type ReviewEdit =
  | { kind: 'merge'; key: number }
  /** `at` counts UTF-16 units in the text. */
  | { kind: 'split'; key: number; at: number }
  | { kind: 'renumber'; key: number; number: string }
  | { kind: 'retype'; key: number; to: PassageKind }
  | { kind: 'drop'; key: number }

/** The rows after an edit; the same array where it changes nothing. */
export function editRows(rows: readonly Row[], edit: ReviewEdit): readonly Row[] {
  const place = rows.findIndex(({ key }) => key === edit.key)
  const row = rows[place]
  if (row === undefined) return rows
  const { passage } = row
  switch (edit.kind) {
    case 'merge': {
      const before = rows[place - 1]
      return before === undefined ? rows : rows.toSpliced(place - 1, 2, joinRows(before, row))
    }
    case 'split': {
      const parts = splitRow(row, edit.at, rows.reduce((most, other) => Math.max(most, other.key), 0) + 1)
      return parts === undefined ? rows : rows.toSpliced(place, 1, ...parts)
    }
    case 'renumber':
      return edit.number === passage.number ? rows : rows.with(place, { ...row, passage: { ...passage, number: edit.number } })
    case 'retype':
      return edit.to === passage.kind ? rows : rows.with(place, { ...row, passage: { ...passage, kind: edit.to } })
    case 'drop':
      return rows.toSpliced(place, 1)
  }
}
