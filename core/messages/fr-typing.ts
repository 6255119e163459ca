import type { enTyping } from './en-typing.ts'

/** What correcting while one types says, in French. */
export const frTyping = {
  'command.autocorrect': 'Activer ou désactiver la correction automatique',
  'settings.writing': 'Rédaction',
  'settings.autocorrect': 'Mettre guillemets et tirets pendant la frappe',
  'settings.autocorrectHint': 'À la manière de la langue du rapport. {keys} rend ce qui a été saisi.',
  'typing.autocorrectOn': 'La correction automatique est activée.',
  'typing.autocorrectOff': 'La correction automatique est désactivée.',

  'language.title': 'Langue des mots',
  'language.ofReport': 'Celle du rapport ({language})',
  'language.filter': 'Langue, ou son code',
  'language.none': 'Aucune langue ne s’appelle ainsi. Un code tel que « nah » désigne toute autre langue.',
} satisfies Record<keyof typeof enTyping, string>
