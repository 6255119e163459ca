/** The small windows that cite a source. */
export const enCiting = {
  'command.cite': 'Citation…',
  'cite.title': 'Cite a source',
  'cite.find': 'Symbol, short name, author or title, and where: GC 6 para 85',
  'cite.none': 'No source of this report fits.',
  'cite.noSources': 'This report has no sources yet. Add one in the Sources tab.',
  'cite.inNote': 'In a note of its own',
  'citation.title': 'Citation',
  'citation.gone': 'The source is no longer in this report.',
  'citation.where': 'Where in the source',
  'citation.whereHint': 'Such as para. 85, paras. 57–58, art. 3, p. 12, annex II',
  'citation.whereRefused': 'Write a place such as para. 85, art. 3 or pp. 12–14.',
  'citation.before': 'Words before',
  'citation.behind': 'Words after',
  'citation.set': 'Change',
  'citation.open': 'Open the source',
  'citation.remove': 'Remove',
}
