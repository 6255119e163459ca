import { expect, test } from 'vitest'
import { findingKey, partDismissed } from '../../../core/checks/dismissal.ts'
import { finding, type Finding } from '../../../core/checks/finding.ts'
import { fixOf } from '../../../core/checks/fix.ts'
import { check } from '../../helpers/checks.ts'
import { draftOf, note, paragraph } from '../../helpers/drafts.ts'

const at = (check: Finding['check'], details: Finding['details'], excerpt = 'some words'): Finding => finding(check, 'warning', { block: 'b', note: null }, excerpt, details)

test.each([
  ['shadow-report', { words: 'shadow report' }, { kind: 'words', words: 'shadow report', instead: 'alternative report' }],
  ['shadow-report', { words: 'Shadow Report' }, { kind: 'words', words: 'Shadow Report', instead: 'Alternative Report' }],
  ['shadow-report', { words: 'SHADOW-REPORTS' }, { kind: 'words', words: 'SHADOW-REPORTS', instead: 'ALTERNATIVE REPORTS' }],
  ['shadow-report', { words: 'Informe sombra' }, { kind: 'words', words: 'Informe sombra', instead: 'Informe alternativo' }],
  ['acronym-variant', { acronym: 'SIPPINA', meant: 'SIPINNA' }, { kind: 'words', words: 'SIPPINA', instead: 'SIPINNA' }],
  ['general-comment-year', { written: '2006', year: '2005' }, { kind: 'words', words: '(2006)', instead: '(2005)' }],
  ['general-comment-kind', { written: 'General Comment No. 35', instead: 'General Recommendation No. 35' }, { kind: 'words', words: 'General Comment No. 35', instead: 'General Recommendation No. 35' }],
  ['general-comment-kind', { body: 'CEDAW' }, undefined],
  ['instrument-name', { written: 'Convention on the Rights of Children', name: 'Convention on the Rights of the Child' }, { kind: 'words', words: 'Convention on the Rights of Children', instead: 'Convention on the Rights of the Child' }],
  ['instrument-year', { written: '1998', year: '1989', phrase: 'Convention on the Rights of the Child (1998)' }, { kind: 'words', words: 'Convention on the Rights of the Child (1998)', instead: 'Convention on the Rights of the Child (1989)' }],
  ['heading-gap', { from: 1, to: 3 }, { kind: 'level', level: 2 }],
  ['note-typed-reference', { words: 'supra', target: 'n1', number: 1 }, { kind: 'live', note: 'n1', number: 1 }],
  ['note-typed-reference', { words: 'ibid.' }, undefined],
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

test('a typed number is made live only where the note it names stands before and names the same source', () => {
  const draftWith = (typed: string) => draftOf([paragraph('p', 'One.[^a] Two.[^b] Three.[^c]')], [note('a', 'Jesuit Refugee Service, Left Outside (2023), p. 4.'), note('b', 'Ministry of Justice, Yearbook 2022.'), note('c', typed)])
  const fixIn = (typed: string) => check(draftWith(typed)).filter((one) => one.check === 'note-typed-reference').map(fixOf)
  expect(fixIn('Jesuit Refugee Service, supra note 1, p. 9.')).toEqual([{ kind: 'live', note: 'a', number: 1 }])
  expect(fixIn('Jesuit Refugee Service, supra note 2, p. 9.')).toEqual([undefined])
  expect(fixIn('Jesuit Refugee Service, supra note 3, p. 9.')).toEqual([undefined])
  expect(fixIn('See note 1.')).toEqual([undefined])
})

test('the wrong kind of a general comment is put right with the capitals it has', () => {
  const fixIn = (text: string) => check([paragraph('p', text)]).filter((one) => one.check === 'general-comment-kind').map(fixOf)
  expect(fixIn('General Comment No. 35 of the CEDAW Committee asks for shelters.')).toEqual([{ kind: 'words', words: 'General Comment No. 35', instead: 'General Recommendation No. 35' }])
  expect(fixIn('La recommandation générale no 13 du Comité des droits de l’enfant le demande.')).toEqual([{ kind: 'words', words: 'recommandation générale no 13', instead: 'observation générale no 13' }])
})

test('a dismissal holds while the text round it is written on, and when blocks before it come and go', () => {
  const before = draftOf([paragraph('p', 'Some 12 per cent of girls leave school. The Convention on the Rights of Children applies.')])
  const after = draftOf([paragraph('new', 'A paragraph before.'), paragraph('p', 'As we saw, some 12 per cent of all girls leave school early. The Convention on the Rights of Children, too, applies here.')])
  const dismissals = check(before).filter(({ block }) => block === 'p').map((one) => ({ key: findingKey(one), reason: 'as quoted' }))
  expect(dismissals).toHaveLength(2)
  expect(partDismissed(check(after).filter(({ block }) => block === 'p'), dismissals).open).toEqual([])
})
