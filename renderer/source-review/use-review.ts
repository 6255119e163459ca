import { useMemo, useReducer, useState } from 'react'
import { checkContinuity } from '../../core/sources/check-continuity.ts'
import { findProblems } from '../../core/sources/review/problems.ts'
import { review, type Review } from '../../core/sources/review/review.ts'

/** The passages under review, what is wrong with their numbers as they are now, and which of them is selected. */
export function useReview(begin: () => Review, at?: number) {
  const [state, dispatch] = useReducer(review, undefined, begin)
  const [selected, select] = useState(at)
  const passages = useMemo(() => state.rows.map(({ passage }) => passage), [state.rows])
  const continuity = useMemo(() => checkContinuity(passages), [passages])
  const problems = useMemo(() => findProblems(state.rows), [state.rows])
  const chosen = state.rows.find(({ key }) => key === selected) ?? state.rows[0]
  const nextProblem = () => {
    const from = state.rows.findIndex(({ key }) => key === selected)
    const next = problems.find(({ place }) => place > from) ?? problems[0]
    if (next !== undefined) select(next.key)
  }
  return { state, dispatch, passages, continuity, problems, chosen, select, nextProblem: problems.length === 0 ? undefined : nextProblem }
}

export type ReviewState = ReturnType<typeof useReview>
