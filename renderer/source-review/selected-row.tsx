import { useState } from 'react'
import { passageKinds } from '../../core/sources/passage.ts'
import type { Problem } from '../../core/sources/review/problems.ts'
import type { Row } from '../../core/sources/review/row.ts'
import type { ReviewEdit } from '../../core/sources/review/rows.ts'
import { say } from '../messages.ts'
import { RowFacts } from './review-row.tsx'

interface SelectedRowProps {
  row: Row
  first: boolean
  problem: Problem | undefined
  used: number
  language: string
  onEdit: (edit: ReviewEdit) => void
}

/** The passage that is selected, with everything that can be done to it. Its words stay as they are. */
export function SelectedRow({ row, first, problem, used, language, onEdit }: SelectedRowProps) {
  const { key, passage } = row
  const [caret, setCaret] = useState(0)
  const splits = caret > 0 && caret < passage.text.length
  return (
    <div className="review-selected" data-kind={passage.kind}>
      <RowFacts row={row} problem={problem} used={used} whole />
      <div className="review-tools">
        <NumberField key={key} number={passage.number} onChange={(number) => onEdit({ kind: 'renumber', key, number })} />
        <select
          aria-label={say('review.kind')}
          value={passage.kind}
          onChange={(event) => {
            const to = passageKinds.find((kind) => kind === event.target.value)
            if (to !== undefined) onEdit({ kind: 'retype', key, to })
          }}
        >
          {passageKinds.map((kind) => (
            <option key={kind} value={kind}>
              {say(`passageKind.${kind}`)}
            </option>
          ))}
        </select>
        <button type="button" className="button quiet" disabled={first} onClick={() => onEdit({ kind: 'merge', key })}>
          {say('review.merge')}
        </button>
        <button
          type="button"
          className="button quiet"
          disabled={!splits}
          title={splits ? undefined : say('review.splitHint')}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onEdit({ kind: 'split', key, at: caret })}
        >
          {say('review.split')}
        </button>
        <button type="button" className="button quiet" onClick={() => onEdit({ kind: 'drop', key })}>
          {say('review.drop')}
        </button>
      </div>
      <textarea
        className="review-words"
        aria-label={say('review.text')}
        aria-readonly
        lang={language === '' ? undefined : language}
        dir="auto"
        spellCheck={false}
        value={passage.text}
        // Not `readOnly`, which would hide the caret that says where to split.
        onBeforeInput={(event) => event.preventDefault()}
        onCut={(event) => event.preventDefault()}
        onPaste={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key === 'Backspace' || event.key === 'Delete' || event.key === 'Enter') event.preventDefault()
        }}
        onChange={() => undefined}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
      />
    </div>
  )
}

/** Takes a number when it is left or confirmed, so that one correction is one step to undo. */
function NumberField({ number, onChange }: { number: string; onChange: (number: string) => void }) {
  // What is typed holds until the number itself changes, as it does on undo.
  const [typed, setTyped] = useState({ over: number, text: number })
  const text = typed.over === number ? typed.text : number
  const commit = () => onChange(text.trim().replace(/\.$/u, ''))
  return (
    <input
      type="text"
      className="review-number-field"
      aria-label={say('review.number')}
      placeholder={say('review.number')}
      maxLength={20}
      value={text}
      onChange={(event) => setTyped({ over: number, text: event.target.value })}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          commit()
          // Back to the list, where the arrows go on to the next passage.
          event.currentTarget.closest<HTMLElement>('.review-list')?.focus()
        }
        if (event.key !== 'Escape' || text === number) return
        event.preventDefault()
        setTyped({ over: number, text: number })
      }}
    />
  )
}
