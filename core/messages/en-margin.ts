/** What the margin of the page says. */
export const enMargin = {
  'margin.title': 'Margin',
  'margin.findings': '{severity}: {count, plural, one {# thing} other {# things}} to look at',
  'margin.findingsHere': 'To look at here',
  'margin.links': '{place}: norm {norm, number}, State position {state, number}, evidence {evidence, number}{proposed, plural, =0 {} other {; # named in the text}}',
  'margin.linksTitle': 'What recommendation {number} rests on',
  'margin.sectionTitle': 'What section {name} rests on',
  'margin.proposed': 'Named in the text, not linked yet',
  'margin.acceptAll': 'Accept all {count, number}',
} as const
