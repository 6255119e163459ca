import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberHeadings, numberListItems, numberNotes, numberParagraphs, toLetters, toRoman } from '../../../core/report/numbering.ts'
import { heading, listItem, paragraph, quote, recommendation } from '../../helpers/drafts.ts'

test('headings are numbered I., A., 1., (a), each level beginning again under the next', () => {
  const blocks = [
    heading('1', 1, 'One'), heading('1A', 2, 'x'), heading('1A1', 3, 'x'), heading('1A1a', 4, 'x'), heading('1B', 2, 'x'),
    heading('2', 1, 'Two'), heading('2A', 2, 'x'),
  ]
  expect([...numberHeadings(blocks, 'legal').values()]).toEqual(['I.', 'A.', '1.', '(a)', 'B.', 'II.', 'A.'])
  expect([...numberHeadings(blocks, 'decimal').values()]).toEqual(['1.', '1.1.', '1.1.1.', '1.1.1.1.', '1.2.', '2.', '2.1.'])
  expect(numberHeadings(blocks, 'none').size).toBe(0)
})

test('an unnumbered heading takes no number and leaves the others as they are', () => {
  const blocks = [heading('a', 1, 'x'), heading('b', 1, 'x', { numbered: false }), heading('c', 1, 'x')]
  expect([...numberHeadings(blocks, 'legal')]).toEqual([['a', 'I.'], ['c', 'II.']])
})

test('notes are numbered 1..n in the order of their marks, whatever their ids', () => {
  const marks = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { maxLength: 40 })
  fc.assert(
    fc.property(marks, (ids) => {
      const blocks = ids.map((id, index) => paragraph(`p${String(index)}`, `text[^${id}] more`))
      expect([...numberNotes(blocks)]).toEqual(ids.map((id, index) => [id, index + 1]))
    }),
  )
})

test('a numbered list goes on past deeper items and begins again after other text', () => {
  const blocks = [
    listItem('1', 'number', 0), listItem('1a', 'number', 1), listItem('1b', 'number', 1), listItem('2', 'number', 0),
    listItem('2a', 'number', 1), paragraph('p', 'text'), listItem('again', 'number', 0), listItem('dot', 'bullet', 0),
  ]
  expect([...numberListItems(blocks)]).toEqual([['1', 1], ['1a', 1], ['1b', 2], ['2', 2], ['2a', 1], ['again', 1]])
})

test('paragraphs are numbered through the report, past headings, quotes, lists and recommendations, and not before the first heading', () => {
  const blocks = [
    paragraph('front', 'Who we are'), heading('h', 1, 'One'), paragraph('a', 'text'), quote('q', '139', 'said'), listItem('l', 'number', 0), paragraph('empty', ' '),
    paragraph('b', '[^n]'), heading('h2', 2, 'Recommendations', { role: 'recommendations', numbered: false }), paragraph('c', 'We recommend:'), recommendation('r', 'Act.'), heading('h3', 1, 'Two'), paragraph('d', 'text'),
  ]
  expect([...numberParagraphs(blocks, 'continuous')]).toEqual([['a', 1], ['b', 2], ['c', 3], ['d', 4]])
  expect(numberParagraphs(blocks, 'none').size).toBe(0)
})

test('Roman numbers and letters count as they do in Word', () => {
  expect([1, 4, 9, 14, 40, 90, 1999].map(toRoman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XC', 'MCMXCIX'])
  expect([1, 26, 27, 53].map(toLetters)).toEqual(['a', 'z', 'aa', 'aaa'])
})
