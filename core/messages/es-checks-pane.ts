import type { enChecksPane } from './en-checks-pane.ts'

/** The list of what the checks found, in Spanish. */
export const esChecksPane = {
  'command.checks': 'Revisar el informe',
  'checks.title': 'Controles',
  'checks.running': 'Revisando…',
  'checks.count': '{count, plural, =0 {Nada que mirar} one {# punto que mirar} other {# puntos que mirar}}',
  'checks.again': 'Revisar otra vez',
  'severities.error': 'No debe presentarse así',
  'severities.warning': 'Muy probablemente mal',
  'severities.note': 'Merece una mirada',
  'checks.fix': 'Escribir “{instead}”',
  'checks.fixLevel': 'Pasar al nivel {level, number}',
  'checks.fixLive': 'Hacer vivo el número {number, number}',
  'checks.fixedLevel': 'El título y los que dependen de él han subido al nivel {level, number}. Deshacer lo devuelve.',
  'checks.fixedLive': 'El número de la nota {number, number} sigue ahora a la nota. Deshacer lo devuelve.',
  'checks.fixed': '“{words}” es ahora “{instead}”. Deshacer lo devuelve.',
  'checks.notFixed': '“{words}” ya no está ahí.',
  'checks.dismissAsk': 'Descartar…',
  'checks.why': 'Por qué está bien así',
  'checks.dismiss': 'Descartar',
  'checks.isDismissed': 'Descartado; queda así con este informe.',
  'checks.undo': 'Deshacer',
  'checks.dismissed': '{count, plural, one {# descartado} other {# descartados}}',
  'checks.reason': 'Descartado: {reason}',
  'checks.restore': 'Mostrar otra vez',
} satisfies Record<keyof typeof enChecksPane, string>
