import type { MessageKey } from '../../core/messages/messages.ts'
import { draftCommand, type Command } from './command.ts'

const viewOf = (kind: 'catalogue' | 'library', label: MessageKey): Command =>
  draftCommand({
    id: `view.${kind}`,
    label,
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
    run: ({ desk }, { panels }) => {
      panels.snapshots.set(false)
      panels.notes.set(true)
      desk.askForSearch()
    },
  }),
  catalogue: viewOf('catalogue', 'command.viewCatalogue'),
  library: viewOf('library', 'command.viewLibrary'),
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
