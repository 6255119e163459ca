import { BetweenHorizontalEnd, BetweenHorizontalStart, BetweenVerticalEnd, BetweenVerticalStart, PanelTop, RectangleHorizontal, Trash2, type LucideIcon } from 'lucide-react'
import { Toolbar as ToolbarGroup } from 'react-aria-components'
import type { AppModel } from '../app-model.ts'
import type { Command } from '../commands/command.ts'
import { runCommand } from '../commands/commands.ts'
import { tableCommands } from '../commands/object-commands.ts'
import { keysOf } from '../commands/shortcuts.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { IconButton } from '../ui/icon-button.tsx'
import type { DraftSession } from './draft-session.ts'
import './table-bar.css'

/** What can be done to the table the caret stands in; not there while it stands elsewhere. */
export function TableBar({ app, session }: { app: AppModel; session: DraftSession }) {
  const { table } = useObservable(session.caret)
  if (table === undefined) return null
  const button = (command: Command, icon: LucideIcon, pressed?: boolean) => (
    <IconButton icon={icon} label={say(command.label)} hint={keysOf(command)} onPress={() => runCommand(app, command)} {...(pressed !== undefined && { pressed })} />
  )
  const word = (command: Command) => (
    <button type="button" className="icon-button text-button" onMouseDown={(event) => event.preventDefault()} onClick={() => runCommand(app, command)}>
      {say(command.label)}
    </button>
  )
  return (
    <ToolbarGroup className="toolbar table-bar" aria-label={say('table.title')}>
      <span className="table-bar-name">{say('table.title')}</span>
      {button(tableCommands.rowAbove, BetweenHorizontalStart)}
      {button(tableCommands.rowBelow, BetweenHorizontalEnd)}
      {button(tableCommands.columnBefore, BetweenVerticalStart)}
      {button(tableCommands.columnAfter, BetweenVerticalEnd)}
      <span className="toolbar-gap" role="separator" aria-orientation="vertical" />
      {button(tableCommands.header, PanelTop, table.header)}
      {button(tableCommands.landscape, RectangleHorizontal, table.landscape)}
      <span className="toolbar-gap" role="separator" aria-orientation="vertical" />
      {word(tableCommands.deleteRow)}
      {word(tableCommands.deleteColumn)}
      {button(tableCommands.deleteTable, Trash2)}
    </ToolbarGroup>
  )
}
