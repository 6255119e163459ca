import { ProgressBar } from 'react-aria-components'
import type { AppModel } from '../app-model.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { request } from '../request.ts'

interface ExportActionsProps {
  app: AppModel
  ready: boolean
  run: () => Promise<void>
}

/** The way out, and how far it is. */
export function ExportActions({ app, ready, run }: ExportActionsProps) {
  const job = useObservable(app.job)
  return (
    <div className="export-actions">
      {job !== undefined && (
        <>
          <ProgressBar className="progress" value={(job.fraction ?? 0) * 100} isIndeterminate={job.fraction === null} aria-label={say(`job.${job.job}`)}>
            {({ percentage }) => <progress max={100} {...(percentage === undefined ? {} : { value: percentage })} aria-hidden />}
          </ProgressBar>
          <span role="status">{say(`job.${job.job}`)}</span>
          <button type="button" className="button quiet" onClick={() => void app.attempt(async () => { await request('job.cancel', {}) })}>
            {say('job.cancel')}
          </button>
        </>
      )}
      <button type="button" className="button" onClick={() => app.panels.export.set(false)}>
        {say('export.close')}
      </button>
      {/* Never disabled while it works: the focus would be lost, and Escape with it. */}
      <button type="button" className="button primary" disabled={!ready} aria-disabled={job !== undefined} onClick={() => (job === undefined ? void run() : undefined)}>
        {say('export.run')}
      </button>
    </div>
  )
}
