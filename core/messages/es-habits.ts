import type { enHabits } from './en-habits.ts'

/** What the palette, the list of keys and the settings say in Spanish. */
export const esHabits = {
  'palette.title': 'Buscar un comando',
  'palette.field': 'Comando o sección',
  'palette.placeholder': 'Escriba un comando o una sección',
  'palette.recent': 'Usados hace poco',
  'palette.commands': 'Comandos',
  'palette.sections': 'Secciones',
  'palette.none': 'Ningún comando ni sección corresponde a estas palabras.',

  'shortcuts.title': 'Atajos de teclado',
  'shortcuts.filter': 'Buscar un atajo',
  'shortcuts.none': 'Ningún atajo corresponde a estas palabras.',
  'shortcuts.close': 'Cerrar',

  'settings.title': 'Configuración',
  'settings.close': 'Cerrar',
  'settings.language': 'Idioma de la interfaz',
  'settings.language.system': 'El del sistema ({language})',
  'settings.language.en': 'English',
  'settings.language.fr': 'Français',
  'settings.language.es': 'Español',
  'settings.theme': 'Colores',
  'settings.theme.system': 'Del sistema',
  'settings.theme.light': 'Claros',
  'settings.theme.dark': 'Oscuros',
  'settings.zoom': 'Tamaño de visualización',
  'settings.zoomStep': '{zoom, number, percent}',
} satisfies Record<keyof typeof enHabits, string>
