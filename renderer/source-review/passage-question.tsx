import { useState, type ReactNode } from 'react'
import type { ReadPassage } from '../../core/sources/passage.ts'
import type { PassageQuestion as Question } from '../../core/sources/reimport/reimport.ts'
import { cutAtMarks } from '../../core/sources/text-marks.ts'
import { say } from '../messages.ts'

interface PassageQuestionProps {
  question: Question
  passages: readonly ReadPassage[]
  language: string
  /** The place of the new passage it is; undefined where it is none, or nothing was said. */
  answer: number | undefined
  onAnswer: (place: number | undefined) => void
  /** What is asked about its excerpts once it is known. */
  children: ReactNode
}

/** Asks which passage of the new reading an old one is: one that is near, another by its number, or none. */
export function PassageQuestion({ question: { old, excerpts, near }, passages, language, answer, onAnswer, children }: PassageQuestionProps) {
  const [other, setOther] = useState<string>()
  const lang = language === '' ? undefined : language
  const marks = excerpts.map(({ start, length }) => ({ start, end: start + length, kind: 'excerpt' as const }))
  const called = old.number === '' ? say(`passageKind.${old.kind}`) : old.number
  return (
    <fieldset className="reread-question">
      <legend>{say('reread.which', { number: called, count: excerpts.length })}</legend>
      <p className="reread-words" lang={lang} dir="auto">
        {cutAtMarks(old.text, marks).map(({ text, kinds }, index) => (kinds.length === 0 ? text : <mark key={index} className="excerpt">{text}</mark>))}
      </p>
      {near.map((place) => (
        <label key={place}>
          <input type="radio" name={old.id} checked={other === undefined && answer === place} onChange={() => { setOther(undefined); onAnswer(place) }} />
          <span>
            <strong>{nameOf(passages[place])}</strong>{' '}
            <span className="reread-words" lang={lang} dir="auto">
              {passages[place]?.text}
            </span>
          </span>
        </label>
      ))}
      <label>
        <input type="radio" name={old.id} checked={other !== undefined} onChange={() => { setOther(''); onAnswer(undefined) }} />
        <span>{say('reread.other')}</span>
        <input
          type="text"
          className="review-number-field"
          aria-label={say('reread.otherNumber', { number: called })}
          maxLength={20}
          value={other ?? ''}
          onChange={(event) => {
            const number = event.target.value
            setOther(number)
            onAnswer(placeOf(passages, number.trim().replace(/\.$/u, '')))
          }}
        />
      </label>
      {other !== undefined && other.trim() !== '' && (
        <p className="reread-words" role="status" lang={lang} dir="auto">
          {answer === undefined ? say('reread.noSuch', { number: other }) : passages[answer]?.text}
        </p>
      )}
      <label>
        <input type="radio" name={old.id} checked={other === undefined && answer === undefined} onChange={() => { setOther(undefined); onAnswer(undefined) }} />
        <span>{say('reread.none', { count: excerpts.length })}</span>
      </label>
      {children}
    </fieldset>
  )
}

const nameOf = (passage: ReadPassage | undefined): string => (passage === undefined ? '' : passage.number === '' ? say(`passageKind.${passage.kind}`) : passage.number)

/** The paragraph of a number before any other kind of passage. */
function placeOf(passages: readonly ReadPassage[], number: string): number | undefined {
  if (number === '') return undefined
  const place = passages.findIndex((passage) => passage.number === number && passage.kind === 'paragraph')
  const any = place >= 0 ? place : passages.findIndex((passage) => passage.number === number)
  return any < 0 ? undefined : any
}
