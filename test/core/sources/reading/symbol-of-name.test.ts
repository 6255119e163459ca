import { expect, test } from 'vitest'
import { symbolOfName } from '../../../../core/sources/reading/symbol-of-name.ts'

test.each([
  ['CRC_C_MEX_6-7', 'CRC/C/MEX/6-7'],
  ['CRC_C_MEX_CO_4-5-EN', 'CRC/C/MEX/CO/4-5'],
  ['crc-c-79-d-11-2017', 'CRC/C/79/D/11/2017'],
  ['CRC-C-GC-14', 'CRC/C/GC/14'],
  ['CEDAW C GC 35', 'CEDAW/C/GC/35'],
  ['Annotated CRC-GC6-UASC', 'CRC/GC/2005/6'],
  ['Annotated CRC-CMW-GC23-Migration', 'CMW/C/GC/4–CRC/C/GC/23'],
  ['CRC general comment no 12', 'CRC/C/GC/12'],
  ['gc6', ''],
  ['Annotated ESCR-GC13-Education', ''],
  ['CRC-CEDAW-GC2', ''],
  ['Comments of our coalition on the draft of CRC GC26 on climate', ''],
  ['state report', ''],
  ['Interview 12 March 2024', ''],
])('the file name %s stands for %s', (name, symbol) => {
  expect(symbolOfName(name)).toBe(symbol)
})
