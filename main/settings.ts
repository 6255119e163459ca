import { readFileSync } from 'node:fs'
import { defaultSettings, readSettings, type Settings, type SettingsChange } from '../core/settings.ts'
import { writeOutput } from './files.ts'
import { parseJson } from './json.ts'

/** What the person has chosen about the app. */
export interface SettingsStore {
  read: () => Settings
  /** Changes what is named and keeps the rest. Throws AppError where the file cannot be written; the change holds until the app ends. */
  write: (change: SettingsChange) => Promise<Settings>
}

/**
 * Keeps the settings in a small JSON file, read once. One that cannot be read is begun anew.
 * @param changed is told the settings after each change, before they are on the disk
 */
export function settingsIn(file: string, changed: (settings: Settings) => void = () => undefined): SettingsStore {
  let current: Settings | undefined
  let writing: Promise<void> = Promise.resolve()
  const read = (): Settings => (current ??= readSettings(contentOf(file)))
  return {
    read,
    write: async (change) => {
      const next = { ...read(), ...change }
      current = next
      changed(next)
      // One after the other: the last change must be the one that stays on the disk.
      const written = writing.then(() => writeOutput(file, Buffer.from(JSON.stringify(next, null, 2))))
      writing = written.catch(() => undefined)
      await written
      return next
    },
  }
}

/** For the command line, which has no window to settle anything for and leaves no traces. */
export const noSettings: SettingsStore = { read: () => defaultSettings, write: async (change) => ({ ...defaultSettings, ...change }) }

/** What the file holds; nothing where there is none, or none that can be read. */
function contentOf(file: string): unknown {
  try {
    return parseJson(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
