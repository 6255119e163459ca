import { expect, test } from 'vitest'
import { readParagraphs } from '../../../core/sources/paragraph-reference.ts'

test.each([
  ['GC 6 para 85', 'GC 6', '85'],
  ['GC 6, paras. 57–58', 'GC 6', '57-58'],
  ['GC 6 § 36', 'GC 6', '36'],
  ['GC 6 §§36-38.', 'GC 6', '36-38'],
  ['OG 6, párr. 12', 'OG 6', '12'],
  ['OG 6 (párrs. 12 a 14)', 'OG 6', '12-14'],
  ['OG 6, párrafos 12 y 14', 'OG 6', '12, 14'],
  ['OG 6, par. 3', 'OG 6', '3'],
  ['OG 6, par. 12 à 14', 'OG 6', '12-14'],
  ['GC 6, para. 36 (a)', 'GC 6', '36 (a)'],
  ['GC 6, paras. 36 (a) (ii), 37 and 40', 'GC 6', '36 (a) (ii), 37, 40'],
  ['A/HRC/22/11, para. 104.1', 'A/HRC/22/11', '104.1'],
  ['para 12', '', '12'],
  ['CRC/C/58, para. 6 bis', 'CRC/C/58', '6 bis'],
  ['CRC/C/58, paras. 6 bis–8 and 12 ter (a)', 'CRC/C/58', '6 bis-8, 12 ter (a)'],
])('takes the paragraphs off %j', (text, head, paragraph) => {
  expect(readParagraphs(text)).toEqual({ head, paragraph })
})

test.each(['GC 6', 'paragraph', 'separate 5', 'GC 6 para 85 of the report'])('finds no paragraphs at the end of %j', (text) => {
  expect(readParagraphs(text)).toEqual({ head: text })
})
