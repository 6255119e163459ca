import type { enQuoting } from './en-quoting.ts'

/** Finding passages by typing, and quoting them, in French. */
export const frQuoting = {
  'command.quotePassage': 'Citer un paragraphe…',
  'offers.title': 'Sources et passages',
  'offers.excerpt': 'extrait',
  'offers.searching': 'Recherche…',
  'offers.noSources': 'Le rapport n’a pas encore de sources. Ajoutez d’abord le rapport de l’État ou une observation générale.',
  'quoting.title': 'Citer un paragraphe',
  'quoting.find': 'MEX 6-7 par. 139, ou des mots du paragraphe',
  'quoting.none': 'Aucun paragraphe ne correspond. Indiquez son document et son numéro, ou des mots qu’il contient.',
  'quoting.gone': 'Ce paragraphe n’est plus dans sa source. Cherchez-le de nouveau.',
  'command.quoteNumber': 'Citation : numéro et source…',
  'quote.title': 'Le numéro et le passage de la citation',
  'quote.number': 'Numéro du paragraphe',
  'quote.go': 'Aller au passage',
  'quote.keep': 'Retenir ce passage',
  'quote.choose': 'Choisir son passage…',
  'quote.chooseOther': 'En choisir un autre…',
  'quote.found': 'a été trouvé par ses mots.',
  'quote.unknown': 'On ne sait pas de quel passage il s’agit.',
  'quote.gone': 'Le passage de cette citation a disparu, avec sa source ou depuis que celle-ci a été relue. La citation est conservée telle quelle.',
  'margin.quote': 'Citation{number, select, none {} other { du paragraphe {number}}} : {known, select, yes {numéro et source} other {son passage n’est pas encore connu}}',
} satisfies Record<keyof typeof enQuoting, string>
