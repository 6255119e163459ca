import { expect, test } from 'vitest'
import { check, ofArea } from '../../helpers/checks.ts'
import { draftOf, note, paragraph } from '../../helpers/drafts.ts'

const claims = (text: string) => ofArea(check([paragraph('p', text)]), 'claim', 'statistic', 'vague').map(({ check: name, details }) => [name, details['words'] ?? details['figure']])

test.each([
  ['According to the Ministry of Health, the ward is closed at night.', [['claim-without-note', 'According to the Ministry of Health']]],
  ['D’après le Défenseur des droits, les dossiers ont été détruits.', [['claim-without-note', 'D’après le Défenseur des droits']]],
  ['Según la Fiscalía General, no hay causas abiertas.', [['claim-without-note', 'Según la Fiscalía General']]],
  ['According to experts, the ward is closed at night.', [['vague-attribution', 'According to experts']]],
  ['According to the Ministry of Health, 40 per cent of beds are empty.', [['statistic-without-note', '40 per cent']]],
  ['According to the Convention, the child is heard.', []],
  ['According to their age, children sleep in one ward or the other.', []],
  ['According to the State (CRC/C/ALB/5-6, para. 120), posts are vacant.', []],
])('a source that is only named is told once, by the check that fits best: %s', (text, found) => {
  expect(claims(text)).toEqual(found)
})

test('a note is enough for what a source is said to say', () => {
  expect(ofArea(check(draftOf([paragraph('p', 'According to the Ministry of Health, the ward is closed.[^n]')], [note('n', 'Ministry of Health, Yearbook 2023, p. 4.')])), 'claim')).toEqual([])
})
