import type { CatalogueEntry } from '../../core/sources/catalogue/entry.ts'
import type { Source } from '../../core/sources/source.ts'
import type { AppModel } from '../app-model.ts'
import { say } from '../messages.ts'
import { request } from '../request.ts'
import type { Desk } from '../sources/desk.ts'

export const titleOf = ({ title, symbol }: Source): string => title || symbol || say('sources.untitled')

/** Keeps a source of the report in the library. Where that has another text of it, the user decides. */
export async function keepInLibrary(app: AppModel, desk: Desk, source: Source, told: boolean, update = false): Promise<void> {
  const { outcome } = await request('library.keep', { source: source.id, update })
  await desk.library.refresh()
  const title = titleOf(source)
  if (outcome === 'differs') {
    const action = { label: say('library.update'), run: () => keepInLibrary(app, desk, source, true, true) }
    // What was told before this question can still be taken back.
    const before = app.notice.get()
    const undo = before?.kind === 'told' ? before.undo : undefined
    app.notice.set({ kind: 'told', message: say('library.differs', { title }), action, ...(undo === undefined ? {} : { undo }) })
  } else if (outcome === 'updated') {
    app.notice.set({ kind: 'told', message: say('library.updated', { title }) })
  } else if (told) {
    app.notice.set({ kind: 'told', message: say('library.kept', { title }) })
  }
}

export async function addFromLibrary(app: AppModel, desk: Desk, source: Source): Promise<void> {
  const { passages } = await request('library.add', { id: source.id })
  await desk.refresh()
  app.notice.set({ kind: 'told', message: say('library.added', { title: titleOf(source), count: passages }) })
}

export async function removeFromLibrary(app: AppModel, desk: Desk, source: Source): Promise<void> {
  await request('library.remove', { id: source.id })
  await desk.library.refresh()
  const undo = async () => {
    await request('library.restore', {})
    await desk.library.refresh()
    app.notice.set(undefined)
  }
  app.notice.set({ kind: 'told', message: say('library.removed', { title: titleOf(source) }), action: { label: say('library.undo'), run: undo } })
}

export async function setLibraryAside(app: AppModel, desk: Desk): Promise<void> {
  const { name } = await request('library.setAside', {})
  await desk.library.refresh()
  app.notice.set({ kind: 'told', message: say('library.setAsideDone', { name }) })
}

/** Lets the user choose the file of a document of the catalogue and brings what was read of it to review. */
export async function chooseFileFor(desk: Desk, entry: CatalogueEntry): Promise<void> {
  const reading = await request('source.read', { symbol: '', entry: entry.id })
  if (reading !== null) desk.reading.set(reading)
}
