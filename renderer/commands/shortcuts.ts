import { IS_APPLE } from 'lexical'
import { shortcutOf, type CommandId } from '../../core/commands/command-table.ts'
import { formatShortcut, matchesShortcut, type KeyPress } from '../../core/commands/shortcut.ts'
import type { AppModel } from '../app-model.ts'
import { subscribe } from '../request.ts'
import type { Command } from './command.ts'
import { commandOf, commands, runCommand } from './commands.ts'
import { editCommands } from './edit-commands.ts'

/** Lets keys and the application's menu run commands. Answers how to stop. */
export function listenForCommands(app: AppModel): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isBehind(event.target)) return
    if (event.key === 'Escape') app.panels.focus.set(false)
    const command = commands.find(({ id }) => isPressed(event, id))
    if (command === undefined || (isHistory(command) && isField(event.target))) return
    // The browser's own undo knows nothing of the editor's history: it must not step in where there is nothing to undo.
    if (isHistory(command) && app.session() !== undefined) event.preventDefault()
    if (!command.isEnabled(app)) return
    event.preventDefault()
    runCommand(app, command)
  }
  window.addEventListener('keydown', onKey)
  const stop = subscribe('menu.command', ({ command: id }) => {
    const command = commandOf(id)
    if (command !== undefined) runCommand(app, command)
  })
  return () => {
    window.removeEventListener('keydown', onKey)
    stop()
  }
}

/** The keys of a command as a hint shows them, "Ctrl+Alt+F". */
export function keysOf({ id }: { id: CommandId }): string | undefined {
  const shortcut = shortcutOf(id)
  return shortcut === undefined ? undefined : formatShortcut(shortcut, IS_APPLE)
}

/** Whether a press is the keys of a command. */
export function isPressed(event: KeyPress, id: CommandId): boolean {
  const shortcut = shortcutOf(id)
  return shortcut !== undefined && matchesShortcut(event, shortcut, IS_APPLE)
}

/** Whether a popover or a dialog is open over the page: they are drawn outside the root, and put the root out of reach. */
function isBehind(target: EventTarget | null): boolean {
  const root = document.getElementById('root')
  if (root === null || root.inert || root.ariaHidden === 'true') return true
  return target instanceof Element && !target.contains(root) && !root.contains(target)
}

const isHistory = (command: Command): boolean => command === editCommands.undo || command === editCommands.redo

/** The fields of forms undo their own text. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
