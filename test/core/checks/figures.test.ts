import { expect, test } from 'vitest'
import { check, ofArea } from '../../helpers/checks.ts'
import { draftOf, listItem, note, paragraph, quote, recommendation } from '../../helpers/drafts.ts'

const found = (text: string): string[] => ofArea(check([paragraph('p', text)]), 'statistic', 'vague', 'percentage').map((one) => one.check)
const [statistic, vague, over] = ['statistic-without-note', 'vague-attribution', 'percentage-over-100']

test.each<[text: string, found: string[]]>([
  ['In 2022, 71 per cent of the children were alone.', [statistic]],
  ['In all, 9,192 children were returned.', [statistic]],
  ['One in three children is out of school.', [statistic]],
  ['Some 2.3 million children work.', [statistic]],
  ['Près de 12 % des enfants travaillent.', [statistic]],
  ['Un enfant sur quatre travaille.', [statistic]],
  ['Il y a 12 000 enfants placés.', [statistic]],
  ['El 15 por ciento de las niñas no estudia.', [statistic]],
  ['Uno de cada cinco niños trabaja.', [statistic]],
  ['Hay 98.671 niños detenidos.', [statistic]],
  ['The law of 2014 was changed in November 2020.', []],
  ['Article 37 and General Comment No. 10 apply.', []],
  ['The State reports 203 centres in 29 states (CRC/C/MEX/6-7, para. 218).', []],
  ['We interviewed 1,200 children.', []],
  ['Nous avons entendu 45 % des familles.', []],
  ['The share was 45 per cent (Census Office, 2020).', []],
  ['The State should spend 6 per cent of its budget on schools.', []],
  ['The hotline is open 24 hours, on 365 days.', []],
  ['Of them, 120 per cent were girls.', [statistic, over]],
  ['Parmi eux, 100,5 % sont des filles.', [statistic, over]],
  ['El 1.200 por ciento son niñas.', [statistic, over]],
  ['Studies show that detention harms.', [vague]],
  ['It is well known that detention harms.', [vague]],
  ['According to some sources, children are beaten.', [vague]],
  ['Des études montrent que la détention nuit.', [vague]],
  ['Selon certaines sources, des enfants sont frappés.', [vague]],
  ['Il est bien connu que la détention nuit.', [vague]],
  ['Diversos estudios demuestran que la detención daña.', [vague]],
  ['Según algunas fuentes, se golpea a los niños.', [vague]],
  ['Se sabe que la detención daña.', [vague]],
  ['The study by the Ombudsman shows that detention harms.', []],
  ['According to the Ministry of Health, beds are missing.', []],
  ['Selon le Défenseur des droits, des enfants sont frappés.', []],
  ['Según la Defensoría, se golpea a los niños.', []],
  ['The State party reports to the Committee every five years.', []],
])('“%s”', (text, expected) => {
  expect(found(text).sort()).toEqual([...expected].sort())
})

test.each(['Arrests rose by 150 per cent.', 'The centres are at 130 per cent of their capacity.', 'Les arrestations ont augmenté de 150 %.', 'La ocupación es del 140 por ciento.', 'Exactly 100 per cent were alone.'])(
  '“%s” is possible', (text) => {
    expect(ofArea(check([paragraph('p', text)]), 'percentage')).toEqual([])
  })

test('a note in the paragraph, or in the list and the sentence before it, is enough', () => {
  const blocks = [paragraph('p', 'In 2022, 71 per cent were alone.[^n]'), paragraph('q', 'The figures:[^m]'), listItem('a', 'bullet', 0, '12 per cent girls'), listItem('b', 'bullet', 0, '88 per cent boys')]
  expect(ofArea(check(draftOf(blocks, [note('n', 'INEGI, 2020.'), note('m', 'INEGI, 2020.')])), 'statistic', 'vague')).toEqual([])
})

test('what is quoted or asked for needs no note', () => {
  expect(ofArea(check([quote('q', '4', 'Studies show that 71 per cent were alone.'), recommendation('r', 'Spend 6 per cent of the budget.')]), 'statistic', 'vague')).toEqual([])
})
