import type { enFind } from './en-find.ts'

/** What finding and replacing says, in Spanish. */
export const esFind = {
  'command.find': 'Buscar…',
  'command.replace': 'Reemplazar…',
  'command.findNext': 'Buscar siguiente',
  'command.findPrevious': 'Buscar anterior',
  'find.title': 'Buscar y reemplazar',
  'find.query': 'Buscar',
  'find.replacement': 'Reemplazar con',
  'find.count': '{count, plural, =0 {No se encontró} other {{at, number} de {count, number}}}',
  'find.next': 'Siguiente',
  'find.previous': 'Anterior',
  'find.matchCase': 'Coincidir mayúsculas',
  'find.wholeWord': 'Palabra completa',
  'find.showReplace': 'Mostrar el reemplazo',
  'find.replace': 'Reemplazar',
  'find.replaceAll': 'Reemplazar todo',
  'find.replaced': '{count, plural, =0 {No se reemplazó nada} one {# reemplazo} other {# reemplazos}}',
  'find.left': '{count, plural, one {# contiene un número automático y se dejó} other {# contienen un número automático y se dejaron}}',
  'find.close': 'Cerrar',
} satisfies Record<keyof typeof enFind, string>
