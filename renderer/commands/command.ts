import type { MessageKey } from '../../core/messages/messages.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'

/**
 * Something a person can do. The toolbar, the shortcuts and the application's menu share this one object; its keys are in
 * core/commands/shortcuts.ts.
 */
export interface Command {
  id: string
  label: MessageKey
  isEnabled: (app: AppModel) => boolean
  run: (app: AppModel) => Promise<void> | void
}

/** A command that needs an open report. */
export const draftCommand = (
  command: Omit<Command, 'run' | 'isEnabled'> & { run: (session: DraftSession, app: AppModel) => Promise<void> | void; isEnabled?: (session: DraftSession) => boolean },
): Command => ({
  ...command,
  isEnabled: (app) => {
    const session = app.session()
    // While a document is under review the draft behind it is out of reach.
    return session !== undefined && !session.desk.isReviewing() && (command.isEnabled?.(session) ?? true)
  },
  run: (app) => {
    const session = app.session()
    return session === undefined ? undefined : command.run(session, app)
  },
})
