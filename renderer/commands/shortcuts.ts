import { IS_APPLE } from 'lexical'
import { formatShortcut, matchesShortcut } from '../../core/commands/shortcut.ts'
import { shortcutOf } from '../../core/commands/shortcuts.ts'
import type { AppModel } from '../app-model.ts'
import { subscribe } from '../request.ts'
import type { Command } from './command.ts'
import { commands, runCommand } from './commands.ts'
import { editCommands } from './edit-commands.ts'

/** Lets keys and the application's menu run commands. Answers how to stop. */
export function listenForCommands(app: AppModel): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isBehind(event.target)) return
    const command = commands.find(({ id }) => isPressed(event, id))
    if (command === undefined || !command.isEnabled(app) || (isHistory(command) && isField(event.target))) return
    event.preventDefault()
    runCommand(app, command)
  }
  window.addEventListener('keydown', onKey)
  const stop = subscribe('menu.command', ({ command: id }) => {
    const command = commands.find((one) => one.id === id)
    if (command !== undefined) runCommand(app, command)
  })
  return () => {
    window.removeEventListener('keydown', onKey)
    stop()
  }
}

/** The keys of a command as a hint shows them, "Ctrl+Alt+F". */
export function keysOf({ id }: Command): string | undefined {
  const shortcut = shortcutOf(id)
  return shortcut === undefined ? undefined : formatShortcut(shortcut, IS_APPLE)
}

function isPressed(event: KeyboardEvent, id: string): boolean {
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
