import { draftCommand, type Command } from './command.ts'

export const sourceCommands = {
  sources: draftCommand({
    id: 'view.sources',
    label: 'command.viewSources',
    run: ({ desk }, { panels }) => {
      panels.snapshots.set(false)
      panels.notes.set(true)
      desk.show('sources')
    },
  }),
  search: draftCommand({
    id: 'view.search',
    label: 'command.viewSearch',
    shortcut: { code: 'KeyF', shift: true },
    run: ({ desk }, { panels }) => {
      panels.snapshots.set(false)
      panels.notes.set(true)
      desk.askForSearch()
    },
  }),
  add: draftCommand({
    id: 'source.add',
    label: 'command.addSource',
    run: ({ desk }) => desk.addSource(),
  }),
  addReferences: draftCommand({
    id: 'source.addReferences',
    label: 'command.addReferences',
    run: async ({ desk }, { panels }) => {
      panels.snapshots.set(false)
      panels.notes.set(true)
      await desk.addReferences()
    },
  }),
} as const satisfies Record<string, Command>
