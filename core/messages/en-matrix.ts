/** Texts about links between the report and its sources. */
export const enMatrix = {
  'matrix.title': 'Matrix',
  'matrix.part': 'Part',
  'matrix.number': 'Number',
  'matrix.section': 'Section',
  'matrix.recommendation': 'Recommendation',
  'role.norm': 'Norm',
  'role.state-position': 'State position',
  'role.evidence': 'Evidence',
  'role.follow-up': 'Follow-up',
  'dialog.exportMatrix': 'Export matrix',
  'dialog.tables': 'Table for a spreadsheet (CSV)',
} as const
