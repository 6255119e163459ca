import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Snapshot } from '../../core/report/snapshot.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from './draft-session.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { request } from '../request.ts'
import { TextInput } from '../ui/field.tsx'
import { formatMoment } from '../ui/format-time.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { snapshotName } from './snapshot-name.ts'

/** Saved versions of the whole draft: take one, or go back to one. */
export function SnapshotsPanel({ app, session }: { app: AppModel; session: DraftSession }) {
  const [snapshots, setSnapshots] = useState<readonly Snapshot[]>([])
  const [label, setLabel] = useState('')
  const notice = useObservable(app.notice)
  useEffect(() => {
    void app.attempt(async () => setSnapshots(await request('snapshot.list', {})))
  }, [app, notice])

  return (
    <aside className="notes snapshots" aria-label={say('snapshots.title')} data-region>
      <h2 className="pane-title">
        {say('snapshots.title')}
        <IconButton icon={X} label={say('snapshots.close')} onPress={() => app.panels.snapshots.set(false)} />
      </h2>
      <form
        className="snapshot-form"
        onSubmit={(event) => {
          event.preventDefault()
          void app.attempt(() => app.createSnapshot(label.trim()))
          setLabel('')
        }}
      >
        <TextInput label={say('snapshots.label')} placeholder={say('snapshots.labelPlaceholder')} value={label} onChange={setLabel} />
        <button type="submit" className="button" data-region-focus>
          {say('snapshots.create')}
        </button>
      </form>
      {snapshots.length === 0 && <p className="pane-empty">{say('snapshots.empty')}</p>}
      <ol>
        {snapshots.map((snapshot) => {
          const { id, createdAt, words } = snapshot
          const [name, moment] = [snapshotName(snapshot), formatMoment(createdAt)]
          return (
          <li key={id} className="snapshot">
            <strong>{name}</strong>
            <span>{[...(name === moment ? [] : [moment]), say('snapshots.words', { words })].join(' · ')}</span>
            <span className="snapshot-acts">
              <button type="button" className="button quiet" aria-label={say('snapshots.compareNamed', { name })} onClick={() => void app.attempt(() => session.comparing.show(id))}>
                {say('snapshots.compare')}
              </button>
              <button type="button" className="button quiet" aria-label={say('snapshots.restoreNamed', { name })} onClick={() => void app.attempt(() => app.restoreSnapshot(id))}>
                {say('snapshots.restore')}
              </button>
            </span>
          </li>
          )
        })}
      </ol>
      <p className="pane-empty">{say('snapshots.hint')}</p>
    </aside>
  )
}
