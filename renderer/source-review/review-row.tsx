import { CircleAlert } from 'lucide-react'
import { memo } from 'react'
import { shortList, type Problem } from '../../core/sources/review/problems.ts'
import type { Row } from '../../core/sources/review/row.ts'
import { say } from '../messages.ts'

interface ReviewRowProps {
  row: Row
  problem: Problem | undefined
  language: string
  onSelect: (key: number) => void
}

/** A passage in the list. */
export const ReviewRow = memo(function ReviewRow({ row: { key, passage }, problem, language, onSelect }: ReviewRowProps) {
  return (
    <button type="button" className="review-row" data-kind={passage.kind} tabIndex={-1} onClick={() => onSelect(key)}>
      <span className="review-number">{passage.number}</span>
      <span className="review-body">
        <RowFacts passage={passage} problem={problem} />
        <span className="review-text" lang={language === '' ? undefined : language} dir="auto">
          {passage.text}
        </span>
      </span>
    </button>
  )
})

interface RowFactsProps {
  passage: Row['passage']
  problem: Problem | undefined
  /** Whether to tell all headings, not only the innermost. */
  whole?: boolean
}

/** The kind, the page and the headings of a passage, and what is wrong with its number. */
export const RowFacts = ({ passage: { kind, page, headings }, problem, whole = false }: RowFactsProps) => (
  <span className="review-facts">
    {[say(`passageKind.${kind}`), page === null ? '' : say('reading.page', { page }), headings.slice(whole ? 0 : -1).join(' › ')].filter((fact) => fact !== '').join(' · ')}
    {problem !== undefined && (
      <span className="review-problem">
        <CircleAlert size={12} aria-hidden />
        {problem.kind === 'missing' ? say('review.problem.missing', { numbers: shortList(problem.numbers) }) : say('review.problem.repeated')}
      </span>
    )}
  </span>
)
