import { expect, test } from 'vitest'
import { foldedWords, foldText } from '../../../core/search/fold.ts'

test('accents and case do not keep a word from being found', () => {
  expect(foldText('Niños, ÉTAT')).toBe('ninos, etat')
})

test('Arabic words are found with and without the article and in their spelling variants', () => {
  expect(foldText('الدولة')).toBe(foldText('دولة'))
  expect(foldText('اللجنه')).toBe(foldText('اللجنة'))
  expect(foldText('الاعدام')).toBe(foldText('الإعدام'))
})

test('a query is split into its words', () => {
  expect(foldedWords('"best interests" CRC/C/GC/14')).toEqual(['best', 'interests', 'crc', 'c', 'gc', '14'])
})
