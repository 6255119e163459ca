import type { AppModel } from '../app-model.ts'
import { draftCommand, type Command } from './command.ts'
import { editCommands, kindCommands, markCommands } from './edit-commands.ts'
import { fileCommands } from './file-commands.ts'
import { sourceCommands } from './source-commands.ts'

export const viewCommands = {
  outline: draftCommand({
    id: 'view.outline',
    label: 'command.toggleOutline',
    run: (_session, { panels }) => panels.outline.set(!panels.outline.get()),
  }),
  notes: draftCommand({
    id: 'view.notes',
    label: 'command.toggleNotes',
    run: ({ desk }, { panels }) => {
      const shown = panels.notes.get() && !panels.snapshots.get() && desk.tab.get() === 'notes'
      panels.snapshots.set(false)
      panels.notes.set(!shown)
      desk.show('notes')
    },
  }),
} as const satisfies Record<string, Command>

/** Everything that can be done by menu or key. */
export const commands: readonly Command[] = [fileCommands, editCommands, kindCommands, markCommands, viewCommands, sourceCommands].flatMap((group): Command[] =>
  Object.values(group),
)

/** Runs a command if it can be run now. A failure is told in the status line. */
export function runCommand(app: AppModel, command: Command): void {
  if (command.isEnabled(app)) void app.attempt(() => command.run(app))
}
