import { labelOf, type CommandId } from '../../core/commands/command-table.ts'
import type { MessageKey } from '../../core/messages/messages.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'

/** Something a person can do. The toolbar, the shortcuts, the palette and the application's menu share this one object. */
export interface Command {
  id: CommandId
  /** Its name and its keys are in the table of commands. */
  label: MessageKey
  isEnabled: (app: AppModel) => boolean
  run: (app: AppModel) => Promise<void> | void
}

/** A command that can be run wherever the person is, unless `isEnabled` says otherwise. */
export const appCommand = (command: { id: CommandId; run: Command['run']; isEnabled?: Command['isEnabled'] }): Command => ({
  isEnabled: () => true,
  ...command,
  label: labelOf(command.id),
})

interface DraftCommand {
  id: CommandId
  isEnabled?: (session: DraftSession) => boolean
  run: (session: DraftSession, app: AppModel) => Promise<void> | void
}

/** A command that needs an open report. */
export const draftCommand = (command: DraftCommand): Command => ({
  id: command.id,
  label: labelOf(command.id),
  isEnabled: (app) => {
    const session = app.session()
    // While a document is under review, or another screen lies over it, the draft behind is out of reach.
    return session !== undefined && !session.desk.isReviewing() && !session.matrix.open.get() && session.comparing.version.get() === undefined && (command.isEnabled?.(session) ?? true)
  },
  run: (app) => {
    const session = app.session()
    return session === undefined ? undefined : command.run(session, app)
  },
})
