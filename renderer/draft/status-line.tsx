import { X } from 'lucide-react'
import { ProgressBar } from 'react-aria-components'
import { titleFields } from '../../core/report/title-block.ts'
import type { ExportWarning } from '../../core/export/export-format.ts'
import type { AppModel, Notice } from '../app-model.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { request } from '../request.ts'
import { IconButton } from '../ui/icon-button.tsx'
import './status-line.css'

/** What has just happened and what is going on, at the foot of the window and never in the way. */
export function StatusLine({ app }: { app: AppModel }) {
  const notice = useObservable(app.notice)
  const job = useObservable(app.job)
  const stopPasting = useObservable(app.stopPasting)
  return (
    <footer className="status-area">
      {job !== undefined && <Work name={say(`job.${job.job}`)} fraction={job.fraction} onCancel={() => void app.attempt(async () => {
        await request('job.cancel', {})
      })} />}
      {stopPasting !== undefined && <Work name={say('job.paste')} fraction={null} onCancel={stopPasting} />}
      {notice !== undefined && (
        <div className={notice.kind === 'error' ? 'status-line error' : 'status-line'} role={notice.kind === 'error' ? 'alert' : 'status'}>
          <NoticeText notice={notice} app={app} />
          <IconButton icon={X} label={say('status.dismiss')} onPress={() => app.notice.set(undefined)} />
        </div>
      )}
    </footer>
  )
}

/** Work that takes a while. @param fraction how much of it is done; null where nobody knows */
const Work = ({ name, fraction, onCancel }: { name: string; fraction: number | null; onCancel: () => void }) => (
  <div className="status-line">
    <ProgressBar className="progress" value={(fraction ?? 0) * 100} isIndeterminate={fraction === null} aria-label={name}>
      {({ percentage }) => <progress max={100} {...(percentage === undefined ? {} : { value: percentage })} aria-hidden />}
    </ProgressBar>
    <span>{name}</span>
    <button type="button" className="button quiet" onClick={onCancel}>
      {say('job.cancel')}
    </button>
  </div>
)

function NoticeText({ notice, app }: { notice: Notice; app: AppModel }) {
  switch (notice.kind) {
    case 'exported': {
      const { file, words, notes, warnings } = notice.result
      return (
        <div className="status-words">
          <span>{say('status.exported', { file: nameOf(file), words, notes })}</span>
          <button type="button" className="button quiet" onClick={() => void app.attempt(async () => {
                await request('report.revealExport', {})
              })}>
            {say('status.reveal')}
          </button>
          <Details items={warnings.map(sayWarning)} title={say('status.warnings')} />
        </div>
      )
    }
    case 'imported': {
      const { notCarried, ...counts } = notice.summary
      return (
        <div className="status-words">
          <span>{say('status.imported', counts)}</span>
          <Details items={notCarried.map(({ what, count }) => say(`notCarried.${what}`, { count }))} title={say('status.notCarried')} />
        </div>
      )
    }
    case 'pasted':
      return (
        <div className="status-words">
          <span>{say('status.pasted')}</span>
          <Details items={notice.notCarried.map(({ what, count }) => say(`notCarried.${what}`, { count }))} title={say('status.notCarried')} />
        </div>
      )
    case 'snapshot':
      return <span className="status-words">{say('status.snapshot', { label: notice.label })}</span>
    case 'damaged':
      return (
        <div className="status-words">
          <span>{say('status.damaged', { count: notice.parts.length })}</span>
          <ul className="status-details">
            {notice.parts.map(({ label, run }, index) => (
              <li key={index}>
                <button type="button" className="button quiet" onClick={() => void app.attempt(run)}>
                  {label}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )
    case 'told': {
      const { message, action, undo } = notice
      return (
        <div className="status-words">
          <span>{message}</span>
          {[action, undo].map((one) =>
            one === undefined ? null : (
              <button key={one.label} type="button" className="button quiet" onClick={() => void app.attempt(one.run)}>
                {one.label}
              </button>
            ),
          )}
        </div>
      )
    }
    case 'error':
      return <span className="status-words">{notice.message}</span>
  }
}

const Details = ({ title, items }: { title: string; items: readonly string[] }) =>
  items.length === 0 ? null : (
    <div className="status-details">
      <strong>{title}</strong>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  )

function sayWarning({ kind, ...values }: ExportWarning): string {
  const field = 'field' in values ? titleFields.find((name) => name === values.field) : undefined
  return say(`warning.${kind}`, field === undefined ? values : { field: say(`titleField.${field}`) })
}

const nameOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path
