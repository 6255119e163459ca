import { expect, test } from 'vitest'
import { headingMark, leadingNumber, leadingSubMark } from '../../../../core/sources/reading/enumerator.ts'
import { subMarks } from '../../../../core/sources/reading/sub-marks.ts'

const number = (text: string): string | undefined => leadingNumber(text, [text], false)?.printed

test.each([
  ['85. The well', '85'],
  ['104.1 Dig a well', '104.1'],
  ['104.1. Dig a well', '104.1'],
  ['5.1.2. The rope', '5.1.2'],
  ['٨٥- البئر', '85'],
  ['85．水井', '85'],
  ['3.5million', '3.5'],
  ['6 bis. The rope', '6 bis'],
  ['6bis The rope', '6 bis'],
  ['12 ter', '12 ter'],
  ['٦ bis. البئر', '6 bis'],
])('reads the number of “%s”', (text, printed) => {
  expect(number(text)).toBe(printed)
})

test.each(['1994 was dry', '12:30 at noon', 'The 3. well', '20 wells', '6 bis and 7 of it', '6 bistros'])('reads no number in “%s”', text => {
  expect(number(text)).toBeUndefined()
})

test('takes a number without a full stop only where white space sets it apart from words', () => {
  expect(leadingNumber('85 The well', ['85', 'The well'], true)?.printed).toBe('85')
  expect(leadingNumber('85 120 340', ['85', '120', '340'], true)).toBeUndefined()
})

test('reads the marks of sub-paragraphs in English, French and Chinese print', () => {
  expect(['(a) a rope', 'a) une corde', '(iv) a bucket', '（一）绳子', '( b bis ) a knot'].map(text => leadingSubMark(text)?.printed)).toEqual(['(a)', 'a)', '(iv)', '（一）', '(b bis)'])
})

test('follows lists in lists and takes “(i)” for a letter only after “(h)”', () => {
  const marks = subMarks()
  const accepts = (label: string, firm: boolean): boolean => marks.accepts({ printed: `(${label})`, label, rest: '' }, firm)
  expect(['a', 'b', 'i', 'ii', 'c'].map(label => accepts(label, true))).toEqual([true, true, true, true, true])
  expect(accepts('a', false)).toBe(false)
  expect(accepts('d', false)).toBe(true)
})

test('tells how a heading is numbered in Arabic and Chinese', () => {
  expect(['أولا- مقدمة', 'ثالثا - الماء', 'ألف- الآبار', 'باء – الحبال', '一. 导言', '二、水', '十一．井', '一口井'].map(headingMark)).toEqual(['roman', 'roman', 'letter', 'letter', 'roman', 'roman', 'roman', ''])
})

test('tells how a heading is numbered', () => {
  expect(['II. Wells', 'B. Water', '3. Rope', 'Article 9', 'PART II', 'Wells'].map(headingMark)).toEqual(['roman', 'letter', 'number', 'article', 'part', ''])
})
