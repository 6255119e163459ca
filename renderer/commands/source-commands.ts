import { draftCommand, type Command } from './command.ts'

const viewOf = (kind: 'catalogue' | 'library'): Command =>
  draftCommand({
    id: `view.${kind}`,
    run: ({ desk }, { panels }) => {
      panels.snapshots.set(false)
      panels.notes.set(true)
      desk.show('sources')
      desk.view.set({ kind, asked: true })
    },
  })

export const sourceCommands = {
  sources: draftCommand({
    id: 'view.sources',
    run: ({ desk }, { panels }) => {
      panels.snapshots.set(false)
      panels.notes.set(true)
      desk.show('sources')
    },
  }),
  search: draftCommand({
    id: 'view.search',
    run: ({ desk }, { panels }) => {
      panels.snapshots.set(false)
      panels.notes.set(true)
      desk.askForSearch()
    },
  }),
  catalogue: viewOf('catalogue'),
  library: viewOf('library'),
  add: draftCommand({
    id: 'source.add',
    run: ({ desk }) => desk.addSource(),
  }),
  addReferences: draftCommand({
    id: 'source.addReferences',
    run: async ({ desk }, { panels }) => {
      panels.snapshots.set(false)
      panels.notes.set(true)
      await desk.addReferences()
    },
  }),
} as const satisfies Record<string, Command>
