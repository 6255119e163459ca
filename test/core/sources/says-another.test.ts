import { expect, test } from 'vitest'
import { saysAnother } from '../../../core/sources/says-another.ts'

test.each([
  ['CRC/C/GC/14', { symbol: 'CRC/C/GC/13', title: '' }, 'CRC/C/GC/13'],
  ['CRC/C/MEX/6-7', { symbol: 'CRC/C/MEX/CO/4-5', title: '' }, 'CRC/C/MEX/CO/4-5'],
  ['CRC/C/GC/14', { symbol: '', title: 'General comment No. 13 (2011): Freedom from violence' }, 'General comment No. 13 (2011)'],
])('a document to be %s that says otherwise is told', (symbol, proposal, says) => {
  expect(saysAnother(symbol, proposal)).toBe(says)
})

test.each([
  ['CRC/C/GC/14', { symbol: 'CRC/C/GC/14*', title: '' }],
  ['CRC/C/GC/14', { symbol: '', title: 'General comment No. 14 (2013): Best interests' }],
  ['CMW/C/GC/3–CRC/C/GC/22', { symbol: 'CRC/C/GC/22', title: 'Joint general comment No. 3 of one and No. 22 of the other committee' }],
  ['E/C.12/1999/10', { symbol: '', title: 'General Comment No. 13: the right to education' }],
  ['CRC/C/GC/14', { symbol: '', title: 'A title that names nothing' }],
  ['CRC/C/MEX/6-7', { symbol: '', title: 'Report on general comment No. 13' }],
  ['a note of mine', { symbol: 'CRC/C/GC/14', title: '' }],
])('a document to be %s that says nothing else is not', (symbol, proposal) => {
  expect(saysAnother(symbol, proposal)).toBeUndefined()
})
