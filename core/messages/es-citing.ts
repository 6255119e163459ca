import type { enCiting } from './en-citing.ts'

/** The small windows that cite a source, in Spanish. */
export const esCiting = {
  'command.cite': 'Cita…',
  'cite.title': 'Citar una fuente',
  'cite.find': 'Signatura, nombre breve, autor o título, y el lugar: OG 6 párr. 85',
  'cite.none': 'Ninguna fuente de este informe corresponde.',
  'cite.noSources': 'Este informe aún no tiene fuentes. Añada una en la pestaña Fuentes.',
  'cite.inNote': 'En una nota propia',
  'citation.title': 'Cita',
  'citation.gone': 'La fuente ya no está en este informe.',
  'citation.where': 'Lugar en la fuente',
  'citation.whereHint': 'Por ejemplo párr. 85, párrs. 57–58, art. 3, pág. 12, anexo II',
  'citation.whereRefused': 'Indique un lugar, por ejemplo párr. 85, art. 3 o págs. 12–14.',
  'citation.before': 'Palabras antes',
  'citation.behind': 'Palabras después',
  'citation.again': 'Citada de nuevo',
  'citation.again.report': 'Como lo hace el informe',
  'citation.set': 'Cambiar',
  'citation.open': 'Abrir la fuente',
  'citation.remove': 'Quitar',
} satisfies Record<keyof typeof enCiting, string>
