/** What the palette, the list of keys and the settings say, in ICU message syntax. */
export const enHabits = {
  'palette.title': 'Find a command',
  'palette.field': 'Command or section',
  'palette.placeholder': 'Type a command or a section',
  'palette.recent': 'Used last',
  'palette.commands': 'Commands',
  'palette.sections': 'Sections',
  'palette.none': 'No command and no section fits these words.',
} satisfies Record<string, string>
