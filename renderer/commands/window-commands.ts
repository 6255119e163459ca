import { zoomStep } from '../../core/zoom.ts'
import type { AppModel } from '../app-model.ts'
import { goToRegion } from '../draft/cycle-regions.ts'
import { appCommand, draftCommand, type Command } from './command.ts'

const zoom = (direction: 'in' | 'out') => ({ settings }: AppModel): void => {
  settings.change({ zoom: zoomStep(settings.get().zoom, direction) })
}

/** What can be done with the window itself. */
export const windowCommands = {
  palette: appCommand({ id: 'view.palette', run: ({ panels }) => panels.palette.set(true) }),
  settings: appCommand({ id: 'file.settings', run: ({ panels }) => panels.settings.set(true) }),
  shortcuts: appCommand({ id: 'help.shortcuts', run: ({ panels }) => panels.shortcuts.set(true) }),
  focus: draftCommand({ id: 'view.focus', run: (_session, { panels }) => panels.focus.set(!panels.focus.get()) }),
  margin: draftCommand({ id: 'view.margin', run: (_session, { panels }) => panels.margin.set(!panels.margin.get()) }),
  zoomIn: appCommand({ id: 'view.zoomIn', run: zoom('in') }),
  zoomOut: appCommand({ id: 'view.zoomOut', run: zoom('out') }),
  zoomReset: appCommand({ id: 'view.zoomReset', run: ({ settings }) => settings.change({ zoom: 1 }) }),
  nextRegion: draftCommand({ id: 'view.nextRegion', run: () => goToRegion(1) }),
  previousRegion: draftCommand({ id: 'view.previousRegion', run: () => goToRegion(-1) }),
} as const satisfies Record<string, Command>
