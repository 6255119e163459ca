import type { AppModel } from '../app-model.ts'
import { areaOf, commandAreas, type CommandId } from '../../core/commands/command-table.ts'
import { windowChecks } from './check-commands.ts'
import { commentCommands } from './comment-commands.ts'
import { compareCommands } from './compare-commands.ts'
import { citeCommands } from './cite-commands.ts'
import { draftCommand, type Command } from './command.ts'
import { editCommands, kindCommands, markCommands } from './edit-commands.ts'
import { findCommands } from './find-commands.ts'
import { fileCommands } from './file-commands.ts'
import { matrixCommands } from './matrix-commands.ts'
import { objectCommands, tableCommands } from './object-commands.ts'
import { writingCommands } from './writing-commands.ts'
import { sectionCommands } from './section-commands.ts'
import { sourceCommands } from './source-commands.ts'
import { windowCommands } from './window-commands.ts'

export const viewCommands = {
  outline: draftCommand({
    id: 'view.outline',
    run: (_session, { panels }) => panels.outline.set(!panels.outline.get()),
  }),
  notes: draftCommand({
    id: 'view.notes',
    run: ({ desk }, { panels }) => {
      const shown = panels.notes.get() && !panels.snapshots.get() && desk.tab.get() === 'notes'
      panels.snapshots.set(false)
      panels.notes.set(!shown)
      desk.show('notes')
    },
  }),
} as const satisfies Record<string, Command>

/** Everything that can be done by menu or key. */
export const commands: readonly Command[] = [
  ...[fileCommands, editCommands, findCommands, writingCommands, kindCommands, markCommands],
  ...[citeCommands, objectCommands, tableCommands, sectionCommands, windowChecks],
  ...[viewCommands, commentCommands, sourceCommands, matrixCommands, compareCommands, windowCommands],
].flatMap((group): Command[] => Object.values(group))

const byId: ReadonlyMap<string, Command> = new Map(commands.map((command) => [command.id, command]))

/** A command by its id, which may come from outside the window. */
export const commandOf = (id: string): Command | undefined => byId.get(id)

/** Every command in the order of the table. */
export const commandsInOrder = (): readonly Command[] => commandAreas.flatMap(({ commands: ids }) => ids).flatMap((id: CommandId) => byId.get(id) ?? [])

/** Runs a command if it can be run now. A failure is told in the status line. */
export function runCommand(app: AppModel, command: Command): void {
  if (!command.isEnabled(app)) return
  if (!staysOnPage(command)) app.panels.focus.set(false)
  void app.attempt(() => command.run(app))
}

/** What shows something beside the page ends the view of the page alone; writing, and the window's own commands, do not. */
const staysOnPage = (command: Command): boolean =>
  !['file', 'view'].includes(areaOf(command.id)) || Object.values<Command>(windowCommands).includes(command)
