import type { enTyping } from './en-typing.ts'

/** What correcting while one types says, in Spanish. */
export const esTyping = {
  'command.autocorrect': 'Activar o desactivar la autocorrección',
  'settings.writing': 'Redacción',
  'settings.autocorrect': 'Poner comillas y rayas al escribir',
  'settings.autocorrectHint': 'A la manera del idioma del informe. {keys} devuelve lo que se escribió.',
  'typing.autocorrectOn': 'La autocorrección está activada.',
  'typing.autocorrectOff': 'La autocorrección está desactivada.',

  'language.title': 'Idioma de las palabras',
  'language.ofReport': 'El del informe ({language})',
  'language.filter': 'Idioma, o su código',
  'language.none': 'Ningún idioma se llama así. Un código como «nah» designa cualquier otro.',
} satisfies Record<keyof typeof enTyping, string>
