import type { enSpelling } from './en-spelling.ts'

/** What checking the spelling says, in French. */
export const frSpelling = {
  'command.spelling': 'Suggestions d’orthographe',
  'command.checkSpelling': 'Activer ou désactiver la vérification de l’orthographe',
  'settings.spelling': 'Souligner les mots absents des dictionnaires',
  'settings.spellingHint': 'Dans la langue du rapport : anglais (britannique et américain), français ou espagnol. {keys} va au mot suivant et en propose d’autres.',
  'settings.ownWords': 'Mots personnels',
  'settings.noOwnWords': 'Les mots que vous ajoutez à votre dictionnaire apparaissent ici.',
  'settings.removeWord': 'Retirer « {word} »',
  'spelling.menu': 'Orthographe de « {word} »',
  'spelling.suggestions': 'Vouliez-vous dire',
  'spelling.looking': 'Recherche…',
  'spelling.noSuggestion': 'Aucune suggestion pour « {word} »',
  'spelling.add': 'Ajouter au dictionnaire',
  'spelling.ignore': 'Ignorer dans ce rapport',
  'spelling.kept.own': '« {word} » est dans votre dictionnaire, pour tous les rapports.',
  'spelling.kept.ignored': '« {word} » est juste dans ce rapport.',
  'spelling.removed': '« {word} » a été retiré de votre dictionnaire.',
  'spelling.undo': 'Annuler',
  'spelling.none': 'Aucune faute d’orthographe n’a été trouvée.',
  'spelling.on': 'L’orthographe est vérifiée.',
  'spelling.off': 'L’orthographe n’est pas vérifiée.',
} satisfies Record<keyof typeof enSpelling, string>
