import { expect, test } from 'vitest'
import { findingKey, partDismissed } from '../../../core/checks/dismissal.ts'
import { finding, type Finding } from '../../../core/checks/finding.ts'
import { fixOf } from '../../../core/checks/fix.ts'

const at = (check: Finding['check'], details: Finding['details'], excerpt = 'some words'): Finding => finding(check, 'warning', { block: 'b', note: null }, excerpt, details)

test.each([
  ['shadow-report', { words: 'shadow report' }, { words: 'shadow report', instead: 'alternative report' }],
  ['shadow-report', { words: 'Shadow Report' }, { words: 'Shadow Report', instead: 'Alternative Report' }],
  ['shadow-report', { words: 'SHADOW-REPORTS' }, { words: 'SHADOW-REPORTS', instead: 'ALTERNATIVE REPORTS' }],
  ['shadow-report', { words: 'Informe sombra' }, { words: 'Informe sombra', instead: 'Informe alternativo' }],
  ['acronym-variant', { acronym: 'SIPPINA', meant: 'SIPINNA' }, { words: 'SIPPINA', instead: 'SIPINNA' }],
  ['general-comment-year', { written: '2006', year: '2005' }, { words: '2006', instead: '2005' }],
  ['vague-attribution', { words: 'sources say' }, undefined],
] as const)('%s is put right', (check, details, fix) => {
  expect(fixOf(at(check, details))).toEqual(fix)
})

test('a dismissed finding stays away while the words around it change, and comes back where it names others', () => {
  const first = at('statistic-without-note', { figure: '40 %' }, 'about 40 % of children')
  const dismissals = [{ key: findingKey(first), reason: 'our own count' }]
  const moved = at('statistic-without-note', { figure: '40 %' }, 'now 40 % of all children')
  const other = at('statistic-without-note', { figure: '41 %' })
  expect(partDismissed([moved, other], dismissals)).toEqual({ open: [other], dismissed: [{ finding: moved, reason: 'our own count' }] })
})
