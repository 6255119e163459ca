import type { enMatrix } from './en-matrix.ts'

/** Texts about links between the report and its sources, in Spanish. */
export const esMatrix = {
  'matrix.title': 'Matriz',
  'matrix.part': 'Parte',
  'matrix.number': 'Número',
  'matrix.section': 'Sección',
  'matrix.recommendation': 'Recomendación',
  'role.norm': 'Norma',
  'role.state-position': 'Posición del Estado',
  'role.evidence': 'Pruebas',
  'role.follow-up': 'Seguimiento',
  'dialog.exportMatrix': 'Exportar la matriz',
  'dialog.tables': 'Tabla para una hoja de cálculo (CSV)',
} satisfies Record<keyof typeof enMatrix, string>
