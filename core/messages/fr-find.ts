import type { enFind } from './en-find.ts'

/** What finding and replacing says, in French. */
export const frFind = {
  'command.find': 'Rechercher…',
  'command.replace': 'Remplacer…',
  'command.findNext': 'Occurrence suivante',
  'command.findPrevious': 'Occurrence précédente',
  'find.title': 'Rechercher et remplacer',
  'find.query': 'Rechercher',
  'find.replacement': 'Remplacer par',
  'find.count': '{count, plural, =0 {Introuvable} other {{at, number} sur {count, number}}}',
  'find.next': 'Suivant',
  'find.previous': 'Précédent',
  'find.matchCase': 'Respecter la casse',
  'find.wholeWord': 'Mot entier',
  'find.showReplace': 'Afficher le remplacement',
  'find.replace': 'Remplacer',
  'find.replaceAll': 'Tout remplacer',
  'find.replaced': '{count, plural, =0 {Rien n’a été remplacé} one {# remplacement} other {# remplacements}}',
  'find.left': '{count, plural, one {# occurrence contient un numéro automatique et a été laissée} other {# occurrences contiennent un numéro automatique et ont été laissées}}',
  'find.close': 'Fermer',
} satisfies Record<keyof typeof enFind, string>
