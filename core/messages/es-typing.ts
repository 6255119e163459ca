import type { enTyping } from './en-typing.ts'

/** What correcting while one types says, in Spanish. */
export const esTyping = {
  'command.autocorrect': 'Activar o desactivar la autocorrección',
  'settings.writing': 'Redacción',
  'settings.autocorrect': 'Poner comillas y rayas al escribir',
  'settings.autocorrectHint': 'A la manera del idioma del informe. {keys} devuelve lo que se escribió.',
  'typing.autocorrectOn': 'La autocorrección está activada.',
  'typing.autocorrectOff': 'La autocorrección está desactivada.',
} satisfies Record<keyof typeof enTyping, string>
