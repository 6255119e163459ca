import type { enMatrix } from './en-matrix.ts'

/** Texts about links between the report and its sources, in French. */
export const frMatrix = {
  'matrix.title': 'Tableau d’argumentation',
  'matrix.part': 'Partie',
  'matrix.number': 'Numéro',
  'matrix.section': 'Section',
  'matrix.recommendation': 'Recommandation',
  'role.norm': 'Norme',
  'role.state-position': 'Position de l’État',
  'role.evidence': 'Éléments de preuve',
  'role.follow-up': 'Suivi',
  'dialog.exportMatrix': 'Exporter le tableau',
  'dialog.tables': 'Tableau pour un tableur (CSV)',
} satisfies Record<keyof typeof enMatrix, string>
