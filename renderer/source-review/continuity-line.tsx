import { CircleAlert, CircleCheck } from 'lucide-react'
import type { Continuity, FurtherRun } from '../../core/sources/continuity.ts'
import { shortList } from '../../core/sources/review/problems.ts'
import { say } from '../messages.ts'

const mostNumbers = 12
/** More counts with gaps than this are a document without a count of its own. */
const mostRuns = 2
const longestHeading = 40

interface ContinuityLineProps {
  continuity: Continuity
  onNext: (() => void) | undefined
}

/** Whether the numbers of the paragraphs run on, in one line. */
export function ContinuityLine({ continuity: { first, last, missing, repeated, further = [] }, onNext }: ContinuityLineProps) {
  if (first === null || last === null) return <p className="continuity">{say('review.noNumbers')}</p>
  const whole = missing.length === 0 && repeated.length === 0 && further.length === 0
  const parts = [
    say(missing.length === 0 ? 'review.whole' : 'review.range', { first, last }),
    ...gaps({ missing, repeated }),
    ...further.slice(0, mostRuns).map((run) => say('review.runGaps', { run: furtherRun(run), gaps: gaps(run).filter((gap) => gap !== '').join(', ') })),
    further.length > mostRuns ? say('review.moreRuns', { count: further.length - mostRuns }) : '',
  ]
  return (
    <p className="continuity" data-whole={whole || undefined} role="status">
      {whole ? <CircleCheck size={16} aria-hidden /> : <CircleAlert size={16} aria-hidden />}
      {parts.filter((part) => part !== '').join('; ')}
      {onNext !== undefined && (
        <button type="button" className="button quiet" onClick={onNext}>
          {say('review.nextProblem')}
        </button>
      )}
    </p>
  )
}

const gaps = ({ missing, repeated }: Pick<FurtherRun, 'missing' | 'repeated'>): string[] => [
  missing.length === 0 ? '' : say('review.missing', { count: missing.length, numbers: cut(missing) }),
  repeated.length === 0 ? '' : say('review.repeated', { count: repeated.length, numbers: cut(repeated) }),
]

const furtherRun = ({ heading, first, last }: FurtherRun): string =>
  heading === '' ? say('review.range', { first, last }) : say('review.rangeUnder', { first, last, heading: heading.length > longestHeading ? `${heading.slice(0, longestHeading)}…` : heading })

const cut = (numbers: readonly number[]): string =>
  numbers.length <= mostNumbers ? shortList(numbers) : say('review.more', { numbers: shortList(numbers.slice(0, mostNumbers)) })
