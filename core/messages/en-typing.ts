/** What correcting while one types says. */
export const enTyping = {
  'command.autocorrect': 'Autocorrect on or off',
  'settings.writing': 'Writing',
  'settings.autocorrect': 'Set quotation marks and dashes while typing',
  'settings.autocorrectHint': 'In the manner of the report’s language. {keys} gives back what was typed.',
  'typing.autocorrectOn': 'Autocorrect is on.',
  'typing.autocorrectOff': 'Autocorrect is off.',

  'language.title': 'Language of the words',
  'language.ofReport': 'That of the report ({language})',
  'language.filter': 'Language, or its code',
  'language.none': 'No language is called so. A code such as “nah” names any other.',
} satisfies Record<string, string>
