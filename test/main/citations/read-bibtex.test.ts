import { expect, test } from 'vitest'
import { readReferences } from '../../../main/citations/read-references.ts'

const read = (text: string) => {
  let count = 0
  return readReferences('refs.bib', new TextEncoder().encode(text), () => `s${++count}`)
}
const one = (text: string) => read(text).sources[0]
const titles = (text: string) => read(text).sources.map(({ title }) => title)

test('accents, commands and protecting braces become plain text', () => {
  expect(one(String.raw`@book{k, title = {The {UNICEF} r{\"o}le of {\'E}tat \& \emph{law}: 5\% --- \'a la \o{}}}`)?.title).toBe('The UNICEF röle of État & law: 5% — á la ø')
})

test('names with particles, suffixes and double braces keep their parts', () => {
  const authors = one('@book{k, title={T}, author={van der Berg, Jan and {{Ministry of Health and Welfare}} and Smith, Jr., Bob and Jos{\\\'e} de la Cruz and others}}')?.authors
  expect(authors).toEqual([
    { family: 'van der Berg', given: 'Jan' }, { name: 'Ministry of Health and Welfare' }, { family: 'Smith', given: 'Bob Jr.' },
    { family: 'de la Cruz', given: 'José' }, { name: 'others' },
  ])
})

test('macros are put in, those for months too; an unknown one stands for its name', () => {
  const text = '@string{cra = "Child Rights " # {Alliance}}\n@book{k, title={T}, publisher = CRA # { and Friends}, year = 2019, month = may, address = geneva}'
  expect(one(text)).toMatchObject({ publisher: 'Child Rights Alliance and Friends', date: '2019-05', place: 'geneva' })
})

test('macros of one file are unknown in the next', () => {
  read('@string{cra = "Child Rights Alliance"}\n@book{first, title={T}, publisher = cra}')
  expect(one('@book{k, title={T}, publisher = cra}')?.publisher).toBe('cra')
})

test('comments, preambles and text between entries are passed over', () => {
  expect(titles('write to me@example.org (please)\n@preamble{"\\x{@book{no, title={No}}"}\n@comment{jabref: @book{no, title={No}}\n}\n@comment not closed { here\n@book{k, title={Yes}}')).toEqual(['Yes'])
})

test('an entry takes from its crossref what it lacks', () => {
  const book = '@book{Whole, title={All of it}, publisher={Press}, year={2001}}'
  expect(one(`@inbook{part, crossref={whole}, title={Part}, author={Doe, Jane}}\n${book}`)).toMatchObject({ title: 'Part', container: 'All of it', publisher: 'Press', date: '2001' })
  expect(titles('@misc{a, crossref={b}, title={A}}\n@misc{b, crossref={a}, title={B}}\n@misc{c, crossref={none}, title={C}}')).toEqual(['A', 'B', 'C'])
})

test('dates, addresses, languages and keywords are read; the path of a file is not', () => {
  const text = String.raw`@online{k, title={Page}, date={2019-05-03/2019-06}, url={\url{https://example.org/a\_b%20c}}, urldate={2020-01-02}, langid={ngerman}, keywords={detention, girls; asylum}, file={:C\:\\Users\\ana\\secret.pdf:pdf}, abstract={$ {\broken}}`
  const source = one(`${text}}`)
  expect(source).toMatchObject({ date: '2019-05-03', url: 'https://example.org/a_b%20c', accessed: '2020-01-02', language: 'de', tags: ['detention', 'girls', 'asylum'] })
  expect(JSON.stringify(source)).not.toContain('ana')
})

test('numbers of judgments, journals of web pages and additions to titles are not lost', () => {
  const text = String.raw`@jurisdiction{k, title={A v B}, titleaddon={Merits}, number={[2008] UKHL 13}, reporter={AC}, institution={E{\mbox{Ct}}HR}}`
  expect(one(text)).toMatchObject({ title: 'A v B (Merits)', number: '[2008] UKHL 13', container: 'AC', publisher: 'ECtHR', evidence: 'court-decision' })
  expect(one('@misc{k, title={P}, howpublished={\\url{https://p.example}}}')).toMatchObject({ url: 'https://p.example', evidence: 'web-page' })
})

test('the lines of a note stay apart, so that what they say is found', () => {
  expect(one('@report{k, title={T}, note={UN Doc. CRC/C/GC/14\nArchived: https://a.example/x\nmine}}')).toMatchObject({ symbol: 'CRC/C/GC/14', archivedUrl: 'https://a.example/x', remark: 'mine' })
})

test('a sum of money is no formula, and an escaped brace no brace', () => {
  expect(titles(String.raw`@book{a, title={It costs $5 million}}
@book{b, title={An open \{ brace}}
@book{c, title={Last}, file={C:\dir\}}`)).toEqual(['It costs $5 million', 'An open { brace', 'Last'])
})

test('entries in parentheses, without keys and with a comma missing are read', () => {
  expect(titles('@book(a, title="In {"}parentheses", year=2001)\n@book{title = {No key}}\n@book{c, title = {No comma} year = 2002,,}')).toHaveLength(3)
})

test('a broken entry is listed with its line, and those round it come in', () => {
  const text = ['@book{first, title={First}}', '', '@book{open,', '  title={Never closed,', '  year={2001}', '}', '@book{second, title={Second}}', '@book{odd, title {no sign}}', '@misc{nothing, year={2001}}', '@book{third, title={Third}}'].join('\r\n')
  const { sources, skipped } = read(text)
  expect(sources.map(({ title }) => title)).toEqual(['First', 'Second', 'Third'])
  expect(skipped).toEqual([
    { entry: 'open', line: 3, reason: 'not-closed' },
    { entry: 'odd', line: 8, reason: 'not-understood' },
    { entry: 'nothing', line: 9, reason: 'says-nothing' },
  ])
})

test('ten thousand entries come in whole, and so do those after ten thousand that never close', () => {
  const entries = Array.from({ length: 10_000 }, (_, index) => `@article{k${index}, title={Title ${index}}, author={Doe, Jane}, journal={J}, year={2001}}`)
  const { sources, skipped } = read(entries.join('\n'))
  expect([sources.length, skipped.length, sources[9999]?.title]).toEqual([10_000, 0, 'Title 9999'])
  const open = Array.from({ length: 10_000 }, () => '@comment{ {\n@book{open, title={{{').join('\n')
  expect(titles(`${open}\n@book{last, title={Last}}`)).toEqual(['Last'])
})
