import { draftCommand, type Command } from './command.ts'

export const findCommands = {
  find: draftCommand({ id: 'edit.find', run: ({ find }) => find.open(false) }),
  replace: draftCommand({ id: 'edit.replace', run: ({ find }) => find.open(true) }),
  findNext: draftCommand({ id: 'edit.findNext', run: ({ find }) => find.step(1) }),
  findPrevious: draftCommand({ id: 'edit.findPrevious', run: ({ find }) => find.step(-1) }),
} as const satisfies Record<string, Command>
