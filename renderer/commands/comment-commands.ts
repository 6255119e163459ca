import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { say } from '../messages.ts'
import { draftCommand, type Command } from './command.ts'

const showTab = ({ desk }: DraftSession, { panels }: AppModel): void => {
  panels.focus.set(false)
  panels.snapshots.set(false)
  panels.notes.set(true)
  desk.show('comments')
}

export const commentCommands = {
  comment: draftCommand({
    id: 'insert.comment',
    run: (session, app) => {
      if (session.commentsInHand.begin(app.settings.get().author)) showTab(session, app)
      else app.notice.set({ kind: 'told', message: say('comments.noWords') })
    },
  }),
  view: draftCommand({ id: 'view.comments', run: showTab }),
} as const satisfies Record<string, Command>
