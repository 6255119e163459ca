import { say } from '../messages.ts'
import { draftCommand, type Command } from './command.ts'

export const writingCommands = {
  autocorrect: draftCommand({
    id: 'edit.autocorrect',
    run: (_session, { settings, notice }) => {
      const autocorrect = !settings.get().autocorrect
      settings.change({ autocorrect })
      notice.set({ kind: 'told', message: say(autocorrect ? 'typing.autocorrectOn' : 'typing.autocorrectOff') })
    },
  }),
} as const satisfies Record<string, Command>
