/** What the palette, the list of keys and the settings say, in ICU message syntax. */
export const enHabits = {
  'palette.title': 'Find a command',
  'palette.field': 'Command or section',
  'palette.placeholder': 'Type a command or a section',
  'palette.recent': 'Used last',
  'palette.commands': 'Commands',
  'palette.sections': 'Sections',
  'palette.none': 'No command and no section fits these words.',

  'shortcuts.title': 'Keyboard shortcuts',
  'shortcuts.filter': 'Find a shortcut',
  'shortcuts.none': 'No shortcut fits these words.',
  'shortcuts.close': 'Close',

  'settings.title': 'Settings',
  'settings.close': 'Close',
  'settings.language': 'Interface language',
  'settings.language.system': 'As the system ({language})',
  'settings.language.en': 'English',
  'settings.language.fr': 'Français',
  'settings.language.es': 'Español',
  'settings.theme': 'Colours',
  'settings.theme.system': 'As the system',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.zoom': 'Size of everything',
  'settings.zoomStep': '{zoom, number, percent}',
} satisfies Record<string, string>
