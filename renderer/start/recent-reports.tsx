import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { RecentReport } from '../../core/contract.ts'
import { say } from '../messages.ts'
import { request } from '../request.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { formatDay } from '../ui/format-time.ts'

/** The reports used lately. Taking one off the list leaves its file alone. */
export function RecentReports({ onOpen }: { onOpen: (id: string) => void }) {
  const [reports, setReports] = useState<readonly RecentReport[]>([])
  useEffect(() => {
    // An unreadable list is no reason to trouble anyone: the reports themselves can be opened all the same.
    request('project.listRecent', {}).then(setReports, () => undefined)
  }, [])

  const forget = async (id: string) => {
    await request('project.forgetRecent', { id })
    setReports((before) => before.filter((report) => report.id !== id))
  }

  return (
    <section className="recent" aria-labelledby="recent-title">
      <h2 id="recent-title">{say('start.recent')}</h2>
      {reports.length === 0 && <p className="recent-empty">{say('start.noRecent')}</p>}
      <ul>
        {reports.map(({ id, title, path, openedAt }) => (
          <li key={id} className="recent-item">
            <button type="button" className="recent-open" onClick={() => onOpen(id)}>
              <strong>{title === '' ? say('dialog.untitled') : title}</strong>
              <span title={path}>{say('start.lastOpened', { day: formatDay(openedAt), path })}</span>
            </button>
            <IconButton icon={X} label={say('start.forget', { title })} onPress={() => void forget(id)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
