import type { enChecksPane } from './en-checks-pane.ts'

/** The list of what the checks found, in French. */
export const frChecksPane = {
  'command.checks': 'Vérifier le rapport',
  'checks.title': 'Contrôles',
  'checks.running': 'Vérification…',
  'checks.count': '{count, plural, =0 {Rien à revoir} one {# point à revoir} other {# points à revoir}}',
  'checks.again': 'Vérifier de nouveau',
  'severities.error': 'À ne pas déposer ainsi',
  'severities.warning': 'Très probablement faux',
  'severities.note': 'À regarder',
  'checks.fix': 'Écrire « {instead} »',
  'checks.fixLevel': 'Passer au niveau {level, number}',
  'checks.fixLive': 'Rendre vivant le numéro {number, number}',
  'checks.fixedLevel': 'Le titre et ceux qui en dépendent sont remontés au niveau {level, number}. Annuler le rétablit.',
  'checks.fixedLive': 'Le numéro de la note {number, number} suit désormais la note. Annuler le rétablit.',
  'checks.fixed': '« {words} » est devenu « {instead} ». Annuler le rétablit.',
  'checks.notFixed': '« {words} » ne s’y trouve plus.',
  'checks.dismissAsk': 'Écarter…',
  'checks.why': 'Pourquoi c’est juste ainsi',
  'checks.dismiss': 'Écarter',
  'checks.isDismissed': 'Écarté, et cela reste avec ce rapport.',
  'checks.undo': 'Annuler',
  'checks.dismissed': '{count, plural, one {# écarté} other {# écartés}}',
  'checks.reason': 'Écarté : {reason}',
  'checks.restore': 'Montrer de nouveau',
} satisfies Record<keyof typeof enChecksPane, string>
