import type { enQuoting } from './en-quoting.ts'

/** Finding passages by typing, and quoting them, in Spanish. */
export const esQuoting = {
  'command.quotePassage': 'Citar un párrafo…',
  'offers.title': 'Fuentes y pasajes',
  'offers.excerpt': 'extracto',
  'offers.searching': 'Buscando…',
  'offers.noSources': 'El informe aún no tiene fuentes. Añada primero el informe del Estado o una observación general.',
  'quoting.title': 'Citar un párrafo',
  'quoting.find': 'MEX 6-7 párr. 139, o palabras del párrafo',
  'quoting.none': 'Ningún párrafo corresponde. Escriba su documento y su número, o palabras que contenga.',
  'quoting.gone': 'Este párrafo ya no está en su fuente. Búsquelo de nuevo.',
  'command.quoteNumber': 'Cita: número y fuente…',
  'quote.title': 'El número y el pasaje de la cita',
  'quote.number': 'Número del párrafo',
  'quote.go': 'Ir al pasaje',
  'quote.keep': 'Conservar como su pasaje',
  'quote.choose': 'Elegir su pasaje…',
  'quote.chooseOther': 'Elegir otro…',
  'quote.found': 'se encontró por sus palabras.',
  'quote.unknown': 'No se sabe qué pasaje es.',
  'quote.gone': 'El pasaje de esta cita ya no está: falta su fuente o esta se leyó de nuevo. La cita se conserva tal cual.',
  'margin.quote': 'Cita{number, select, none {} other { del párrafo {number}}}: {known, select, yes {número y fuente} other {su pasaje aún no se conoce}}',
} satisfies Record<keyof typeof enQuoting, string>
