import { expect, test } from 'vitest'
import { partGluedWords } from '../../../../core/sources/reading/glued-words.ts'
import { lineJoiner } from '../../../../core/sources/reading/join-lines.ts'

const plain = lineJoiner(['the water of the well'])
const broken = lineJoiner(['they spoke of discrimi-', 'nation and of xenopho-', 'bia in the vil-', 'lage of non-', 'smokers by self-help'])

test('joins lines with one space', () => {
  expect(plain('the water', 'is clear')).toBe('the water is clear')
})

test('mends words broken at the end of a line in a text that breaks its words', () => {
  expect(broken('racial discrimi-', 'nation is')).toBe('racial discrimination is')
})

test('keeps the hyphen of a compound', () => {
  expect(plain('well-', 'known')).toBe('well-known')
  expect(broken('of self-', 'help')).toBe('of self-help')
  expect(plain('Afro-', 'Brazilian')).toBe('Afro-Brazilian')
  expect(plain('2007-', '2010')).toBe('2007-2010')
})

test('mends a word that the text has whole elsewhere, and one broken at a soft hyphen', () => {
  expect(lineJoiner(['the government spoke', 'the govern-', 'ment'])('the govern-', 'ment spoke')).toBe('the government spoke')
  expect(plain('govern\u00ad', 'ment')).toBe('government')
})

test('puts no space between Chinese lines, after a slash, or before a full stop', () => {
  expect(plain('村民挖了一口', '井')).toBe('村民挖了一口井')
  expect(plain('CRC/C/', 'ATL/3')).toBe('CRC/C/ATL/3')
  expect(plain('the well', ', and')).toBe('the well, and')
})

test('parts words glued where lines met, in a text that shows the fault', () => {
  const text = 'The well whichthey dug. which they dug. SocialCouncil and Council. theWater of the Water. Social andEconomic Economic life'
  expect(partGluedWords(text)).toContain('well which they dug')
  expect(partGluedWords(text)).toContain('Social Council')
  expect(partGluedWords('whereas where as they')).toBe('whereas where as they')
})
