import { BookPlus, FileDown, PenLine, Plus, X } from 'lucide-react'
import type { ListedSource } from '../../core/sources/add-source.ts'
import { emptySource } from '../../core/sources/source.ts'
import type { AppModel } from '../app-model.ts'
import { runCommand } from '../commands/commands.ts'
import { sourceCommands } from '../commands/source-commands.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { IconButton } from '../ui/icon-button.tsx'
import type { Desk } from './desk.ts'
import { ListedSources } from './listed-sources.tsx'

interface SourceListProps {
  app: AppModel
  session: DraftSession
  sources: readonly ListedSource[]
  loaded: boolean
}

/** All sources of the report by what they are, and the ways to bring in more. */
export function SourceList({ app, session, sources, loaded }: SourceListProps) {
  const { desk } = session
  const addByHand = () => desk.view.set({ kind: 'form', source: emptySource(crypto.randomUUID(), 'evidence'), isNew: true })
  if (loaded && sources.length === 0) {
    return (
      <div className="sources-empty">
        <Account desk={desk} />
        <p>{say('sources.empty')}</p>
        <button type="button" className="button primary" data-region-focus onClick={() => runCommand(app, sourceCommands.add)}>
          <Plus size={16} aria-hidden />
          {say('sources.add')}
        </button>
        <p className="sources-others">
          <button type="button" className="button quiet" onClick={() => runCommand(app, sourceCommands.addReferences)}>
            {say('sources.addReferences')}
          </button>
          <button type="button" className="button quiet" onClick={addByHand}>
            {say('sources.newReference')}
          </button>
        </p>
      </div>
    )
  }
  return (
    <>
      <div className="sources-tools">
        <button type="button" className="button" data-region-focus onClick={() => runCommand(app, sourceCommands.add)}>
          <BookPlus size={16} aria-hidden />
          {say('sources.add')}
        </button>
        <IconButton icon={FileDown} label={say('sources.addReferences')} onPress={() => runCommand(app, sourceCommands.addReferences)} />
        <IconButton icon={PenLine} label={say('sources.newReference')} onPress={addByHand} />
      </div>
      <Account desk={desk} />
      <ListedSources app={app} session={session} sources={sources} />
    </>
  )
}

/** What the last file of references came to, with the entries that were left out and why. */
function Account({ desk }: { desk: Desk }) {
  const account = useObservable(desk.account)
  if (account === undefined) return null
  const { added, updated, skipped } = account
  return (
    <div className="sources-account" role="status">
      <div>
        <p>{say('sources.account', { added, updated, skipped: skipped.length })}</p>
        <ul>
          {skipped.map(({ entry, line, reason }, index) => (
            <li key={index}>
              {line === null
                ? say('sources.skipped', { entry, reason: say(`skipped.${reason}`) })
                : say('sources.skippedAt', { entry, line, reason: say(`skipped.${reason}`) })}
            </li>
          ))}
        </ul>
      </div>
      <IconButton icon={X} label={say('sources.dismissAccount')} onPress={() => desk.account.set(undefined)} />
    </div>
  )
}
