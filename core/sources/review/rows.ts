import type { PassageKind, ReadPassage } from '../passage.ts'
import { joinPassages, splitPassage } from './parts.ts'

/** A passage under review. Its key stays while the user works on it. */
export interface Row {
  key: number
  passage: ReadPassage
}

/** What the user can do to the passages of a reading. */
export type ReviewEdit =
  | { kind: 'merge'; key: number }
  /** `at` counts UTF-16 units in the text. */
  | { kind: 'split'; key: number; at: number }
  | { kind: 'renumber'; key: number; number: string }
  | { kind: 'retype'; key: number; to: PassageKind }
  | { kind: 'drop'; key: number }

export const toRows = (passages: readonly ReadPassage[]): Row[] => passages.map((passage, key) => ({ key, passage }))

/** The rows after an edit; the same array where it changes nothing. */
export function editRows(rows: readonly Row[], edit: ReviewEdit): readonly Row[] {
  const place = rows.findIndex(({ key }) => key === edit.key)
  const row = rows[place]
  if (row === undefined) return rows
  const { passage } = row
  switch (edit.kind) {
    case 'merge': {
      const before = rows[place - 1]
      return before === undefined ? rows : rows.toSpliced(place - 1, 2, { ...before, passage: joinPassages(before.passage, passage) })
    }
    case 'split': {
      const parts = splitPassage(passage, edit.at)
      if (parts === undefined) return rows
      const key = rows.reduce((most, other) => Math.max(most, other.key), 0) + 1
      return rows.toSpliced(place, 1, { ...row, passage: parts[0] }, { key, passage: parts[1] })
    }
    case 'renumber':
      return edit.number === passage.number ? rows : rows.with(place, { ...row, passage: { ...passage, number: edit.number } })
    case 'retype':
      return edit.to === passage.kind ? rows : rows.with(place, { ...row, passage: { ...passage, kind: edit.to } })
    case 'drop':
      return rows.toSpliced(place, 1)
  }
}
