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
  spelling: draftCommand({ id: 'edit.spelling', run: ({ spelling: { asked } }) => asked.set(asked.get() + 1) }),
  checkSpelling: draftCommand({
    id: 'edit.checkSpelling',
    run: (_session, { settings, notice }) => {
      const spelling = !settings.get().spelling
      settings.change({ spelling })
      notice.set({ kind: 'told', message: say(spelling ? 'spelling.on' : 'spelling.off') })
    },
  }),
} as const satisfies Record<string, Command>
