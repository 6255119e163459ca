import { defaultSettings, type Settings, type SettingsChange } from '../core/settings.ts'
import { interfaceLanguage } from '../core/messages/interface-language.ts'
import { speak } from './messages.ts'
import { Observable } from './observable.ts'
import { request } from './request.ts'

/** The settings of the app as the window knows them. They change at once; the main process keeps them. */
export class AppSettings extends Observable<Settings> {
  /** As BCP 47 tags, the preferred one first. */
  systemLanguages: readonly string[] = []

  private readonly tell: (error: unknown) => void

  /** @param tell is told where a change could not be kept */
  constructor(tell: (error: unknown) => void) {
    super(defaultSettings)
    this.tell = tell
  }

  async load(): Promise<void> {
    const [settings, languages] = await Promise.all([request('settings.read', {}), request('settings.systemLanguages', {})])
    this.systemLanguages = languages
    this.set(settings)
  }

  override set(settings: Settings): void {
    super.set(settings)
    const { theme } = settings
    speak(interfaceLanguage(settings.interfaceLanguage, this.systemLanguages))
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }

  change(change: SettingsChange): void {
    this.set({ ...this.get(), ...change })
    request('settings.write', change).catch(this.tell)
  }
}
