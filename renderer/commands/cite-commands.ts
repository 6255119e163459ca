import { draftCommand, type Command } from './command.ts'

export const citeCommands = {
  cite: draftCommand({ id: 'insert.citation', run: (_session, app) => app.panels.cite.set(true) }),
} as const satisfies Record<string, Command>
