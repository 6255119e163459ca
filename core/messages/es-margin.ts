import type { enMargin } from './en-margin.ts'

/** What the margin of the page says, in Spanish. */
export const esMargin = {
  'margin.title': 'Margen',
  'margin.findings': '{severity}: {count, plural, one {# punto} other {# puntos}} por revisar',
  'margin.findingsHere': 'Por revisar aquí',
  'margin.links': '{place}: norma {norm, number}, posición del Estado {state, number}, pruebas {evidence, number}{proposed, plural, =0 {} one {; # citada en el texto} other {; # citadas en el texto}}',
  'margin.linksTitle': 'En qué se apoya la recomendación {number}',
  'margin.sectionTitle': 'En qué se apoya la sección {name}',
  'margin.proposed': 'Citado en el texto, aún sin vincular',
  'margin.acceptAll': 'Aceptar todo ({count, number})',
} as const satisfies Record<keyof typeof enMargin, string>
