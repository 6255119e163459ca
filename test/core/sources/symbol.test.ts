import { expect, test } from 'vitest'
import { bodiesOf, formatSymbol, parseSymbol, sameDocument, type DocumentSymbol } from '../../../core/sources/symbol.ts'

function read(text: string): DocumentSymbol {
  const symbol = parseSymbol(text)
  if (symbol === undefined) throw new Error(`not read: ${text}`)
  return symbol
}
const canonical = (text: string): string => formatSymbol(read(text))

test.each([
  ['CRC/C/AGO/5-7', { body: 'CRC', type: 'state-report', state: 'AGO', number: '5-7' }],
  ['CRC/C/LSO/2', { body: 'CRC', type: 'state-report', state: 'LSO', number: '2' }],
  ['CRC/C/GBR/CO/6-7', { body: 'CRC', type: 'concluding-observations', state: 'GBR', number: '6-7' }],
  ['CRC/C/OPSC/HUN/Q/1', { body: 'CRC', type: 'list-of-issues', protocol: 'OPSC', state: 'HUN', number: '1' }],
  ['CRC/C/AUS/Q/4/Add.1', { body: 'CRC', type: 'replies', state: 'AUS', number: '4' }],
  ['CRC/C/AUS/RQ/5-6', { body: 'CRC', type: 'replies', state: 'AUS', number: '5-6' }],
  ['CCPR/C/HUN/QPR/6', { body: 'HRC', type: 'list-of-issues-prior-to-reporting', state: 'HUN', number: '6' }],
  ['CRC/C/OPAC/DZA/CO/1', { body: 'CRC', type: 'concluding-observations', protocol: 'OPAC', state: 'DZA', number: '1' }],
  ['CRC/C/SR.2114', { body: 'CRC', type: 'summary-record', number: '2114' }],
  ['E/C.12/2005/SR.33', { body: 'CESCR', type: 'summary-record', number: '33', year: 2005 }],
  ['CRC/C/42/3', { body: 'CRC', type: 'session-report', session: '42', number: '3' }],
  ['CRC/C/MEX/FCO/4', { body: 'CRC', type: 'follow-up', state: 'MEX', number: '4' }],
  ['CCPR/C/MEX/CO/5/Add.1', { body: 'HRC', type: 'follow-up', state: 'MEX', number: '5' }],
  ['CRC/C/82/D/27/2017', { body: 'CRC', type: 'views', session: '82', number: '27', year: 2017 }],
  ['CRC/C/58/Rev.3', { body: 'CRC', type: 'other' }],
  ['CRC/C/155', { body: 'CRC', type: 'other' }],
  ['CERD/C/506', { body: 'CERD', type: 'other' }],
  ['HRI/CORE/BRA/2020', { body: 'treaty-bodies', type: 'core-document', state: 'BRA', year: 2020 }],
  ['CRC/C/GC/14', { body: 'CRC', type: 'general-comment', number: '14' }],
  ['CEDAW/C/GC/35', { body: 'CEDAW', type: 'general-comment', number: '35' }],
  ['CCPR/C/GC/36', { body: 'HRC', type: 'general-comment', number: '36' }],
  ['E/C.12/GC/25', { body: 'CESCR', type: 'general-comment', number: '25' }],
  ['CAT/C/GC/4', { body: 'CAT', type: 'general-comment', number: '4' }],
  ['CERD/C/GC/37', { body: 'CERD', type: 'general-comment', number: '37' }],
  ['CMW/C/GC/5', { body: 'CMW', type: 'general-comment', number: '5' }],
  ['CRPD/C/GC/8', { body: 'CRPD', type: 'general-comment', number: '8' }],
  ['CED/C/GC/1', { body: 'CED', type: 'general-comment', number: '1' }],
  ['CAT/OP/MEX/1', { body: 'SPT', type: 'other', state: 'MEX', number: '1' }],
  ['CAT/OP/MEX/1/Add.1', { body: 'SPT', type: 'replies', state: 'MEX', number: '1' }],
  ['A/RES/44/25', { body: 'general-assembly', type: 'resolution', session: '44', number: '25' }],
  ['A/RES/217(III)', { body: 'general-assembly', type: 'resolution', number: '217(III)' }],
  ['A/HRC/RES/19/37', { body: 'human-rights-council', type: 'resolution', session: '19', number: '37' }],
  ['A/HRC/8/20', { body: 'human-rights-council', type: 'other', session: '8' }],
  ['A/HRC/WG.6/41/BRA/1', { body: 'human-rights-council', type: 'state-report', state: 'BRA', session: '41' }],
  ['A/59/38', { body: 'CEDAW', type: 'session-report', session: '59' }],
  ['A/74/89', { body: 'general-assembly', type: 'other', session: '74' }],
  ['E/1998/22', { body: 'CESCR', type: 'session-report', year: 1998 }],
  ['S/RES/1325 (2000)', { body: 'security-council', type: 'resolution', number: '1325', year: 2000 }],
  ['S/RES/2250', { body: 'security-council', type: 'resolution', number: '2250' }],
  ['S/2005/72', { body: 'security-council', type: 'other', year: 2005 }],
  ['A/60/40 (Vol. II)', { body: 'HRC', type: 'session-report', session: '60', volume: 'Vol. II' }],
  ['A/47/38 (Part I)', { body: 'CEDAW', type: 'session-report', volume: 'Part I' }],
  ['HRI/GEN/1/Rev.9 (Vol. I)', { body: 'treaty-bodies', type: 'other', volume: 'Vol. I' }],
  ['FCCC/PA/CMA/2021/10/Add.3', { body: 'climate-convention', type: 'other' }],
  ['FCCC/CP/2015/10/Add.1', { body: 'climate-convention', type: 'other' }],
  ['FCCC/SBI/2019/L.5', { body: 'climate-convention', type: 'other' }],
  ['ECE/MP.PP/C.1/2021/5', { body: 'economic-commission-for-europe', type: 'other' }],
  ['ECE/TRANS/WP.29/2020/1', { body: 'economic-commission-for-europe', type: 'other' }],
  ['E/ECE/TRANS/505', { body: 'economic-and-social-council', type: 'other' }],
  ['ST/SGB/2003/13', { body: 'secretariat', type: 'other' }],
  ['ST/SG/AC.10/1/Rev.21', { body: 'secretariat', type: 'other' }],
  ['ST/ESA/SER.A/423', { body: 'secretariat', type: 'other' }],
  ['HR/PUB/11/4', { body: 'secretariat', type: 'other' }],
  ['GB.334/INS/1', { body: 'labour-organization', type: 'other' }],
  ['ILC.109/III/A', { body: 'labour-organization', type: 'other' }],
] as const)('reads %s', (text, meaning) => {
  expect(read(text)).toMatchObject(meaning)
  expect(canonical(text)).toBe(text)
})

test.each([
  ['CRC/C/15/Add.188', { body: 'CRC', type: 'concluding-observations' }],
  ['CRC/C/83/Add.3', { body: 'CRC', type: 'state-report' }],
  ['CRC/C/8/Add.44', { body: 'CRC', type: 'state-report' }],
  ['CRC/C/Q/DMA/1', { body: 'CRC', type: 'list-of-issues', state: 'DMA', number: '1' }],
  ['CRC/GC/2005/6', { body: 'CRC', type: 'general-comment', number: '6', year: 2005 }],
  ['CRC/C/OPSA/ITA/1', { body: 'CRC', type: 'state-report', protocol: 'OPSC', state: 'ITA' }],
  ['E/C.12/1999/10', { body: 'CESCR', type: 'general-comment', number: '13', year: 1999 }],
  ['E/C.12/1/Add.108', { body: 'CESCR', type: 'concluding-observations' }],
  ['E/1990/5/Add.12', { body: 'CESCR', type: 'state-report' }],
  ['HRI/CORE/1/Add.75/Rev.1', { body: 'treaty-bodies', type: 'core-document' }],
  ['CCPR/C/21/Rev.1/Add.13', { body: 'HRC', type: 'general-comment', number: '31' }],
  ['CCPR/C/79/Add.92', { body: 'HRC', type: 'concluding-observations' }],
  ['CCPR/C/CO/72/GBR', { body: 'HRC', type: 'concluding-observations', state: 'GBR', session: '72' }],
  ['CERD/C/304/Add.120', { body: 'CERD', type: 'concluding-observations' }],
  ['CERD/C/62/CO/5', { body: 'CERD', type: 'concluding-observations', session: '62' }],
  ['CERD/C/64/Misc.11/Rev.3', { body: 'CERD', type: 'general-comment', number: '30' }],
  ['CAT/C/CR/28/4', { body: 'CAT', type: 'concluding-observations', session: '28' }],
  ['CEDAW/C/5/Add.52', { body: 'CEDAW', type: 'state-report' }],
  ['A/8718', { body: 'general-assembly', type: 'other' }],
] as const)('reads the older form %s and keeps it', (text, meaning) => {
  expect(read(text)).toMatchObject(meaning)
  expect(canonical(text)).toBe(text)
})

test.each([
  ['CRC/C/GBR/OPAC/CO/1', 'CRC/C/OPAC/GBR/CO/1'],
  ['CRC/Q/HUN/3-5/Add.1', 'CRC/C/HUN/Q/3-5/Add.1'],
  ['CRC /C/GC/14', 'CRC/C/GC/14'],
  ['CRC/C/OPSC/QAT/Q/ 1', 'CRC/C/OPSC/QAT/Q/1'],
  ['CRC/C/GC/2005/6', 'CRC/GC/2005/6'],
  ['CRC/GC/14', 'CRC/C/GC/14'],
  ['CEDAW/C/GR/35', 'CEDAW/C/GC/35'],
  ['CRC/C/GC/7/Rev1', 'CRC/C/GC/7/Rev.1'],
  ['CCPR/C/21/Rev.1./Add. 9', 'CCPR/C/21/Rev.1/Add.9'],
  ['CERD/C/64/Misc.11/rev.3', 'CERD/C/64/Misc.11/Rev.3'],
  ['E/C12/GC/25', 'E/C.12/GC/25'],
  ['CRC/C/SR786-787', 'CRC/C/SR.786-787'],
  ['A/RES/217 A (III)', 'A/RES/217A(III)'],
  ['S/RES/1325(2000)', 'S/RES/1325 (2000)'],
  ['A/74/49(VOL.II)', 'A/74/49 (Vol. II)'],
  ['A/47/38 (part II)', 'A/47/38 (Part II)'],
  ['fccc/cp/2015/10/add.1', 'FCCC/CP/2015/10/Add.1'],
])('puts right the slip %s', (text, expected) => {
  expect(canonical(text)).toBe(expected)
})

test.each([
  ['CERD/C/BRA/CO/18-20*', 'CERD/C/BRA/CO/18-20'],
  ['CERD/C/BRA/CO/18–20**', 'CERD/C/BRA/CO/18-20'],
  ['HRI/CORE/BRA/2020*', 'HRI/CORE/BRA/2020'],
  ['CRC/C/GC/14¹²', 'CRC/C/GC/14'],
  ['CRC/C/GC/14[3]', 'CRC/C/GC/14'],
  ['crc/c/mex/co/4−5', 'CRC/C/MEX/CO/4-5'],
  [' CRC/C/GC/\n14. ', 'CRC/C/GC/14'],
  ['CRC/C/\u00ADGC/14', 'CRC/C/GC/14'],
  ['CRC/C/SLV/CO/5-6 and Corr.1', 'CRC/C/SLV/CO/5-6'],
  ['A/3805(SUPP)', 'A/3805'],
])('drops what print puts into %j', (text, expected) => {
  expect(canonical(text)).toBe(expected)
})

test.each([
  'CMW/C/GC/3-CRC/C/GC/22',
  'CMW/C/GC/3–CRC/C/GC/22',
  'CMW/C/GC/3 — CRC/C/GC/22',
  'CMW/C/GC/3/CRC/C/GC/22',
  'CMW/C/GC/3 / CRC/C/GC/22',
])('reads the joint symbol %s as one document of two committees', (text) => {
  expect(canonical(text)).toBe('CMW/C/GC/3–CRC/C/GC/22')
  expect(bodiesOf(read(text))).toEqual(['CMW', 'CRC'])
  expect(read(text).joint).toMatchObject([{ body: 'CRC', type: 'general-comment', number: '22' }])
})

test('keeps the revision of each part of a joint symbol', () => {
  expect(canonical('CEDAW/C/GC/31/Rev.1–CRC/C/GC/18/Rev.1')).toBe('CEDAW/C/GC/31/Rev.1–CRC/C/GC/18/Rev.1')
})

test('reads an annual report joint with the Economic and Social Council', () => {
  expect(bodiesOf(read('E/2022/22-E/C.12/2021/3'))).toEqual(['CESCR'])
})

test('two general comments of one committee are no joint document', () => {
  expect(parseSymbol('CRC/C/GC/14–CRC/C/GC/15')).toBeUndefined()
})

test('keeps the order of revisions and additions, which tells what was revised', () => {
  expect(read('CCPR/C/21/Rev.1/Add.8/Rev.1').marks).toEqual([
    { kind: 'Rev', number: '1' },
    { kind: 'Add', number: '8' },
    { kind: 'Rev', number: '1' },
  ])
})

test.each([
  ['CRC/C/ROM/4', 'ROU'],
  ['CRPD/C/EU/CO/1', 'EU'],
  ['CRC/C/CHN-HKG/3', 'CHN-HKG'],
  ['CCPR/C/HKG/CO/3', 'CHN-HKG'],
  ['E/C.12/UNK/1', 'UNK'],
])('takes the State of %s from the table of codes', (text, state) => {
  expect(read(text).state).toBe(state)
  expect(canonical(text)).toBe(text)
})

test('a code that is in no table is no State', () => {
  expect(read('CRC/C/XYZ/3')).toMatchObject({ type: 'other' })
  expect(read('CRC/C/XYZ/3').state).toBeUndefined()
})

test.each([
  '', '/', 'and/or', 'A/B testing', 'A/B', '1/2', 'km/h', 'A/4', 'E/2', 'A/24/7', 'E/12/2020', 'CRC', 'CRC/C', 'CRC/C/MEX',
  'CRC/CEDAW', 'CRC/UNICEF/2010', 'https://undocs.org/CRC/C/GC/14', 'the CRC/C/GC/14', 'CRC/C//GC/14', 'HRI/CORE/MEX', 'S/M/2',
  'ST/12', 'ST/ART/2', 'HR/2019/3', 'HR/IT', 'ECE/2', 'FCCC/12', 'ILO/UNICEF/2020', 'GB.3/12', 'CRC/C/GC/13 (2011)', 'A/RES/44 (1989)',
])('%j is no symbol', (text) => {
  expect(parseSymbol(text)).toBeUndefined()
})

test('a text longer than any symbol is refused at once', () => {
  expect(parseSymbol(`CRC/C/${'1-'.repeat(100_000)}`)).toBeUndefined()
})

test.each([
  ['CRC/C/GC/9', 'CRC/C/GC/9/Corr.1', true],
  ['CERD/C/BRA/CO/18-20', 'CERD/C/BRA/CO/18-20*', true],
  ['CRC/C/GC/22', 'CMW/C/GC/3–CRC/C/GC/22', true],
  ['CRC/C/GC/22–CMW/C/GC/3', 'CMW/C/GC/3–CRC/C/GC/22', true],
  ['CRC/C/OPSA/ITA/1', 'CRC/C/OPSC/ITA/1', true],
  ['CRC/C/Q/DMA/1', 'CRC/C/DMA/Q/1', true],
  ['CRC/C/GC/7', 'CRC/C/GC/7/Rev.1', false],
  ['S/RES/1325', 'S/RES/1325 (2000)', true],
  ['A/60/40', 'A/60/40 (Vol. II)', true],
  ['A/60/40 (Vol. I)', 'A/60/40 (Vol. II)', false],
  ['HRI/GEN/1/Rev.9 (Vol. I)', 'HRI/GEN/1/Rev.9', true],
  ['CRC/C/AUS/Q/4', 'CRC/C/AUS/Q/4/Add.1', false],
  ['CRC/C/GC/14', 'CEDAW/C/GC/14', false],
])('whether %s and %s are one document: %s', (a, b, same) => {
  expect(sameDocument(read(a), read(b))).toBe(same)
  expect(sameDocument(read(b), read(a))).toBe(same)
})
