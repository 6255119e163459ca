import { expect, test } from 'vitest'
import type { Table } from '../../../core/document/block.ts'
import { check, ofArea } from '../../helpers/checks.ts'
import { draftOf, inlines, paragraph, recommendation } from '../../helpers/drafts.ts'

const differing = (...texts: string[]) => ofArea(check(texts.map((text, index) => paragraph(`p${index}`, text))), 'figures').map(({ block, details }) => [block, details['here'], details['there']])
const sums = (text: string) => ofArea(check([paragraph('p', text)]), 'parts').map(({ details }) => [details['total'], details['sum']])
const cellsOf = (row: string): Table['rows'][number] => ({ cells: row.split('|').map((cell) => ({ paragraphs: [inlines(cell)] })) })
const table = (rows: readonly string[], headerRows = 1): Table => ({ kind: 'table', id: 't', headerRows, rows: rows.map(cellsOf) })

test.each([
  ['In 2023 the police detained 9,192 migrant children.', 'Of all detained migrant children, 9,129 were alone.', ['p1', '9,129', '9,192']],
  ['On a recensé 12 450 enfants placés en institution.', 'Les enfants placés en institution sont 12 540.', ['p1', '12 540', '12 450']],
  ['Se registraron 3.214 niñas desaparecidas.', 'Las niñas desaparecidas son 3.241.', ['p1', '3.241', '3.214']],
  ['En 2022, 7 614 mineurs isolés ont été mis à l’abri.', 'Les 7.641 mineurs isolés mis à l’abri en 2022 attendent.', ['p1', '7.641', '7 614']],
  ['The shelters received 12,730 unaccompanied minors in 2022.', 'The 12,780 unaccompanied minors received in the shelters in 2022 wait.', ['p1', '12,780', '12,730']],
])('“%s” and “%s” tell the same thing with other digits', (first, second, found) => {
  expect(differing(first, second)).toEqual([found])
})

test.each([
  ['The police detained 9,192 migrant children.', 'Of all detained migrant children, 9,192 were alone.'],
  ['The shelters received 12,730 unaccompanied minors in 2022.', 'In 2023 the shelters received 12,780 unaccompanied minors.'],
  ['The police detained 9,192 migrant children.', 'The budget for school meals is 9,129 euros.'],
  ['From 9,192 to 9,129 migrant children were detained.', 'Nothing else is said.'],
  ['The police detained 9,192 migrant children.', 'The police detained 7,400 migrant children the year before.'],
])('“%s” and “%s” do not', (first, second) => {
  expect(differing(first, second)).toEqual([])
})

test.each([
  ['The home held 120 children, 70 girls and 60 boys.', [['120', 130]]],
  ['Le foyer accueille 1 200 enfants, dont 700 filles et 600 garçons.', [['1 200', 1300]]],
  ['El centro atendió a 45 adolescentes (20 niñas y 20 niños).', [['45', 40]]],
  ['The home held 120 children, 70 girls and 50 boys.', []],
  ['Le foyer accueille 1 300 enfants, dont 700 filles et 600 garçons.', []],
  ['In 2020, 70 girls and 60 boys left the home.', []],
  ['Of the 1,240 posts, 830 are filled, 310 are vacant and 110 were abolished.', [['1,240', 1250]]],
  ['Of the 1,250 posts, 830 are filled, 310 are vacant and 110 were abolished.', []],
  ['Of the 1,250 posts, 300 are in the north and 200 in the south.', []],
  ['Among pupils, 55 per cent walk, 30 per cent ride and 25 per cent are driven.', [['100 %', 110]]],
  ['Some 62 per cent went to cities and the remaining 48 per cent to villages.', [['100 %', 110]]],
  ['Coverage was 91 per cent in 2019, 84 per cent in 2020 and 79 per cent in 2021.', []],
])('parts of a whole: %s', (text, found) => {
  expect(sums(text)).toEqual(found)
})

test('the rows of a table are added up to its total', () => {
  const found = (rows: string[]) => ofArea(check(draftOf([table(rows)])), 'parts').map(({ details }) => [details['total'], details['sum']])
  expect(found(['Region|2022|2023', 'North|1,200|10', 'South|300|20', 'Total|1,500|31'])).toEqual([['31', 30]])
  expect(found(['Región|Cifra', 'Norte|33,3 %', 'Sur|33,3 %', 'Este|33,3 %', 'Total|100 %'])).toEqual([])
  expect(found(['Region|Figure', 'North|12', 'South|unknown', 'Total|40'])).toEqual([])
  expect(found(['Region|Figure', 'North|12', 'South|–', 'East|3', 'Total|15'])).toEqual([])
})

test('a table without a header row is told, a picture without words too', () => {
  const figure = (alt: string) => ({ kind: 'figure', id: 'f', attachment: 'abc', alt, width: 80 }) as const
  const found = (blocks: Parameters<typeof draftOf>[0]) => ofArea(check(draftOf(blocks)), 'figure-without', 'table').map((one) => one.check)
  expect(found([table(['Region|Figure', 'North|12'], 0), figure('')])).toEqual(['table-without-header', 'figure-without-alt'])
  expect(found([table(['Region|Figure', 'North|12']), figure('A map of the shelters')])).toEqual([])
})

test('two recommendations that say nearly the same are told once, at the second', () => {
  const first = recommendation('a', 'Amend the Migration Act so that no child is held in an immigration detention centre.')
  const again = recommendation('b', 'Amend the Migration Act so that no child is ever held in an immigration detention centre.')
  const other = recommendation('c', 'Amend the Migration Act so that every child is heard by a judge within a day.')
  const found = ofArea(check([first, other, again]), 'recommendation-repeated')
  expect(found).toMatchObject([{ block: 'b' }])
  expect(ofArea(check([first, other]), 'recommendation-repeated')).toEqual([])
  expect(ofArea(check([recommendation('d', 'Ratify it.'), recommendation('e', 'Ratify it.')]), 'recommendation-repeated')).toEqual([])
})
