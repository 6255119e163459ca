import { expect, test } from 'vitest'
import type { ReadPassage } from '../../../../core/sources/passage.ts'
import { fillHoles } from '../../../../core/sources/reading/fill-holes.ts'

const passage = (number: string, text: string, kind: ReadPassage['kind'] = 'paragraph'): ReadPassage => ({ kind, number, text, page: 4, headings: ['Wells'] })
const filled = (...passages: ReadPassage[]): string[] => fillHoles(passages).map(({ kind, number, text }) => `${kind} ${number}: ${text}`)

test('parts a paragraph that stands in the line of the one before, where its number is missing', () => {
  expect(filled(passage('4', 'The well is deep. 5. Nobody drinks of it.'), passage('6', 'The end.'))).toEqual(['paragraph 4: The well is deep.', 'paragraph 5: Nobody drinks of it.', 'paragraph 6: The end.'])
  expect(filled(passage('4', 'The well is deep. 5, Nobody drinks of it. 6. It is dry.'), passage('7', 'The end.'))).toHaveLength(4)
  expect(fillHoles([passage('4', 'Deep. 5. Dry.'), passage('6', 'The end.')])[1]).toMatchObject({ page: 4, headings: ['Wells'] })
})

test('finds it in a part of the paragraph, and among the items of a list', () => {
  expect(filled(passage('4', 'Wells are:'), passage('(a)', 'deep; or dry. 5. Nobody drinks.', 'sub-paragraph'), passage('6', 'The end.'))).toEqual(['paragraph 4: Wells are:', 'sub-paragraph (a): deep; or dry.', 'paragraph 5: Nobody drinks.', 'paragraph 6: The end.'])
  expect(filled(passage('15', 'Dig a well (Utopia); 16. Mend it (Atlantis);', 'sub-paragraph'), passage('17', 'Drink.', 'sub-paragraph'))).toEqual(['sub-paragraph 15: Dig a well (Utopia);', 'sub-paragraph 16: Mend it (Atlantis);', 'sub-paragraph 17: Drink.'])
})

test('leaves alone a number that is not missing, that names something else, or that comes twice', () => {
  const untouched = [
    [passage('4', 'It is deep. 5. Nobody drinks.'), passage('5', 'The end.')],
    [passage('168', 'It joined Convention No. 169. Utopia noted it.'), passage('170', 'The end.')],
    [passage('4', 'It is deep. 5. Nobody. 5. Somebody.'), passage('6', 'The end.')],
    [passage('4', 'It is deep. 5. Nobody drinks.'), passage('40', 'The end.')],
    [passage('4', 'It is deep, as 5. Nobody says.'), passage('6', 'The end.')],
    [passage('4', 'It is deep. 5. Nobody drinks.', 'footnote'), passage('6', 'The end.', 'footnote')],
  ]
  for (const passages of untouched) expect(fillHoles(passages)).toEqual(passages)
})
