import type { Row } from './row.ts'
import { editRows, type ReviewEdit } from './rows.ts'

/** The passages under review, with everything that can be undone and redone. */
export interface Review {
  rows: readonly Row[]
  past: readonly (readonly Row[])[]
  future: readonly (readonly Row[])[]
}

export type ReviewAction = ReviewEdit | { kind: 'undo' } | { kind: 'redo' }

export const beginReview = (rows: readonly Row[]): Review => ({ rows, past: [], future: [] })

/** The review after something the user did; the same object where that changes nothing. */
export function review(state: Review, action: ReviewAction): Review {
  if (action.kind === 'undo') {
    const before = state.past.at(-1)
    return before === undefined ? state : { rows: before, past: state.past.slice(0, -1), future: [state.rows, ...state.future] }
  }
  if (action.kind === 'redo') {
    const [after, ...future] = state.future
    return after === undefined ? state : { rows: after, past: [...state.past, state.rows], future }
  }
  const rows = editRows(state.rows, action)
  return rows === state.rows ? state : { rows, past: [...state.past, state.rows], future: [] }
}
