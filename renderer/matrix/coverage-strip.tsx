import type { AnsweredParagraph } from '../../core/links/turned.ts'
import { say } from '../messages.ts'

interface Run {
  answer: AnsweredParagraph['answer']
  first: string
  last: string
  count: number
}

/** The paragraphs of a State document as one strip, neighbours of one kind together. */
export function CoverageStrip({ paragraphs }: { paragraphs: readonly AnsweredParagraph[] }) {
  const counts = { quoted: 0, linked: 0, silent: 0 }
  for (const { answer } of paragraphs) counts[answer] += 1
  return (
    <div className="coverage">
      <div className="coverage-strip" role="img" aria-label={say('matrix.coverage', { ...counts, all: paragraphs.length })}>
        {runsOf(paragraphs).map(({ answer, first, last, count }) => (
          <span key={first} data-answer={answer} style={{ flexGrow: count }} title={say(`matrix.run.${answer}`, { first, last, count })} />
        ))}
      </div>
      <p className="coverage-legend" aria-hidden>
        {(['quoted', 'linked', 'silent'] as const).map((answer) => (
          <span key={answer}>
            <i data-answer={answer} /> {say(`matrix.answer.${answer}`, { count: counts[answer] })}
          </span>
        ))}
      </p>
    </div>
  )
}

function runsOf(paragraphs: readonly AnsweredParagraph[]): Run[] {
  const runs: Run[] = []
  for (const { answer, number } of paragraphs) {
    const last = runs.at(-1)
    if (last?.answer === answer) {
      last.last = number
      last.count += 1
    } else runs.push({ answer, first: number, last: number, count: 1 })
  }
  return runs
}
