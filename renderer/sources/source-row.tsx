import { EyeOff, ListChecks, Pencil, Trash2 } from 'lucide-react'
import type { ListedSource } from '../../core/sources/add-source.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { say } from '../messages.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { openRepair, removeSource } from './source-changes.ts'

interface SourceRowProps {
  app: AppModel
  session: DraftSession
  listed: ListedSource
}

/** One source in the list: press it to read it. */
export function SourceRow({ app, session, listed }: SourceRowProps) {
  const { source, passages } = listed
  const { desk } = session
  const title = source.title === '' ? (source.symbol === '' ? say('sources.untitled') : source.symbol) : source.title
  const details = [source.symbol, source.date.slice(0, 4), passages > 0 || source.kind !== 'evidence' ? say('sources.passages', { count: passages }) : '']
  return (
    <div className="source-line">
      <button type="button" className="source-open" onClick={() => desk.open(source.id)}>
        <span className="source-title" lang={source.language === '' ? undefined : source.language} dir="auto">
          {title}
        </span>
        <span className="source-details">
          {details.filter((detail) => detail !== '').join(' · ')}
          {source.confidential && (
            <span className="source-confidential">
              <EyeOff size={12} aria-hidden />
              {say('sources.confidential')}
            </span>
          )}
        </span>
      </button>
      <span className="source-buttons">
        {passages > 0 && (
          <IconButton icon={ListChecks} label={say('sources.repair', { title })} onPress={() => void app.attempt(() => openRepair(session, listed))} />
        )}
        <IconButton icon={Pencil} label={say('sources.edit', { title })} onPress={() => desk.view.set({ kind: 'form', source, isNew: false })} />
        <IconButton icon={Trash2} label={say('sources.remove', { title })} onPress={() => void app.attempt(() => removeSource(app, desk, listed))} />
      </span>
    </div>
  )
}
