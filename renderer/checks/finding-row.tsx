import { useState } from 'react'
import type { Finding } from '../../core/checks/finding.ts'
import { fixOf } from '../../core/checks/fix.ts'
import { fixedMessage, fixLabel } from './fix-words.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { say } from '../messages.ts'
import { goToDraft } from '../sources/go-to-place.ts'
import { applyFix } from './findings.ts'

interface FindingRowProps {
  app: AppModel
  session: DraftSession
  finding: Finding
  /** Why it was dismissed; undefined where it was not. */
  reason: string | undefined
}

/** One finding: what is wrong, the words, and what can be done about it. */
export function FindingRow({ app, session, finding, reason }: FindingRowProps) {
  const [asking, setAsking] = useState(false)
  const [why, setWhy] = useState('')
  const { block, note, excerpt, message, details, severity } = finding
  const fix = reason === undefined ? fixOf(finding) : undefined
  const place = note !== null ? ({ kind: 'note', id: note } as const) : block !== null ? ({ kind: 'block', id: block } as const) : undefined
  const text = (
    <>
      <span className="finding-message">{say(message, details)}</span>
      {excerpt !== '' && <span className="finding-excerpt" dir="auto">{excerpt}</span>}
    </>
  )
  const dismiss = () =>
    void app.attempt(async () => {
      await session.findings.dismiss(finding, why.trim())
      app.notice.set({
        kind: 'told',
        message: say('checks.isDismissed'),
        undo: {
          label: say('checks.undo'),
          run: async () => {
            await session.findings.restore(finding)
            app.notice.set(undefined)
          },
        },
      })
    })
  const put = () => {
    if (fix === undefined) return
    app.notice.set({ kind: 'told', message: applyFix(session, finding, fix) ? fixedMessage(fix) : say('checks.notFixed', { words: fix.kind === 'words' ? fix.words : excerpt }) })
    void app.attempt(() => session.findings.run(session))
  }
  return (
    <li className="finding" data-severity={severity}>
      {place === undefined ? (
        <div className="finding-words">{text}</div>
      ) : (
        <button type="button" className="finding-words" onClick={() => goToDraft(session, place)}>
          {text}
        </button>
      )}
      {reason !== undefined && reason !== '' && <p className="finding-reason">{say('checks.reason', { reason })}</p>}
      {asking ? (
        <form
          className="finding-why"
          onSubmit={(event) => {
            event.preventDefault()
            dismiss()
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.stopPropagation()
            setAsking(false)
          }}
        >
          <input type="text" autoFocus maxLength={500} aria-label={say('checks.why')} placeholder={say('checks.why')} value={why} onChange={(event) => setWhy(event.target.value)} />
          <button type="submit" className="button">
            {say('checks.dismiss')}
          </button>
        </form>
      ) : (
        <div className="finding-buttons">
          {fix !== undefined && (
            <button type="button" className="button quiet" onClick={put}>
              {fixLabel(fix)}
            </button>
          )}
          {reason === undefined ? (
            <button type="button" className="button quiet" onClick={() => setAsking(true)}>
              {say('checks.dismissAsk')}
            </button>
          ) : (
            <button type="button" className="button quiet" onClick={() => void app.attempt(() => session.findings.restore(finding))}>
              {say('checks.restore')}
            </button>
          )}
        </div>
      )}
    </li>
  )
}
