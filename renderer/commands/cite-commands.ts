import { draftCommand, type Command } from './command.ts'

export const citeCommands = {
  cite: draftCommand({ id: 'insert.citation', run: (_session, app) => app.panels.cite.set(true) }),
  quote: draftCommand({ id: 'insert.quote', run: (_session, app) => app.panels.quote.set(true) }),
  quoteNumber: draftCommand({
    id: 'format.quoteNumber',
    isEnabled: ({ caret }) => caret.get().kind === 'quote',
    run: (session) => session.quoteInHand.set(session.caret.get().blockId),
  }),
} as const satisfies Record<string, Command>
