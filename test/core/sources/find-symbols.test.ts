import { expect, test } from 'vitest'
import { findSymbols } from '../../../core/sources/find-symbols.ts'

const found = (text: string): string[] => findSymbols(text).map(({ symbol }) => symbol)

test('finds the symbols of an English, a French and a Spanish sentence', () => {
  expect(found('See CRC/C/GC/14, para. 36, and CRC/C/GBR/CO/6–7.')).toEqual(['CRC/C/GC/14', 'CRC/C/GBR/CO/6-7'])
  expect(found('Voir l’observation générale no 6 (CRC/GC/2005/6), par. 12 à 14 ; HRI/CORE/FRA/2017.')).toEqual(['CRC/GC/2005/6', 'HRI/CORE/FRA/2017'])
  expect(found('Véase CRC/C/MEX/CO/4-5, párr. 12, y E/C.12/1999/10.')).toEqual(['CRC/C/MEX/CO/4-5', 'E/C.12/1999/10'])
})

test('takes the volume of a document and the year of a Security Council resolution with the symbol, and no other year', () => {
  const text = 'See A/60/40 (Vol. II), para. 3; S/RES/1325 (2000); CRC/C/GC/13 (2011) and FCCC/PA/CMA/2021/10/Add.3.'
  expect(findSymbols(text).map(({ symbol, start, end }) => [symbol, text.slice(start, end)])).toEqual([
    ['A/60/40 (Vol. II)', 'A/60/40 (Vol. II)'], ['S/RES/1325 (2000)', 'S/RES/1325 (2000)'], ['CRC/C/GC/13', 'CRC/C/GC/13'], ['FCCC/PA/CMA/2021/10/Add.3', 'FCCC/PA/CMA/2021/10/Add.3'],
  ])
  expect(found('the rules (ECE/MP.PP/C.1/2021/5, ST/SGB/2003/13; GB.334/INS/1) and ST/2, HR/IT, ECE/x')).toEqual(['ECE/MP.PP/C.1/2021/5', 'ST/SGB/2003/13', 'GB.334/INS/1'])
})

test('tells where in the text a symbol stands', () => {
  const text = 'In CERD/C/BRA/CO/18-20*, the Committee'
  expect(findSymbols(text)).toEqual([{ symbol: 'CERD/C/BRA/CO/18-20', start: 3, end: 22 }])
})

test('finds a joint symbol as one', () => {
  expect(found('joint general comment (CMW/C/GC/3-CRC/C/GC/22)')).toEqual(['CMW/C/GC/3–CRC/C/GC/22'])
  expect(found('CEDAW/C/GC/31/Rev.1 – CRC/C/GC/18/Rev.1, para. 3')).toEqual(['CEDAW/C/GC/31/Rev.1–CRC/C/GC/18/Rev.1'])
})

test('two symbols of one committee with a dash or slash between them are two', () => {
  expect(found('CRC/C/GC/14 – CRC/C/GC/15')).toEqual(['CRC/C/GC/14', 'CRC/C/GC/15'])
  expect(found('CRC/C/GC/14 / CRC/C/GC/15')).toEqual(['CRC/C/GC/14', 'CRC/C/GC/15'])
})

test('finds symbols that a line break or a stray space divides', () => {
  expect(found('CRC /C/GC/14 and CRC/C/OPSC/QAT/Q/ 1 and CRC/C/GC/\n12 and CCPR/C/21/Rev.1/Add. 13')).toEqual([
    'CRC/C/GC/14', 'CRC/C/OPSC/QAT/Q/1', 'CRC/C/GC/12', 'CCPR/C/21/Rev.1/Add.13',
  ])
})

test('finds the old resolutions with their session in Roman figures', () => {
  expect(found('resolutions A/RES/217 A (III) and A/RES/2200A(XXI)')).toEqual(['A/RES/217A(III)', 'A/RES/2200A(XXI)'])
})

test('does not take the words after a symbol into it', () => {
  expect(found('CRC/C/MEX/CO/4-5/and others')).toEqual(['CRC/C/MEX/CO/4-5'])
  expect(found('CCPR/C/CO/72/GBR was adopted')).toEqual(['CCPR/C/CO/72/GBR'])
  expect(found('CRC/C/SLV/CO/5-6 and Corr.1')).toEqual(['CRC/C/SLV/CO/5-6'])
})

test('finds a symbol at once after an Arabic or Chinese word', () => {
  expect(found('الوثيقةCRC/C/GC/14 见CRC/C/GC/12')).toEqual(['CRC/C/GC/14', 'CRC/C/GC/12'])
})

test.each([
  'men and/or women, boys/girls, his/her',
  'A/B testing, a 1/2 share, 24/7, km/h, n/a, w/o, E/M, S/he',
  'on A/4 paper, gate A/12, flat E/2, seat A/24/7, dated E/12/2020',
  'the CRC/CEDAW working group and the CRC/UNICEF/2010 study',
  'https://undocs.org/CRC/C/GC/14',
  'http://example.org/?symbolno=CRC/C/GC/14&Lang=en',
  'www.example.org/x-CRC/C/GC/14',
  'undocs.org/A/RES/44/25',
  'symbolno=CRC/C/GC/14',
  'files/CRC/C/GC/14.pdf',
  'cat/can/2 a/59/38 e/2020/3 s/res/1325',
  'XCRC/C/GC/14 and 3E/2020/22',
  'A/C.',
])('finds nothing in %j', (text) => {
  expect(findSymbols(text)).toEqual([])
})

test('finds a symbol after an address', () => {
  expect(found('https://undocs.org/CRC/C/GC/14 is CRC/C/GC/12')).toEqual(['CRC/C/GC/12'])
})

test.each([
  ['a stem over and over', 'CRC/'],
  ['a stem and a space', 'CRC /'],
  ['single letters', 'A/A '],
  ['elements without end', '/1'],
  ['short symbols', 'A/1/'],
  ['joined symbols', 'CMW/C/GC/3–'],
  ['symbols that are joined in turn', 'CMW/C/GC/3–CRC/C/GC/22–'],
  ['slashes', '/'],
  ['spaces', 'CRC   '],
  ['addresses', 'http://www.'],
  ['numbers', 'CRC/C/123456789'],
  ['Roman figures', 'A/RES/217 A ('],
])('the time to search %s grows with its length alone', (_, piece) => {
  // A quadratic search of 400,000 characters would run for minutes and into the time limit of the test.
  expect(() => findSymbols(`CRC/C${piece.repeat(Math.ceil(400_000 / piece.length))}`)).not.toThrow()
})
