import type { AppModel } from '../app-model.ts'
import { say } from '../messages.ts'
import { appCommand, draftCommand, type Command } from './command.ts'

const isComparing = (app: AppModel): boolean => app.session()?.comparing.version.get() !== undefined

export const compareCommands = {
  compare: draftCommand({
    id: 'snapshot.compare',
    run: async ({ comparing }, app) => {
      if (!(await comparing.showLast())) app.notice.set({ kind: 'told', message: say('compare.noSnapshot') })
    },
  }),
  nextChange: appCommand({ id: 'snapshot.nextChange', isEnabled: isComparing, run: (app) => app.session()?.comparing.step(1) }),
  previousChange: appCommand({ id: 'snapshot.previousChange', isEnabled: isComparing, run: (app) => app.session()?.comparing.step(-1) }),
} as const satisfies Record<string, Command>
