import { expect, test } from 'vitest'
import { chosenDirection, naturalDirection } from '../../../core/document/direction.ts'

test.each([
  ['', undefined],
  ['2024 (12–14)', undefined],
  ['The State party', 'ltr'],
  ['الأطفال في الدولة', 'rtl'],
  ['زندگی کودکان', 'rtl'],
  ['זכויות הילד', 'rtl'],
  ['UNICEF تقول إن الأطفال في خطر', 'rtl'],
  ['انظر تقرير اليونيسف: The State of the World’s Children، ص 14.', 'rtl'],
  ['حقوق الطفل — the words of the Convention in Arabic — and ¿preguntas?', 'ltr'],
  ['The word حقوق means rights.', 'ltr'],
] as const)('“%s” reads %s', (text, direction) => {
  expect(naturalDirection(text)).toBe(direction)
})

test('a direction is kept where the letters do not say the same', () => {
  expect(chosenDirection('UNICEF', 'rtl')).toEqual({ direction: 'rtl' })
  expect(chosenDirection('', 'rtl')).toEqual({ direction: 'rtl' })
  expect(chosenDirection('الأطفال', 'rtl')).toEqual({})
  expect(chosenDirection('الأطفال', 'ltr')).toEqual({ direction: 'ltr' })
  expect(chosenDirection('UNICEF', undefined)).toEqual({})
})
