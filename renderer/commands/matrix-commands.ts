import { appCommand, type Command } from './command.ts'

export const matrixCommands = {
  matrix: appCommand({
    id: 'view.matrix',
    isEnabled: (app) => app.session()?.desk.isReviewing() === false,
    run: async (app) => {
      const matrix = app.session()?.matrix
      if (matrix?.open.get() === true) matrix.hide()
      else await matrix?.show()
    },
  }),
} as const satisfies Record<string, Command>
