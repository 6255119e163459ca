import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { ReadSource } from '../../../../core/sources/read-source.ts'
import { readSource } from '../../../../main/importers/sources/read-source.ts'
import { buildDocx, docxParts, level, list, listed, note, noteMark, p, pattern, run, style, styled, type DocxContent } from '../../../helpers/build-docx.ts'

const read = (content: DocxContent): Promise<ReadSource> => readSource('wells.docx', buildDocx(content))

/** Each passage as one line: the first letter of its kind, its number, its text. */
const linesOf = ({ passages }: ReadSource): string[] => passages.map(({ kind, number, text }) => `${kind[0] ?? ''} ${number} ${text}`.replace(/ {2,}/gu, ' '))

const pathOf = ({ passages }: ReadSource, number: string): string[] | undefined => passages.find(passage => passage.kind === 'paragraph' && passage.number === number)?.headings

const tab = '<w:r><w:tab/></w:r>'
const typed = (number: string, text: string): string => p(run(number) + tab + run(text))
const bold = (text: string, properties = ''): string => p(run(text, '<w:b/>'), properties)

const numbering =
  pattern(1, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)') + level(2, 'lowerRoman', '(%3)') + level(3, 'lowerLetter', '%4.')) +
  pattern(2, level(0, 'decimal', '%1.')) +
  pattern(3, level(0, 'upperRoman', '%1.') + level(1, 'upperLetter', '%2.')) +
  list(1, 1) + list(2, 2) + list(3, 3) + list(4, 1) + list(5, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')

test('numbers that Word counts become the numbers of paragraphs and their parts', async () => {
  const source = await read({
    numbering,
    body: listed(1, 0, 'The village has wells.') + listed(1, 1, 'Two are deep;') + listed(1, 2, 'One by the school;') + listed(1, 3, 'Under its roof;') + listed(1, 1, 'One is dry.') + listed(1, 0, 'They are old.') + listed(1, 1, 'Very old.'),
  })
  expect(linesOf(source)).toEqual(['p 1 The village has wells.', 's (a) Two are deep;', 's (i) One by the school;', 's a Under its roof;', 's (b) One is dry.', 'p 2 They are old.', 's (a) Very old.'])
  expect(source.passages.every(({ page }) => page === null)).toBe(true)
  expect(source.pages).toBeNull()
})

test('a list that is taken up again goes on counting, and one that is told to restart does', async () => {
  const source = await read({ numbering, body: listed(1, 0, 'A.') + listed(1, 0, 'B.') + p(run('A remark between.')) + listed(4, 0, 'C.') + listed(5, 0, 'D.') + listed(5, 0, 'E.') })
  expect(source.passages.map(({ number }) => number)).toEqual(['1', '2', '3', '1', '2'])
  expect(source.remarks).toEqual([{ kind: 'numbering-restarts', times: 1 }])
})

test('a list within a paragraph is not taken for paragraphs', async () => {
  const source = await read({ numbering, body: listed(1, 0, 'One.') + listed(1, 0, 'Two:') + listed(2, 0, 'A bucket;') + listed(2, 0, 'A rope;') + listed(2, 0, 'A wheel.') + listed(1, 0, 'Three.') + listed(1, 0, 'Four.') })
  expect(source.passages.map(({ kind, number }) => `${kind} ${number}`)).toEqual(['paragraph 1', 'paragraph 2', 'sub-paragraph 1', 'sub-paragraph 2', 'sub-paragraph 3', 'paragraph 3', 'paragraph 4'])
})

test('a paragraph taken out of its list has no number and belongs to the one above', async () => {
  const styles = style('SingleTxtG', '_ Single Txt_G', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
  const out = p(run('It goes on here.'), '<w:pStyle w:val="SingleTxtG"/><w:numPr><w:numId w:val="0"/></w:numPr>')
  const source = await read({ styles, numbering, body: styled('SingleTxtG', 'One.') + out + styled('SingleTxtG', 'Two.') })
  expect(linesOf(source)).toEqual(['p 1 One.\nIt goes on here.', 'p 2 Two.'])
})

test('typed numbers are read with a tab, a space or a tab before them', async () => {
  const body = typed('1.', 'The first.') + p(run('2. The second.')) + p(tab + run('3.') + tab + tab + run('The third.')) + typed('4', 'The fourth.') + typed('4.1', 'A later one.') + p(run('(a)') + tab + run('A part;')) + p(tab + run('(i)') + tab + run('A part of it.'))
  expect(linesOf(await read({ body }))).toEqual(['p 1 The first.', 'p 2 The second.', 'p 3 The third.', 'p 4 The fourth.', 'p 4.1 A later one.', 's (a) A part;', 's (i) A part of it.'])
})

test('paragraphs put in between two others are read, typed or counted', async () => {
  const own = pattern(9, level(0, 'decimal', '2 bis.')) + list(9, 9)
  expect((await read({ body: typed('1.', 'One.') + typed('2.', 'Two.') + typed('2 bis.', 'A later one.') + typed('2 ter', 'A still later one.') + typed('3.', 'Three.') })).passages.map(({ kind, number }) => `${kind} ${number}`)).toEqual(['paragraph 1', 'paragraph 2', 'paragraph 2 bis', 'paragraph 2 ter', 'paragraph 3'])
  expect((await read({ numbering: own, body: typed('1.', 'One.') + typed('2.', 'Two.') + listed(9, 0, 'A later one.') + typed('3.', 'Three.') })).passages.map(({ number }) => number)).toEqual(['1', '2', '2 bis', '3'])
})

test('French and Spanish letters with one bracket, Arabic letters and Russian ones are parts of paragraphs', async () => {
  const other = pattern(7, level(0, 'decimal', '%1.') + level(1, 'arabicAbjad', '(%2)')) + list(7, 7) + pattern(8, level(1, 'russianLower', '%2)')) + list(8, 8)
  const french = await read({ body: typed('1.', 'Le village :') + typed('a)', 'A deux puits ;') + typed('b)', 'Un puits est sec.') + typed('2.', 'Ils sont vieux.') })
  expect(linesOf(french)).toEqual(['p 1 Le village :', 's a) A deux puits ;', 's b) Un puits est sec.', 'p 2 Ils sont vieux.'])
  const arabic = await read({ numbering: other, body: listed(7, 0, 'في القرية آبار:') + listed(7, 1, 'بئر عميقة؛') + listed(7, 1, 'بئر جافة.') })
  expect(arabic.passages.map(({ number }) => number)).toEqual(['1', '(أ)', '(ب)'])
  const russian = await read({ numbering: other, body: typed('1.', 'В селе есть колодцы:') + listed(8, 1, 'один глубокий;') + listed(8, 1, 'один сухой.') + typed('2.', 'Они старые.') })
  expect(russian.passages.map(({ number }) => number)).toEqual(['1', 'а)', 'б)', '2'])
})

const unStyles = style('HChG', '_ H _Ch_G', '<w:rPr><w:b/></w:rPr>') + style('H1G', '_ H_1_G', '<w:rPr><w:b/></w:rPr>') + style('H23G', '_ H_2/3_G', '<w:rPr><w:b/></w:rPr>')

test('the heading styles of UN templates make a path, although none has an outline level', async () => {
  const source = await read({
    styles: unStyles,
    body: styled('HChG', 'I. Water') + styled('H1G', 'A. Wells') + styled('H23G', '1. Deep wells') + styled('H23G', '(a) Of stone') + typed('1.', 'One.') + styled('H23G', '2. Dry wells') + typed('2.', 'Two.') + styled('HChG', 'II. Fire') + typed('3.', 'Three.'),
  })
  expect(pathOf(source, '1')).toEqual(['I. Water', 'A. Wells', '1. Deep wells', '(a) Of stone'])
  expect(pathOf(source, '2')).toEqual(['I. Water', 'A. Wells', '2. Dry wells'])
  expect(pathOf(source, '3')).toEqual(['II. Fire'])
})

test('numbers that Word counts for headings stand in their text', async () => {
  const heading = (at: number, text: string): string => p(run(text), `<w:pStyle w:val="${at === 0 ? 'HChG' : 'H1G'}"/><w:numPr><w:ilvl w:val="${String(at)}"/><w:numId w:val="3"/></w:numPr>`)
  const source = await read({ styles: unStyles, numbering, body: heading(0, 'Water') + heading(1, 'Wells') + typed('1.', 'One.') + typed('2.', 'Two.') + heading(1, 'Ponds') + typed('3.', 'Three.') })
  expect(pathOf(source, '1')).toEqual(['I. Water', 'A. Wells'])
  expect(pathOf(source, '3')).toEqual(['I. Water', 'B. Ponds'])
})

test('a heading that only names a text is one with the title below it', async () => {
  const source = await read({ styles: unStyles, body: styled('HChG', 'Decision 4/W.1') + styled('HChG', 'Care of wells') + styled('HChG', 'I. Ropes') + typed('1.', 'One.') + styled('HChG', 'Annex') + styled('HChG', 'List of wells') + typed('1.', 'The well by the school.') + typed('2.', 'The well by the mill.') })
  expect(source.passages.flatMap(({ kind, headings }) => (kind === 'paragraph' ? [headings] : []))).toEqual([
    ['Decision 4/W.1 Care of wells', 'I. Ropes'],
    ['Decision 4/W.1 Care of wells', 'Annex List of wells'],
    ['Decision 4/W.1 Care of wells', 'Annex List of wells'],
  ])
})

test('without styles, short bold or centred lines are headings, and bold sentences are not', async () => {
  const source = await read({ body: bold('I. Water') + bold('A. Wells') + typed('1.', 'The village has wells.') + p(run('2. The Committee recommends that the wells be cleaned.', '<w:b/>')) + bold('II. Fire', '<w:jc w:val="center"/>') + typed('3.', 'It burns.') })
  expect(linesOf(source)).toEqual(['h I. Water', 'h A. Wells', 'p 1 The village has wells.', 'p 2 The Committee recommends that the wells be cleaned.', 'h II. Fire', 'p 3 It burns.'])
  expect(pathOf(source, '2')).toEqual(['I. Water', 'A. Wells'])
})

const section = (inner: string): string => `<w:sectPr>${inner}</w:sectPr>`
const afresh = section('<w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr>')

test('notes have the numbers they print, in the order of their marks, and leave no mark in the text', async () => {
  const source = await read({
    body: p(run('1. The wells') + noteMark(9) + run(' are old.') + noteMark(4)) + p(run('2. They are deep.')),
    footnotes: note(4, p(run('So says the mason.'))) + note(9, p(run('Two of them.')) + p(run('Both by the school.'))),
  })
  expect(linesOf(source)).toEqual(['p 1 The wells are old.', 'p 2 They are deep.', 'f 1 Two of them.\nBoth by the school.', 'f 2 So says the mason.'])
})

test('notes count anew in each section where the document says so, and a sign of the author is kept', async () => {
  const sign = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r>'
  const source = await read({
    body: p(run('1. One.') + noteMark(1) + sign) + p(run('2. Two.') + noteMark(2), afresh) + p(run('3. Three.') + noteMark(4)) + afresh,
    footnotes: [1, 2, 3, 4].map(id => note(id, p(run(`Note ${String(id)}.`)))).join(''),
  })
  expect(linesOf(source).slice(3)).toEqual(['f 1 Note 1.', 'f * Note 3.', 'f 2 Note 2.', 'f 1 Note 4.'])
})

test('a raised number that repeats a note is dropped, an exponent is kept', async () => {
  const raised = (text: string): string => run(text, '<w:vertAlign w:val="superscript"/>')
  const source = await read({ body: p(run('1. The well') + noteMark(1) + run(' and the mill') + raised('1') + run(' cover 20 m') + raised('1') + run('.')), footnotes: note(1, p(run('By the school.'))) })
  expect(linesOf(source)[0]).toBe('p 1 The well and the mill cover 20 m1.')
})

const cell = (inner: string): string => `<w:tc>${inner}</w:tc>`
const row = (...cells: string[]): string => `<w:tr>${cells.map(text => cell(p(run(text)))).join('')}</w:tr>`

test('a row of a table is one passage, a table used for layout is not', async () => {
  const long = 'The well by the school is the oldest of the village. '.repeat(7)
  const source = await read({ body: typed('1.', 'See the table:') + `<w:tbl>${row('Well', 'Depth')}${row('School', '12 m')}</w:tbl>` + p(run('')) + `<w:tbl>${row('2.', long)}</w:tbl>` + typed('3.', 'The end.') })
  expect(source.passages.map(({ kind, number }) => `${kind} ${number}`.trim())).toEqual(['paragraph 1', 'table-row', 'table-row', 'paragraph 2', 'paragraph 3'])
  expect(source.passages[2]?.text).toBe('School\t12 m')
})

test('the text of a text box is not lost, nor read twice', async () => {
  const box = (name: string): string => `<mc:${name}><w:pict><v:shape><v:textbox><w:txbxContent>${p(run('3. A boxed well.'))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:${name}>`
  const source = await read({ body: typed('1.', 'One.') + p(run('2. Two.') + `<w:r><mc:AlternateContent>${box('Choice')}${box('Fallback')}</mc:AlternateContent></w:r>`) + typed('4.', 'Four.') })
  expect(linesOf(source)).toEqual(['p 1 One.', 'p 2 Two.', 'p 3 A boxed well.', 'p 4 Four.'])
})

test('of tracked changes what was put in is kept, what was struck out is dropped, and their number is told', async () => {
  const source = await read({ body: p(run('1. The well is ') + `<w:del w:id="1"><w:r><w:delText>deep</w:delText></w:r></w:del><w:ins w:id="2">${run('dry')}</w:ins>` + run('.')) + typed('2.', 'Two.') })
  expect(linesOf(source)).toEqual(['p 1 The well is dry.', 'p 2 Two.'])
  expect(source.remarks).toEqual([{ kind: 'tracked-changes', count: 2 }])
})

const masthead = `<w:tbl>${row('United Nations', 'CRC/C/GBR/CO/6-7')}<w:tr>${cell(p(run('Convention on the Rights of the Child')))}${cell(p(run('Distr.: General')) + p(run('22 June 2023')) + p(run('Original: English')))}</w:tr></w:tbl>`

test('the masthead gives symbol, date and title, and is no passage', async () => {
  const source = await read({ styles: unStyles, body: masthead + bold('Committee on the Rights of the Child') + styled('HChG', 'Concluding observations on the wells of the village') + styled('HChG', 'I. Introduction') + typed('1.', 'The Committee considered the report on the wells at its meetings.') + typed('2.', 'The Committee welcomes the report.') })
  expect(source.proposal).toMatchObject({ kind: 'committee-output', symbol: 'CRC/C/GBR/CO/6-7', date: '2023-06-22', title: 'Concluding observations on the wells of the village' })
  expect(source.passages[0]).toMatchObject({ kind: 'heading', text: 'I. Introduction' })
})

test('where the first page names no symbol, the running head does', async () => {
  const source = await read({ header: p(run('CRC/C/GC/24')), body: typed('1.', 'One well.') + typed('2.', 'Two wells.') })
  expect(source.proposal.symbol).toBe('CRC/C/GC/24')
})

test('sentences before the first number of a decision belong to the text with its heading', async () => {
  const source = await read({ styles: unStyles, body: masthead + styled('HChG', 'Report of the meeting on wells') + styled('HChG', 'Decision 1/W.1') + styled('HChG', 'Ropes') + p(run('The meeting of the keepers of the wells,')) + p(run('Recalling its decision on the buckets,')) + typed('1.', 'Decides to buy new ropes for all of the wells;') + typed('2.', 'Thanks the mason.') })
  expect(linesOf(source).slice(0, 3)).toEqual(['h Decision 1/W.1 Ropes', 'p The meeting of the keepers of the wells,', 'p Recalling its decision on the buckets,'])
  expect(source.proposal.title).toBe('Report of the meeting on wells')
})

test('without a masthead, the title is the paragraph whose style says so, or what stands before the text', async () => {
  const styles = style('Title', 'Title') + style('Subtitle', 'Subtitle')
  const one = await read({ styles, body: styled('Title', 'The wells of the village') + styled('Subtitle', 'A report of its keepers') + bold('Introduction') + p(run('The village has wells.')) })
  expect(one.proposal).toMatchObject({ title: 'The wells of the village', symbol: '' })
  const other = await read({ body: bold('The wells of the village') + bold('I. Introduction') + p(run('The village has wells.')) })
  expect(other.proposal.title).toBe('The wells of the village')
  expect(other.remarks).toEqual([{ kind: 'no-numbers' }])
})

test('a list of contents made by Word is left out', async () => {
  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const contents = p(field('begin') + '<w:r><w:instrText>TOC</w:instrText></w:r>' + field('separate') + run('I. Water 2')) + p(run('II. Fire 3') + field('end'))
  const source = await read({ styles: unStyles, body: p(run('Contents')) + contents + styled('HChG', 'I. Water') + typed('1.', 'One.') + styled('HChG', 'II. Fire') + typed('2.', 'Two.') })
  expect(linesOf(source)).toEqual(['h I. Water', 'p 1 One.', 'h II. Fire', 'p 2 Two.'])
  const plain = await read({ body: p(run('Contents')) + contents + bold('I. Water') + typed('1.', 'One.') + bold('II. Fire') + typed('2.', 'Two.') })
  expect(linesOf(plain)).toEqual(linesOf(source))
})

test('a list of contents that was typed is left out', async () => {
  const source = await read({ styles: unStyles, body: p(run('Contents')) + typed('I.', 'Water 2') + typed('II.', 'Fire 3') + styled('HChG', 'I. Water') + typed('1.', 'One.') + styled('HChG', 'II. Fire') + typed('2.', 'Two.') })
  expect(linesOf(source)).toEqual(['h I. Water', 'p 1 One.', 'h II. Fire', 'p 2 Two.'])
})

test('refuses what is no Word file, a damaged one and a hostile one with the errors of the import of drafts', async () => {
  const parts = docxParts({ body: p(run('1. One.')) })
  const hostile = zipSync({ ...parts, 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') })
  const cases: [Uint8Array, string][] = [
    [strToU8('The village has wells.'), 'file-misnamed'],
    [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'file-misnamed'],
    [buildDocx({ body: p(run('1. One.')) }).subarray(0, 300), 'docx-damaged'],
    [zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'docx-damaged'],
    [hostile, 'docx-unsafe'],
    [zipSync({ ...parts, '../evil.xml': strToU8('<a/>') }), 'docx-unsafe'],
    [buildDocx({ body: p('') }), 'source-without-text'],
  ]
  for (const [bytes, code] of cases) await expect(readSource('wells.docx', bytes)).rejects.toMatchObject({ code })
})

test('a no-break space at the edge of a run still parts two words', async () => {
  const source = await read({ body: p(run('1. See the ') + '<w:r><w:t>map\u00a0</w:t></w:r>' + run('of wells.')) + typed('2.', 'Two.') })
  expect(linesOf(source)[0]).toBe('p 1 See the map of wells.')
})
