import { CircleAlert, CircleCheck, CloudUpload } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { partDismissed } from '../../core/checks/dismissal.ts'
import type { AppModel } from '../app-model.ts'
import { windowChecks } from '../commands/check-commands.ts'
import { runCommand } from '../commands/commands.ts'
import { keysOf } from '../commands/shortcuts.ts'
import { say, sayError } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { formatClock, formatDay } from '../ui/format-time.ts'
import type { DraftSession } from './draft-session.ts'

interface TitleBarProps {
  app: AppModel
  session: DraftSession
}

/** The name of the report, whether it is safe on the disk, how long it is, and how much there is to look at. */
export function TitleBar({ app, session }: TitleBarProps) {
  const { titleBlock } = useObservable(session.report)
  const title = titleBlock.title === '' ? say('dialog.untitled') : titleBlock.title
  useEffect(() => {
    document.title = say('title.window', { title })
    return () => {
      document.title = say('app.name')
    }
  }, [title])
  return (
    <div className="title-bar">
      <h1 title={session.path}>{title}</h1>
      <SaveLine session={session} />
      <WordsButton session={session} />
      <FindingsButton app={app} session={session} />
    </div>
  )
}

function SaveLine({ session }: { session: DraftSession }) {
  const state = useObservable(session.saving.state)
  switch (state.kind) {
    case 'saved':
      return (
        <p className="save-line" role="status">
          <CircleCheck size={14} aria-hidden />
          {state.at === undefined ? say('save.saved') : say('save.savedAt', { time: formatClock(state.at) })}
        </p>
      )
    case 'saving':
      return (
        <p className="save-line">
          <CloudUpload size={14} aria-hidden />
          {say('save.saving')}
        </p>
      )
    case 'failed':
      return (
        <p className="save-line failed" role="alert">
          <CircleAlert size={14} aria-hidden />
          <span>{say('save.failed', { reason: sayError(state.error) })}</span>
          <button type="button" className="button quiet" onClick={() => void session.saving.flush()}>
            {say('save.retry')}
          </button>
        </p>
      )
  }
}

/** Words against the limit. Over it says so in words as well as in colour. */
function WordsButton({ session }: { session: DraftSession }) {
  const { words } = useObservable(session.summary)
  const limit = session.template.wordLimit
  const counted = limit?.counts === 'body' ? words.body : words.both
  const over = limit !== null && counted > limit.words
  return (
    <DialogTrigger>
      <Button className={over ? 'button quiet words over' : 'button quiet words'}>
        {limit === null
          ? say('words.count', { words: counted })
          : say(over ? 'words.over' : 'words.ofLimit', { words: counted, limit: limit.words })}
      </Button>
      <Popover className="menu-popover words-popover" placement="bottom end">
        <Dialog aria-label={say('words.title')}>
          <dl>
            {(['body', 'notes', 'both'] as const).map((part) => (
              <div key={part}>
                <dt>{say(`words.${part}`)}</dt>
                <dd>{say('words.figure', { words: words[part] })}</dd>
              </div>
            ))}
          </dl>
          {limit !== null && (
            <p>
              {say('words.limitFrom', {
                limit: limit.words,
                counts: limit.counts,
                status: limit.status,
                day: formatDay(limit.checked),
                source: limit.source,
              })}
            </p>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

/** How many findings are open; it leads to their list. */
function FindingsButton({ app, session }: TitleBarProps) {
  const checked = useObservable(session.findings.checked)
  const open = useMemo(() => checked && partDismissed(checked.findings, checked.dismissals).open.length, [checked])
  if (open === undefined) return null
  return (
    <button type="button" className="button quiet findings-count" title={keysOf(windowChecks.run)} onClick={() => runCommand(app, windowChecks.run)}>
      {say('checks.count', { count: open })}
    </button>
  )
}
