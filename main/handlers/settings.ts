import type { Handlers } from '../dispatch.ts'

/** Requests about the app itself, whatever report is open. */
export const settingsHandlers = {
  'settings.read': (_, { settings }) => settings.read(),
  'settings.write': (change, { settings }) => settings.write(change),
  'settings.systemLanguages': (_, { systemLanguages }) => systemLanguages(),
  'window.showMenu': ({ shown }, { showMenu }) => {
    showMenu(shown)
    return {}
  },
} satisfies Partial<Handlers>
