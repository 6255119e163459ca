import type { enMargin } from './en-margin.ts'

/** What the margin of the page says, in French. */
export const frMargin = {
  'margin.title': 'Marge',
  'margin.findings': '{severity} : {count, plural, one {# point} other {# points}} à vérifier',
  'margin.findingsHere': 'À vérifier ici',
  'margin.links': '{place} : norme {norm, number}, position de l’État {state, number}, preuves {evidence, number}{proposed, plural, =0 {} one { ; # citée dans le texte} other { ; # citées dans le texte}}',
  'margin.linksTitle': 'Ce qui fonde la recommandation {number}',
  'margin.sectionTitle': 'Ce qui fonde la section {name}',
  'margin.proposed': 'Cité dans le texte, pas encore lié',
  'margin.acceptAll': 'Tout accepter ({count, number})',
} as const satisfies Record<keyof typeof enMargin, string>
