import type { enSpelling } from './en-spelling.ts'

/** What checking the spelling says, in Spanish. */
export const esSpelling = {
  'command.spelling': 'Sugerencias de ortografía',
  'command.checkSpelling': 'Activar o desactivar la revisión ortográfica',
  'settings.spelling': 'Subrayar las palabras que no están en ningún diccionario',
  'settings.spellingHint': 'En el idioma del informe: inglés (británico y estadounidense), francés o español. {keys} va a la siguiente y propone otras.',
  'settings.ownWords': 'Palabras propias',
  'settings.noOwnWords': 'Aquí aparecen las palabras que añada a su diccionario.',
  'settings.removeWord': 'Quitar «{word}»',
  'spelling.menu': 'Ortografía de «{word}»',
  'spelling.suggestions': 'Quizá quiso decir',
  'spelling.looking': 'Buscando…',
  'spelling.noSuggestion': 'No hay sugerencias para «{word}»',
  'spelling.add': 'Añadir al diccionario',
  'spelling.ignore': 'Pasar por alto en este informe',
  'spelling.kept.own': '«{word}» está en su diccionario, para todos los informes.',
  'spelling.kept.ignored': '«{word}» es correcta en este informe.',
  'spelling.removed': '«{word}» se quitó de su diccionario.',
  'spelling.undo': 'Deshacer',
  'spelling.none': 'No se encontró ninguna falta de ortografía.',
  'spelling.on': 'Se revisa la ortografía.',
  'spelling.off': 'No se revisa la ortografía.',
} satisfies Record<keyof typeof enSpelling, string>
