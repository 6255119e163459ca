import { expect, test } from 'vitest'
import { runChecks } from '../../../core/checks/run-checks.ts'
import type { PlacedComment } from '../../../core/document/comments.ts'
import type { ReportLink } from '../../../core/links/link.ts'
import { emptySource } from '../../../core/sources/source.ts'
import { check, inputOf, ofArea, sourceWith } from '../../helpers/checks.ts'
import { draftOf, heading, note, paragraph, quote } from '../../helpers/drafts.ts'

const child = (text: string): number => ofArea(check([paragraph('p', text)]), 'child').length

test.each([
  'Ana Lopez, 14 years old, was held.', 'Ana, aged 9, fled.', 'A 14-year-old girl named Ana fled.', '12-year-old Ana fled alone.', 'Ana (9) told us that she fled.',
  'Amina, âgée de 9 ans, a fui.', 'Amina, 9 ans, a fui.', 'Une fille de 9 ans, Amina, a fui.', 'Juan, de 12 años, huyó.', 'Un niño de 12 años llamado Juan huyó.', 'María José tiene 15 años.',
])('“%s” names a child', (text) => {
  expect(child(text)).toBe(1)
})

test.each([
  'A 14-year-old girl fled.', 'A 14-year-old Honduran girl fled.', 'In Mexico, 14 children were held.', 'Ana Lopez, 34 years old, works there.', 'The Act, 14 years after its adoption, is not applied.',
  'Honduras (12), Guatemala (9).', 'Article 12 (4) says so.', 'A girl aged 9 fled.', 'Children aged 9 fled.', 'Une fille de 9 ans a fui.', 'À Conakry, 14 ans après, rien.', 'Un niño de 12 años huyó.', 'En México, de 12 a 17 años.',
  'Ana, aged 9, fled. Her name has been changed.', 'Amina (nom d’emprunt), 9 ans, a fui.', 'Juan (nombre ficticio), de 12 años, huyó.',
])('“%s” names none', (text) => {
  expect(child(text)).toBe(0)
})

test('a note that says the name was changed is enough, and one that says so of all names is enough for all', () => {
  const draft = (words: string) => draftOf([paragraph('p', 'Ana, aged 9, fled.[^n]'), quote('q', '4', 'Juan, aged 8, fled.')], [note('n', words)])
  expect(ofArea(check(draft('Interview, 2024.')), 'child').map(({ block }) => block)).toEqual(['p', 'q'])
  expect(ofArea(check(draft('Not her real name.')), 'child').map(({ block }) => block)).toEqual(['q'])
  expect(ofArea(check(draft('All names were changed.')), 'child')).toEqual([])
})

test('a confidential source is told wherever it is named, and never by what is printed in its place', () => {
  const secret = sourceWith({}, { kind: 'evidence', confidential: true, title: 'Talk with the night guard', symbol: '', authors: [{ family: 'Pérez', given: 'Rosa' }], publicLabel: 'Interview with a guard, May 2024' })
  const draft = draftOf([paragraph('p', 'As ROSA PEREZ told us.[^n]'), paragraph('q', 'Perezosa, like a rose.')], [note('n', 'Interview with a guard, May 2024.')])
  expect(ofArea(check(draft, [secret]), 'confidential').map(({ block, note: at, details }) => [block, at, details['words']])).toEqual([['p', null, 'Rosa Pérez']])
  expect(ofArea(check(draft, [{ ...secret, source: { ...secret.source, confidential: false } }]), 'confidential')).toEqual([])
})

test('a confidential source is found in the words for a picture and in the comment of a link', () => {
  const secret = { source: { ...emptySource('secret', 'evidence'), title: 'Interview with Marta Quiroga', confidential: true, publicLabel: 'Interview with a social worker' }, passages: [] }
  const draft = draftOf([heading('h', 1, 'Schools'), { kind: 'figure', id: 'f', attachment: 'a', alt: 'Interview with Marta Quiroga in her office', width: 50 }])
  const link: ReportLink = {
    id: 'l', from: 'h', role: 'evidence', target: { source: null, passage: null, unit: 'paragraph', number: '', entry: '', name: 'x' }, comment: 'See the interview with Marta Quiroga.',
    origin: 'user', problem: null, instead: null, place: null, text: '',
  }
  const found = runChecks({ ...inputOf(draft, [secret]), links: { links: [link], proposals: [], dismissed: [] } })
  expect(ofArea(found, 'confidential').map(({ block }) => block).sort()).toEqual(['f', 'h'])
})

test('confidential sources and children are found in comments, which are mailed with the file', () => {
  const secret = { source: { ...emptySource('secret', 'evidence'), title: 'Interview with Marta Quiroga', confidential: true, publicLabel: 'Interview with a social worker' }, passages: [] }
  const draft = draftOf([paragraph('p', 'Ana, aged 9, fled. All names were changed.')])
  const comment = (text: string, block: string | undefined, words = 'fled'): PlacedComment => ({ comment: { id: text, text, words, author: '' }, block, words })
  const found = (...comments: PlacedComment[]) =>
    runChecks({ ...inputOf(draft, [secret]), comments }).filter(({ check: name }) => name.startsWith('confidential') || name.startsWith('child')).map(({ check: name, block, excerpt }) => [name, block, excerpt])
  expect(found(comment('From the interview with Marta Quiroga.', 'p'))).toEqual([['confidential-source-named', 'p', 'From the interview with Marta Quiroga.']])
  expect(found(comment('Is this right?', undefined, 'As Marta Quiroga’s interview says: Interview with Marta Quiroga'))).toMatchObject([['confidential-source-named', null, expect.stringContaining('Marta')]])
  expect(found(comment('Her real name is Lucía, aged 9, of Tapachula.', 'p'))).toMatchObject([['child-named-with-age', 'p', expect.stringContaining('Lucía')]])
  expect(found(comment('Ana, aged 9, is the best example.', 'p'), comment('Why?', 'p'))).toEqual([])
})

test.each([
  ['A girl named Rania, from the Al-Huda camp, stopped going to school.', ['A girl named Rania, from the Al-Huda']],
  ['Le jeune Adama, originaire de Kayes, vit dans un squat.', ['Le jeune Adama, originaire de Kayes']],
  ['La niña Abigail, de la comunidad de Cherán, no fue atendida.', ['La niña Abigail, de la comunidad de Cherán']],
  ['Un enfant Afghan de Calais a été blessé.', []],
  ['A boy from Lagos was questioned without a lawyer.', []],
  ['A girl named Rania (name changed), from the Al-Huda camp, stopped going to school.', []],
])('a child called by name with a place: %s', (text, found) => {
  expect(ofArea(check([paragraph('p', text)]), 'child').map(({ check: name, details }) => [name, String(details['words'])])).toEqual(found.map((words) => ['child-named-with-place', expect.stringContaining(words.slice(words.search(/girl|jeune|niña/)))]))
})

test('a confidential person is found by an initial or a courtesy before the family name, not by the family name alone', () => {
  const secret = sourceWith({}, { kind: 'evidence', confidential: true, title: 'Talk with the night guard', symbol: '', authors: [{ family: 'Pérez', given: 'Rosa' }], publicLabel: 'Interview with a guard' })
  const found = (text: string) => ofArea(check([paragraph('p', text)], [secret]), 'confidential').length
  expect(['R. Pérez told us so.', 'We met Ms. Perez twice.', 'La Sra. Pérez habló.'].map(found)).toEqual([1, 1, 1])
  expect(['The Pérez Act was repealed.', 'A guard told us so.'].map(found)).toEqual([0, 0])
})
