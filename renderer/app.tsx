import { I18nProvider } from 'react-aria-components'
import type { AppModel } from './app-model.ts'
import { DraftScreen } from './draft/draft-screen.tsx'
import { DropTarget } from './drop/drop-target.tsx'
import { spokenLanguage } from './messages.ts'
import { useObservable } from './observable.ts'
import { ExportDialog } from './export/export-dialog.tsx'
import { SettingsDialog } from './settings/settings-dialog.tsx'
import { ShortcutsDialog } from './shortcuts/shortcuts-dialog.tsx'
import { Palette } from './palette/palette.tsx'
import { StartScreen } from './start/start-screen.tsx'

/** The window: one screen at a time, and wherever it is files can be dropped on it. */
export const App = ({ app }: { app: AppModel }) => (
  <I18nProvider locale={useObservable(spokenLanguage)}>
    <CurrentScreen app={app} />
    <DropTarget app={app} />
    <Palette app={app} />
    <ExportDialog app={app} />
    <SettingsDialog app={app} />
    <ShortcutsDialog app={app} />
  </I18nProvider>
)

function CurrentScreen({ app }: { app: AppModel }) {
  const screen = useObservable(app.screen)
  switch (screen.kind) {
    case 'loading':
      return null
    case 'start':
      // A new key each time: asked for a new report where it stands already, it shows the form.
      return <StartScreen key={keyOf(screen)} app={app} creating={screen.creating} />
    case 'draft':
      // A new key for each session: nothing of one report is left on the screen of the next.
      return <DraftScreen key={keyOf(screen.session)} app={app} session={screen.session} />
  }
}

const keys = new WeakMap<object, string>()
let opened = 0

function keyOf(shown: object): string {
  const key = keys.get(shown) ?? `shown-${String(++opened)}`
  keys.set(shown, key)
  return key
}
