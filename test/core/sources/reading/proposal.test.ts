import { expect, test } from 'vitest'
import { plainLine } from '../../../../core/sources/reading/line.ts'
import { proposeSource } from '../../../../core/sources/reading/proposal.ts'
import { writtenDate } from '../../../../core/sources/reading/written-date.ts'

const propose = (lines: readonly string[]): ReturnType<typeof proposeSource> =>
  proposeSource({ lines: lines.map(line => plainLine(line, 1)), firstPage: [] }, 'a file')

test('reads an old masthead, with “Distr.” and “GENERAL” on two lines', () => {
  expect(propose(['UNITED', 'NATIONS', 'Distr.', 'GENERAL', 'CRC/GC/2005/6', '1 September 2005', 'Original: ENGLISH', 'COMMITTEE ON THE RIGHTS OF THE CHILD', 'Thirty-ninth session', '17 May-3 June 2005', 'GENERAL COMMENT No. 6 (2005)', 'Wells in the valley'])).toEqual({
    kind: 'instrument',
    symbol: 'CRC/GC/2005/6',
    title: 'GENERAL COMMENT No. 6 (2005): Wells in the valley',
    date: '2005-09-01',
    session: 'Thirty-ninth session',
    language: '',
  })
})

test('takes no symbol from a sentence that cites a document', () => {
  expect(propose(['Water for all', 'See the report of the State party (CRC/C/MEX/4-5) and our own.'])).toMatchObject({ symbol: '', kind: 'evidence', title: expect.stringContaining('Water for all') })
})

test('takes neither the place and days of a session nor the languages of a document for its title', () => {
  const front = ['Distr.: General', 'Original: English', 'English, French and Spanish only', 'Human Rights Council', 'Forty-eighth session', 'Geneva, 20–31 January 2025', 'Summary of what was said on wells', 'The present report is a summary of what eleven villages sent in, without any view of its own, and it was not edited']
  expect(propose(front).title).toBe('Summary of what was said on wells')
  expect(propose(['Original: français', 'Conseil des droits de l’homme', 'Genève, 8-19 février 2010', 'Rapport sur les puits']).title).toBe('Rapport sur les puits')
  expect(propose(['Original: español', 'Ginebra, 20 a 31 de enero de 2025', 'Informe sobre los pozos']).title).toBe('Informe sobre los pozos')
})

test.each([
  [['الأصل: بالإنكليزية', 'لجنة حقوق الطفل', 'الملاحظات الختامية بشأن التقرير الدوري الثالث لأطلانتس'], 'committee-output', 'الملاحظات الختامية بشأن التقرير الدوري الثالث لأطلانتس'],
  [['原文：英文', '儿童权利委员会', '亚特兰蒂斯提交的第三次定期报告'], 'state-document', '亚特兰蒂斯提交的第三次定期报告'],
  [['Язык оригинала: русский', 'Комитет по правам ребенка', 'Третий периодический доклад Атлантиды'], 'state-document', 'Третий периодический доклад Атлантиды'],
  [['原文：英文', '儿童权利委员会', '第14号一般性意见', '水井'], 'instrument', '第14号一般性意见: 水井'],
] as const)('tells title and kind of a document in Arabic, Chinese or Russian: %j', (lines, kind, title) => {
  expect(propose(lines)).toMatchObject({ kind, title })
})

test('falls back on the name of the file', () => {
  expect(propose([]).title).toBe('a file')
})

test.each([
  ['19 December 2022', '2022-12-19'],
  ['8 décembre 1999', '1999-12-08'],
  ['1er mars 2004', '2004-03-01'],
  ['11 de mayo de 1994', '1994-05-11'],
  ['14 августа 2019 года', '2019-08-14'],
  ['14 آب/أغسطس 2019', '2019-08-14'],
  ['2019年8月14日', '2019-08-14'],
  ['March 2021', '2021-03'],
  ['32 March 2021', ''],
  ['the well of 2021', ''],
])('reads the date “%s”', (line, date) => {
  expect(writtenDate(line)).toBe(date)
})
