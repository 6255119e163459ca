import { expect, test } from 'vitest'
import { kindOfSymbol } from '../../../core/sources/kind-of-symbol.ts'
import { parseSymbol } from '../../../core/sources/symbol.ts'

test.each([
  ['CRC/C/GC/14', 'instrument'],
  ['CRC/GC/2005/6', 'instrument'],
  ['E/C.12/1999/10', 'instrument'],
  ['CCPR/C/21/Rev.1/Add.13', 'instrument'],
  ['CMW/C/GC/3–CRC/C/GC/22', 'instrument'],
  ['HRI/GEN/1/Rev.9', 'instrument'],
  ['A/RES/44/25', 'instrument'],
  ['CRC/C/MEX/6-7', 'state-document'],
  ['CRC/C/83/Add.3', 'state-document'],
  ['CRC/C/AUS/Q/4/Add.1', 'state-document'],
  ['CRC/C/AUS/RQ/5-6', 'state-document'],
  ['HRI/CORE/BRA/2020', 'state-document'],
  ['CRC/C/MEX/FCO/4', 'state-document'],
  ['A/HRC/WG.6/41/BRA/1', 'state-document'],
  ['CRC/C/GBR/CO/6-7', 'committee-output'],
  ['CRC/C/15/Add.188', 'committee-output'],
  ['CRC/C/OPSC/HUN/Q/1', 'committee-output'],
  ['CCPR/C/HUN/QPR/6', 'committee-output'],
  ['CRC/C/82/D/27/2017', 'committee-output'],
  ['CRC/C/SR.2114', 'committee-output'],
  ['CRC/C/58/Rev.3', 'committee-output'],
  ['CAT/OP/MEX/1', 'committee-output'],
  ['A/59/38', 'committee-output'],
  ['A/74/89', 'evidence'],
  ['A/HRC/8/20', 'evidence'],
] as const)('%s is to the argument: %s', (text, kind) => {
  const symbol = parseSymbol(text)
  expect(symbol && kindOfSymbol(symbol)).toBe(kind)
})
