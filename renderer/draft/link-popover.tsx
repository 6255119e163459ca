import { useRef, useState } from 'react'
import type { LucideIcon } from 'lucide-react'
import { Dialog, Popover } from 'react-aria-components'
import { isLinkAddress } from '../../core/document/inline.ts'
import type { AppModel } from '../app-model.ts'
import { editCommands, setLink } from '../commands/edit-commands.ts'
import { keysOf } from '../commands/shortcuts.ts'
import { useSelectionBack } from '../editor/keep-selection.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { TextInput } from '../ui/field.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import type { DraftSession } from './draft-session.ts'

interface LinkPopoverProps {
  app: AppModel
  session: DraftSession
  icon: LucideIcon
}

/** The link button and the small window that asks for the address. */
export function LinkPopover({ app, session, icon }: LinkPopoverProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  const open = useObservable(app.panels.link)
  const { link } = useObservable(session.caret)
  return (
    <span ref={anchor}>
      <IconButton
        icon={icon}
        label={say('command.link')}
        hint={keysOf(editCommands.link)}
        pressed={link !== undefined}
        onPress={() => app.panels.link.set(true)}
      />
      <Popover className="menu-popover link-popover" triggerRef={anchor} isOpen={open} onOpenChange={(next) => app.panels.link.set(next)}>
        <Dialog aria-label={say('link.title')}>
          <LinkForm
            address={link ?? ''}
            session={session}
            onSet={(url) => {
              app.panels.link.set(false)
              setLink(session, url)
            }}
          />
        </Dialog>
      </Popover>
    </span>
  )
}

interface LinkFormProps {
  address: string
  session: DraftSession
  onSet: (url: string | null) => void
}

function LinkForm({ address, session, onSet }: LinkFormProps) {
  const restoreCaret = useSelectionBack(session.activeEditor)
  const set = (url: string | null) => {
    restoreCaret()
    onSet(url)
  }
  const [typed, setTyped] = useState(address)
  const [refused, setRefused] = useState(false)
  return (
    <form
      className="link-form"
      onSubmit={(event) => {
        event.preventDefault()
        const url = typed.trim()
        const whole = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(url) ? `https://${url}` : url
        if (isLinkAddress(whole)) set(whole)
        else setRefused(true)
      }}
    >
      <TextInput autoFocus label={say('link.address')} placeholder="https://" value={typed} onChange={setTyped} />
      {refused && (
        <p role="alert" className="error-line">
          {say('link.refused')}
        </p>
      )}
      <div className="link-buttons">
        <button type="submit" className="button primary">
          {say('link.set')}
        </button>
        {address !== '' && (
          <button type="button" className="button" onClick={() => set(null)}>
            {say('link.remove')}
          </button>
        )}
      </div>
    </form>
  )
}
