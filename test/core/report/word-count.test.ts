import { expect, test } from 'vitest'
import { countDraft, countWords } from '../../../core/report/word-count.ts'
import { draftOf, note, paragraph, quote } from '../../helpers/drafts.ts'

test('words are runs between white space that hold a letter or a digit, as in Word', () => {
  expect(countWords('State party’s well-being – 71 per cent (art. 3)')).toBe(8)
  expect(countWords('')).toBe(0)
  expect(countWords(' — … – ')).toBe(0)
  expect(countWords('L’État partie n’a pas répondu')).toBe(5)
  expect(countWords('حقوق الطفل')).toBe(2)
})

test('text written without spaces is counted by words too', () => {
  expect(countWords('儿童权利公约')).toBeGreaterThan(1)
})

test('body and notes are counted apart; a note without a mark does not count', () => {
  const draft = draftOf([paragraph('p', 'One two three.[^a]'), quote('q', '13', 'Four five.')], [note('a', 'Six seven.'), note('lost', 'Not printed.')])
  expect(countDraft(draft)).toEqual({ body: 6, notes: 2, both: 8 })
})
