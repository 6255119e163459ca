import { EyeOff, Pencil, Trash2 } from 'lucide-react'
import type { ListedSource } from '../../core/sources/add-source.ts'
import type { AppModel } from '../app-model.ts'
import { say } from '../messages.ts'
import { IconButton } from '../ui/icon-button.tsx'
import type { Desk } from './desk.ts'

interface SourceRowProps {
  app: AppModel
  desk: Desk
  listed: ListedSource
  /** Whether the user is being asked if it should really go. */
  asked: boolean
  onAsk: (ask: boolean) => void
}

/** One source in the list: press it to read it. */
export function SourceRow({ app, desk, listed: { source, passages }, asked, onAsk }: SourceRowProps) {
  const title = source.title === '' ? (source.symbol === '' ? say('sources.untitled') : source.symbol) : source.title
  const details = [source.symbol, source.date.slice(0, 4), passages > 0 || source.kind !== 'evidence' ? say('sources.passages', { count: passages }) : '']
  return (
    <li className="source-row">
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
          <IconButton icon={Pencil} label={say('sources.edit', { title })} onPress={() => desk.view.set({ kind: 'form', source, isNew: false })} />
          <IconButton icon={Trash2} label={say('sources.remove', { title })} onPress={() => onAsk(!asked)} />
        </span>
      </div>
      {asked && (
        <div className="source-question" role="alertdialog" aria-label={say('sources.remove', { title })}>
          <p>{say('sources.removeQuestion', { count: passages })}</p>
          <button type="button" className="button danger" onClick={() => void app.attempt(() => desk.removeSource(source.id))}>
            {say('sources.removeYes')}
          </button>
          <button type="button" className="button" autoFocus onClick={() => onAsk(false)}>
            {say('sources.removeNo')}
          </button>
        </div>
      )}
    </li>
  )
}
