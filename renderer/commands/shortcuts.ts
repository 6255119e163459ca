import { IS_APPLE } from 'lexical'
import type { AppModel } from '../app-model.ts'
import { subscribe } from '../request.ts'
import type { Command, Shortcut } from './command.ts'
import { commands, runCommand } from './commands.ts'
import { editCommands } from './edit-commands.ts'

/** Lets keys and the application's menu run commands. Answers how to stop. */
export function listenForCommands(app: AppModel): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const command = commands.find(({ shortcut }) => shortcut !== undefined && matches(event, shortcut))
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

/** A shortcut as it is shown in a hint, "Ctrl+Alt+F". */
export function formatShortcut({ code, shift, alt }: Shortcut): string {
  const key = code === 'Period' ? '.' : code.replace(/^(Key|Digit)/, '')
  const names = IS_APPLE ? { control: '⌘', alt: '⌥', shift: '⇧', joint: '' } : { control: 'Ctrl', alt: 'Alt', shift: 'Shift', joint: '+' }
  return [names.control, ...(alt ? [names.alt] : []), ...(shift ? [names.shift] : []), key].join(names.joint)
}

function matches(event: KeyboardEvent, { code, shift, alt }: Shortcut): boolean {
  const control = IS_APPLE ? event.metaKey : event.ctrlKey
  return control && event.code === code && event.shiftKey === (shift ?? false) && event.altKey === (alt ?? false)
}

const isHistory = (command: Command): boolean => command === editCommands.undo || command === editCommands.redo

/** The fields of forms undo their own text. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
