import type { Excerpt } from '../../core/sources/excerpt.ts'
import type { TextRange } from '../../core/sources/quote-from.ts'
import type { PlacedExcerpt } from '../../core/sources/reimport/reimport.ts'
import { say } from '../messages.ts'

interface ExcerptQuestionProps {
  excerpt: Excerpt
  place: number
  /** The words of the passage it goes to. */
  text: string
  near: TextRange | undefined
  answer: PlacedExcerpt | undefined
  language: string
  onAnswer: (answer: PlacedExcerpt | undefined) => void
}

/** Asks which words an excerpt marks now that its own are gone. */
export function ExcerptQuestion({ excerpt, place, text, near, answer, language, onAnswer }: ExcerptQuestionProps) {
  const whole = { start: 0, length: text.length }
  const choices = [
    ...(near === undefined || near.length === whole.length ? [] : [{ range: near, label: say('reread.theseWords') }]),
    { range: whole, label: say('reread.wholePassage') },
  ]
  const lang = language === '' ? undefined : language
  return (
    <fieldset className="reread-question reread-excerpt">
      <legend>{say('reread.words')}</legend>
      <p className="reread-words" lang={lang} dir="auto">
        {excerpt.text}
      </p>
      {excerpt.comment !== '' && <p className="excerpt-comment">{excerpt.comment}</p>}
      {choices.map(({ range, label }) => (
        <label key={label}>
          <input
            type="radio"
            name={`excerpt ${excerpt.id}`}
            checked={answer?.start === range.start && answer.length === range.length}
            onChange={() => onAnswer({ id: excerpt.id, place, ...range })}
          />
          <span>
            <strong>{label}</strong>{' '}
            <span className="reread-words" lang={lang} dir="auto">
              {text.slice(range.start, range.start + range.length)}
            </span>
          </span>
        </label>
      ))}
      <label>
        <input type="radio" name={`excerpt ${excerpt.id}`} checked={answer === undefined} onChange={() => onAnswer(undefined)} />
        <span>{say('reread.letGo')}</span>
      </label>
    </fieldset>
  )
}
