import { expect, test } from 'vitest'
import { isUnreadable } from '../../../../core/sources/reading/unreadable-text.ts'

const sentence = 'The committee of the village notes that many children of the valley are not registered at birth and so have no papers. '.repeat(3)
const shifted = Array.from(sentence, letter => String.fromCharCode(Math.max(1, letter.charCodeAt(0) - 29))).join('')

test('tells places of letters in a font from letters', () => {
  expect(isUnreadable(shifted)).toBe(true)
  expect(isUnreadable(shifted.replaceAll('\u0003', ' '))).toBe(true)
  expect(isUnreadable('\ue001\ue002\ue003\ue004\ue005\ue006'.repeat(10))).toBe(true)
})

test('takes no page of words, symbols, dots or figures for one', () => {
  expect(isUnreadable(sentence)).toBe(false)
  expect(isUnreadable(sentence.toUpperCase())).toBe(false)
  expect(isUnreadable('CRC/C/MEX/CO/4-5, CEDAW/C/GBR/CO/8, A/HRC/WG.6/34/ITA/3; '.repeat(12))).toBe(false)
  expect(isUnreadable(`I. Wells ${'\ufffd'.repeat(80)} 3 II. Ropes and buckets ${'\ufffd'.repeat(80)} 7`)).toBe(false)
  expect(isUnreadable('12 345 67 890 '.repeat(30))).toBe(false)
  expect(isUnreadable('Деревня вырыла колодец и пьет из него. '.repeat(20))).toBe(false)
  expect(isUnreadable('\u0003WKH')).toBe(false)
})
