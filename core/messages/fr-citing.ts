import type { enCiting } from './en-citing.ts'

/** The small windows that cite a source, in French. */
export const frCiting = {
  'command.cite': 'Citation…',
  'cite.title': 'Citer une source',
  'cite.find': 'Cote, nom abrégé, auteur ou titre, et l’endroit : OG 6 par. 85',
  'cite.none': 'Aucune source de ce rapport ne correspond.',
  'cite.noSources': 'Ce rapport n’a pas encore de sources. Ajoutez-en une dans l’onglet Sources.',
  'cite.inNote': 'Dans une note à part',
  'citation.title': 'Citation',
  'citation.gone': 'La source n’est plus dans ce rapport.',
  'citation.where': 'Endroit dans la source',
  'citation.whereHint': 'Par exemple par. 85, par. 57–58, art. 3, p. 12, annexe II',
  'citation.whereRefused': 'Indiquez un endroit, par exemple par. 85, art. 3 ou p. 12–14.',
  'citation.before': 'Mots avant',
  'citation.behind': 'Mots après',
  'citation.again': 'Citée de nouveau',
  'citation.again.report': 'Comme le fait le rapport',
  'citation.set': 'Modifier',
  'citation.open': 'Ouvrir la source',
  'citation.remove': 'Retirer',
} satisfies Record<keyof typeof enCiting, string>
