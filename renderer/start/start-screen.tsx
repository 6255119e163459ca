import { FilePlus2, FolderOpen, BookOpenText, Keyboard, Settings } from 'lucide-react'
import { useState } from 'react'
import type { AppModel } from '../app-model.ts'
import { runCommand } from '../commands/commands.ts'
import { keysOf } from '../commands/shortcuts.ts'
import { windowCommands } from '../commands/window-commands.ts'
import { say, sayError, toAppError } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { request } from '../request.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { NewReportForm } from './new-report-form.tsx'
import { RecentReports } from './recent-reports.tsx'
import './start.css'

interface StartScreenProps {
  app: AppModel
  creating: boolean
}

const windowButtons = [
  [windowCommands.shortcuts, Keyboard],
  [windowCommands.settings, Settings],
] as const

/** Where everything begins: a new report, one from the disk, the sample, or one used lately. */
export function StartScreen({ app, creating: createAtOnce }: StartScreenProps) {
  const [creating, setCreating] = useState(createAtOnce)
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)
  const notice = useObservable(app.notice)
  const shown = error ?? (notice?.kind === 'error' ? notice.message : undefined)

  const attempt = async (work: () => Promise<void>) => {
    setError(undefined)
    app.notice.set(undefined)
    setBusy(true)
    try {
      await work()
    } catch (failure) {
      if (toAppError(failure).code !== 'cancelled') setError(sayError(failure))
    }
    setBusy(false)
  }

  return (
    <main className={creating ? 'start creating' : 'start'} aria-busy={busy}>
      <header className="start-head">
        <div className="start-name">
          <h1>{say('app.name')}</h1>
          {windowButtons.map(([command, icon]) => (
            <IconButton key={command.id} icon={icon} label={say(command.label)} hint={keysOf(command)} onPress={() => runCommand(app, command)} />
          ))}
        </div>
        {!creating && <p>{say('start.purpose')}</p>}
      </header>
      {shown !== undefined && (
        <p role="alert" className="error-line">
          {shown}
        </p>
      )}
      {creating ? (
        <NewReportForm
          onCancel={() => setCreating(false)}
          onCreate={(wishes) => attempt(() => app.open(() => request('project.create', wishes)))}
        />
      ) : (
        <div className="start-columns">
          <nav className="start-actions" aria-label={say('start.begin')}>
            <StartAction icon={FilePlus2} label={say('start.new')} hint={say('start.newHint')} onPress={() => setCreating(true)} />
            <StartAction
              icon={FolderOpen}
              label={say('start.open')}
              hint={say('start.openHint')}
              onPress={() => void attempt(() => app.open(() => request('project.open', {})))}
            />
            <StartAction
              icon={BookOpenText}
              label={say('start.sample')}
              hint={say('start.sampleHint')}
              onPress={() => void attempt(() => app.open(() => request('project.openSample', {})))}
            />
          </nav>
          <RecentReports onOpen={(id) => void attempt(() => app.open(() => request('project.openRecent', { id })))} />
        </div>
      )}
      <p className="start-credit">{say('start.credit')}</p>
    </main>
  )
}

interface StartActionProps {
  icon: typeof FilePlus2
  label: string
  hint: string
  onPress: () => void
}

const StartAction = ({ icon: Icon, label, hint, onPress }: StartActionProps) => (
  <button type="button" className="start-action" onClick={onPress}>
    <Icon size={20} strokeWidth={1.5} aria-hidden />
    <span>
      <strong>{label}</strong>
      <span>{hint}</span>
    </span>
  </button>
)
