import { Check, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Readiness } from '../../core/export/readiness.ts'
import type { ExportVersion } from '../../core/export/version.ts'
import type { AppModel } from '../app-model.ts'
import { windowChecks } from '../commands/check-commands.ts'
import { runCommand } from '../commands/commands.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { say } from '../messages.ts'
import { formatDay } from '../ui/format-time.ts'
import { PlaceButton } from './place-button.tsx'

interface ReadinessListProps {
  app: AppModel
  session: DraftSession
  ready: Readiness
  /** The version that is chosen: the mark it prints says whether it may be published. */
  version: ExportVersion
  fileName: string
}

/** What the committee asks for and the report has, or has not. */
export function ReadinessList({ app, session, ready, version, fileName }: ReadinessListProps) {
  const { fields, words, limit, language, errors, others, checklist, confidential } = ready
  const over = limit !== null && words > limit.words
  const showChecks = () => {
    app.panels.export.set(false)
    runCommand(app, windowChecks.run)
  }
  return (
    <section className="export-ready" aria-label={say('export.ready')}>
      <h3>{say('export.ready')}</h3>
      <ul className="export-facts" aria-label={say('titlePage.page')}>
        {fields.map(({ field, given: stands }) => ({ field, given: stands || (field === 'visibility' && version === 'confidential') })).map(({ field, given }) => (
          <Fact key={field} good={given}>
            {say(`titlePage.${field}`)}
            <span className={given ? 'visually-hidden' : 'export-missing'}> {say(given ? 'export.given' : 'export.missing')}</span>
          </Fact>
        ))}
      </ul>
      <ul className="export-facts wide">
        <Fact good={!over}>
          {limit === null ? say('export.wordsOnly', { words }) : say('export.words', { words, limit: limit.words })}
          {over && <span className="export-missing"> {say('export.over')}</span>}
          {limit !== null && <span className="export-source">{say('export.limitSource', { day: formatDay(limit.checked), status: limit.status, source: limit.source })}</span>}
        </Fact>
        <Fact good>{say('export.language', { language })}</Fact>
        <Fact good>{say('export.labels', { count: confidential })}</Fact>
        <Fact good>
          <span dir="auto">{say('export.fileName', { name: fileName })}</span>
        </Fact>
        <Fact good={errors.length === 0}>{errors.length === 0 ? say('export.noErrors') : say('export.errors')}</Fact>
      </ul>
      {errors.length > 0 && (
        <ul className="export-places">
          {errors.map((found, index) => (
            <PlaceButton key={index} app={app} session={session} place={found}>
              {say(found.message, found.details)}
            </PlaceButton>
          ))}
        </ul>
      )}
      {others > 0 && (
        <p className="export-others">
          {say('export.others', { count: others })}
          <button type="button" className="button quiet" onClick={showChecks}>
            {say('export.showChecks')}
          </button>
        </p>
      )}
      {checklist.length > 0 && (
        <details className="export-checklist">
          <summary>{say('export.checklist', { count: checklist.length })}</summary>
          <ul lang={language}>
            {checklist.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

const Fact = ({ good, children }: { good: boolean; children: ReactNode }) => (
  <li data-good={good}>
    {good ? <Check size={14} aria-hidden /> : <TriangleAlert size={14} aria-hidden />}
    <span>{children}</span>
  </li>
)
