import { Bookmark, CircleAlert } from 'lucide-react'
import { memo } from 'react'
import { shortList, type Problem } from '../../core/sources/review/problems.ts'
import type { Row } from '../../core/sources/review/row.ts'
import { say, spokenLanguage } from '../messages.ts'
import { useObservable } from '../observable.ts'

interface ReviewRowProps {
  row: Row
  problem: Problem | undefined
  used: number
  language: string
  onSelect: (key: number) => void
}

/** A passage in the list. */
export const ReviewRow = memo(function ReviewRow({ row, problem, used, language, onSelect }: ReviewRowProps) {
  useObservable(spokenLanguage)
  const { key, passage } = row
  return (
    <button type="button" className="review-row" data-kind={passage.kind} tabIndex={-1} onClick={() => onSelect(key)}>
      <span className="review-number">{passage.number}</span>
      <span className="review-body">
        <RowFacts row={row} problem={problem} used={used} />
        <span className="review-text" lang={language === '' ? undefined : language} dir="auto">
          {passage.text}
        </span>
      </span>
    </button>
  )
})

interface RowFactsProps {
  row: Row
  problem: Problem | undefined
  used: number
  /** Whether to tell all headings, not only the innermost. */
  whole?: boolean
}

/** The kind, the page and the headings of a passage, what points at it, and what is wrong with its number. */
export const RowFacts = ({ row: { passage: { kind, page, headings }, excerpts }, problem, used, whole = false }: RowFactsProps) => (
  <span className="review-facts">
    {[say(`passageKind.${kind}`), page === null ? '' : say('reading.page', { page }), headings.slice(whole ? 0 : -1).join(' › ')].filter((fact) => fact !== '').join(' · ')}
    {(excerpts.length > 0 || used > 0) && (
      <span className="review-pointed">
        <Bookmark size={12} aria-hidden />
        {pointedAt(excerpts.length, used)}
      </span>
    )}
    {problem !== undefined && (
      <span className="review-problem">
        <CircleAlert size={12} aria-hidden />
        {problem.kind === 'missing' ? say('review.problem.missing', { numbers: shortList(problem.numbers) }) : say('review.problem.repeated')}
      </span>
    )}
  </span>
)

const pointedAt = (excerpts: number, used: number): string =>
  [excerpts > 0 ? say('excerpts.title', { count: excerpts }) : '', used > 0 ? say('repair.used', { count: used }) : ''].filter((part) => part !== '').join(' · ')
