import { useEffect, useRef } from 'react'
import type { ExportResult } from '../../core/export/export-format.ts'
import { warningMessage } from '../../core/messages/messages.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { say } from '../messages.ts'
import { request } from '../request.ts'
import { PlaceButton } from './place-button.tsx'

interface ExportOutcomeProps {
  app: AppModel
  session: DraftSession
  result: ExportResult
}

/** What was written and, of a public version, what was replaced and what still needs eyes. */
export function ExportOutcome({ app, session, result: { file, words, notes, warnings, privacy } }: ExportOutcomeProps) {
  const place = useRef<HTMLElement>(null)
  // The choices may have been scrolled past.
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [])
  const reveal = () => void app.attempt(async () => { await request('report.revealExport', {}) })
  return (
    <section ref={place} className="export-outcome" aria-label={say('export.title')}>
      <p role="status">
        {say('status.exported', { file: file.split(/[/\\]/).at(-1) ?? file, words, notes })}{' '}
        <button type="button" className="button quiet" onClick={reveal}>
          {say('status.reveal')}
        </button>
      </p>
      {privacy !== undefined && privacy.unsure.length > 0 && (
        <>
          <p className="export-unsure">{say('export.unsure', { count: privacy.unsure.length })}</p>
          <ul className="export-places">
            {privacy.unsure.map((found, index) => (
              <PlaceButton key={index} app={app} session={session} place={found}>
                {say(found.message, found.details)} <i>{found.excerpt}</i>
              </PlaceButton>
            ))}
          </ul>
        </>
      )}
      {privacy !== undefined && (
        <>
          <p>{say('export.replaced', { count: privacy.replaced.length })}</p>
          <ul className="export-places">
            {privacy.replaced.map((one, index) => (
              <PlaceButton key={index} app={app} session={session} place={one}>
                {one.by === '' ? say('export.linkOut', { words: one.words }) : say('export.replacement', { words: one.words, by: one.by })}
              </PlaceButton>
            ))}
          </ul>
        </>
      )}
      {warnings.length > 0 && (
        <details>
          <summary>{say('status.warnings')}</summary>
          <ul>
            {warnings.map((warning) => warningMessage(say, warning)).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
