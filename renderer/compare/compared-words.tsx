import type { ComparedRun } from '../../core/report/compare/compare-words.ts'
import { say } from '../messages.ts'

/** Words that stayed, came and went. What came is underlined and what went struck out; a screen reader is told where each begins and ends. */
export const ComparedWords = ({ runs }: { runs: readonly ComparedRun[] }) => (
  <>
    {runs.map((run, index) => {
      const words = run.what === 'note' ? <NoteMark number={run.text} /> : run.text
      if (run.change === 'same') return <span key={index}>{words}</span>
      const Tag = run.change === 'inserted' ? 'ins' : 'del'
      return (
        <Tag key={index}>
          <span className="visually-hidden">{say(`compare.${run.change}`)} </span>
          {words}
          <span className="visually-hidden"> {say('compare.end')}</span>
        </Tag>
      )
    })}
  </>
)

const NoteMark = ({ number }: { number: string }) => (
  <sup>
    <span className="visually-hidden">{say('compare.noteMark', { number: '' })}</span>
    {number}
  </sup>
)
