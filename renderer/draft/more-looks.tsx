import { Check, ChevronDown, Ellipsis } from 'lucide-react'
import { useRef } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { languageName } from '../../core/document/language-tag.ts'
import type { AppModel } from '../app-model.ts'
import type { Command } from '../commands/command.ts'
import { runCommand } from '../commands/commands.ts'
import { editCommands, markCommands } from '../commands/edit-commands.ts'
import { keysOf } from '../commands/shortcuts.ts'
import type { Caret } from '../editor/caret.ts'
import { useSelectionBack } from '../editor/keep-selection.ts'
import { say, spokenLanguage } from '../messages.ts'
import { useObservable } from '../observable.ts'
import type { DraftSession } from './draft-session.ts'
import { LanguageWindow } from './language-window.tsx'

/** A way words or a paragraph look that is seldom asked for, and whether it is on at the caret. */
interface Look {
  command: Command
  isOn: (caret: Caret) => boolean
}

const looks: readonly Look[] = [
  { command: markCommands.superscript, isOn: ({ marks }) => marks.includes('superscript') },
  { command: markCommands.subscript, isOn: ({ marks }) => marks.includes('subscript') },
  { command: markCommands.smallCaps, isOn: ({ marks }) => marks.includes('smallCaps') },
  { command: editCommands.language, isOn: ({ language }) => language !== undefined },
  { command: editCommands.rightToLeft, isOn: ({ fromRight }) => fromRight },
  { command: editCommands.numberHeading, isOn: ({ numbered }) => numbered === true },
]

interface MoreLooksProps {
  app: AppModel
  session: DraftSession
}

/** The menu of what is seldom asked for. Its button says what of it is on at the caret. */
export function MoreLooks({ app, session }: MoreLooksProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  const caret = useObservable(session.caret)
  const spoken = useObservable(spokenLanguage)
  const on = looks.filter(({ isOn }) => isOn(caret))
  const names = on.map(({ command }) => (command === editCommands.language && caret.language !== undefined ? languageName(caret.language, spoken) : say(command.label)))
  const label = on.length === 0 ? say('toolbar.more') : say('toolbar.moreOn', { looks: names.join(', ') })
  return (
    <span ref={anchor} title={label}>
      <MenuTrigger>
        <Button className="icon-button text-button more-looks" aria-label={label} data-on={on.length > 0 || undefined}>
          <Ellipsis size={16} strokeWidth={1.75} aria-hidden />
          <ChevronDown size={14} aria-hidden />
        </Button>
        <Popover className="menu-popover" offset={4}>
          <LookMenu app={app} session={session} on={on} />
        </Popover>
      </MenuTrigger>
      <LanguageWindow app={app} session={session} anchor={anchor} />
    </span>
  )
}

function LookMenu({ app, session, on }: MoreLooksProps & { on: readonly Look[] }) {
  const restoreCaret = useSelectionBack(session.activeEditor)
  return (
    <Menu
      className="menu-list"
      aria-label={say('toolbar.more')}
      items={looks.map(({ command }) => command)}
      selectionMode="multiple"
      selectedKeys={on.map(({ command }) => command.id)}
      disabledKeys={looks.filter(({ command }) => !command.isEnabled(app)).map(({ command }) => command.id)}
      shouldCloseOnSelect
    >
      {(command) => (
        <MenuItem
          id={command.id}
          className="menu-item"
          textValue={say(command.label)}
          onAction={() =>
            setTimeout(() => {
              restoreCaret()
              runCommand(app, command)
            }, 0)
          }
        >
          {({ isSelected }) => (
            <>
              <span className="menu-check">
                {isSelected && <Check size={14} aria-hidden />}
                {say(command.label)}
              </span>
              {keysOf(command) !== undefined && <kbd>{keysOf(command)}</kbd>}
            </>
          )}
        </MenuItem>
      )}
    </Menu>
  )
}
