import { draftCommand, type Command } from './command.ts'

export const windowChecks = {
  run: draftCommand({
    id: 'view.checks',
    run: async (session, { panels }) => {
      panels.snapshots.set(false)
      panels.notes.set(true)
      session.desk.show('checks')
      await session.findings.run(session)
    },
  }),
} as const satisfies Record<string, Command>
