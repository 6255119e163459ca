import type { AppModel } from '../app-model.ts'
import { say } from '../messages.ts'
import { WindowDialog } from '../ui/window-dialog.tsx'
import { AppearanceSettings } from './appearance-settings.tsx'
import { AuthorSettings } from './author-settings.tsx'
import { LanguageSettings } from './language-settings.tsx'
import { OwnWordsSettings } from './own-words-settings.tsx'
import { WritingSettings } from './writing-settings.tsx'
import './settings.css'

/** What a person can choose about the app itself. Each choice holds at once. */
export const SettingsDialog = ({ app }: { app: AppModel }) => (
  <WindowDialog open={app.panels.settings} title={say('settings.title')} close={say('settings.close')}>
    <div className="settings">
      <LanguageSettings settings={app.settings} />
      <AppearanceSettings settings={app.settings} />
      <WritingSettings settings={app.settings} />
      <AuthorSettings settings={app.settings} />
      <OwnWordsSettings app={app} />
    </div>
  </WindowDialog>
)
