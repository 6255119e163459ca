import { expect, test } from 'vitest'
import { inlinesOf } from '../../../../core/document/walk.ts'
import { level, list, note, noteMark, p, pattern, run, style, styled } from '../../../helpers/build-docx.ts'
import { lossesOf, outlineOf, readDocxContent } from '../../../helpers/read-drafts.ts'

const bold = (text: string, more = '') => p(run(text, `<w:b/>${more}`))
const sized = (text: string, size: number, more = '') => p(run(text, `${more}<w:sz w:val="${String(size)}"/>`))
const centred = (text: string, properties = '<w:b/>') => p(run(text, properties), '<w:jc w:val="center"/>')
const said = p(run('Children wait for months, and nobody tells them why they are held.'))
const more = p(run('The centres that we visited had no doctor.'))
const headings = (body: string, rest = {}) => outlineOf(readDocxContent({ body, ...rest })).filter((line) => line.startsWith('h'))

test('bold lines with numbers are headings, nested as their numbers come up, and the import says that it was told by looks', () => {
  const draft = readDocxContent({ body: bold('I. Introduction') + said + bold('II. Detention') + bold('A. Reception') + said + bold('1. On arrival') + said + bold('2. Later') + more + bold('B. Return') + said + bold('III. Conclusion') + said })
  expect(outlineOf(draft).filter((line) => line.startsWith('h'))).toEqual(['h1 I. Introduction', 'h1 II. Detention', 'h2 A. Reception', 'h3 1. On arrival', 'h3 2. Later', 'h2 B. Return', 'h1 III. Conclusion'])
  expect(draft.draft.blocks.slice(0, 1).flatMap(inlinesOf)).toEqual([{ type: 'text', text: 'Introduction' }])
  expect(draft.headingNumbering).toBe('legal')
  expect(lossesOf(draft)).toEqual({ 'heading-by-looks': 7 })
})

test.each([
  ['1. Introducción', '1.1 Método', '1.2. Fuentes', '2. Educación', ['h1 1. Introducción', 'h2 1.1. Método', 'h2 1.2. Fuentes', 'h1 2. Educación']],
  ['I. CONTEXTE', 'A. Lois', 'B. Pratique', 'II. ÉDUCATION', ['h1 I. CONTEXTE', 'h2 A. Lois', 'h2 B. Pratique', 'h1 II. ÉDUCATION']],
  ['A. Housing', '1. Rents', '2. Evictions', 'B. Health', ['h1 I. Housing', 'h2 A. Rents', 'h2 B. Evictions', 'h1 II. Health']],
])('“%s” with “%s” below it', (one, two, three, four, expected) => {
  expect(headings(bold(one) + said + bold(two) + said + bold(three) + said + bold(four) + more)).toEqual(expected)
})

test('without numbers the looks that come again are headings, larger ones above', () => {
  expect(headings(sized('Where we come from', 32) + said + sized('Schools', 26) + said + sized('Hospitals', 26) + said + sized('What must change', 32) + said + sized('Money', 26) + more)).toEqual(['h1 Where we come from', 'h2 Schools', 'h2 Hospitals', 'h1 What must change', 'h2 Money'])
  expect(headings(bold('SCHOOLS') + said + bold('Fees') + said + bold('Books') + said + bold('HOSPITALS') + said + bold('Beds') + said)).toEqual(['h1 SCHOOLS', 'h2 Fees', 'h2 Books', 'h1 HOSPITALS', 'h2 Beds'])
  expect(headings(bold('Fees', '<w:u w:val="single"/>') + said + bold('Books', '<w:u w:val="single"/>') + said)).toEqual(['h1 Fees', 'h1 Books'])
  expect(headings(p(run('Fees', '<w:u w:val="single"/>')) + said + p(run('Books', '<w:u w:val="single"/>')) + said)).toEqual(['h1 Fees', 'h1 Books'])
})

test('parts in a higher look stand above numbered chapters, a summary and a conclusion in it beside them', () => {
  expect(headings(bold('PART I – LAWS') + bold('(a) Budget') + said + bold('(b) Data') + said + bold('PART II – VIOLENCE') + bold('(c) At school') + said)).toEqual(['h1 PART I – LAWS', 'h2 A. Budget', 'h2 B. Data', 'h1 PART II – VIOLENCE', 'h2 C. At school'])
  expect(headings(bold('EXECUTIVE SUMMARY') + said + bold('I. Schools') + said + bold('II. Beds') + said + bold('CONCLUSION') + said)).toEqual(['h1 EXECUTIVE SUMMARY', 'h1 I. Schools', 'h1 II. Beds', 'h1 CONCLUSION'])
})

test('headings longer than the text below them are headings still', () => {
  expect(headings(bold('Article 28: Education') + p(run('None.')) + bold('Article 24: Health and nutrition') + p(run('None.')))).toEqual(['h1 Article 28: Education', 'h1 Article 24: Health and nutrition'])
})

test('a look that a style without a level gives is a look too', () => {
  const styles = style('Chapter', 'Our chapter', '<w:rPr><w:b/><w:sz w:val="30"/></w:rPr>')
  expect(headings(styled('Chapter', 'Schools') + said + styled('Chapter', 'Hospitals') + said, { styles })).toEqual(['h1 Schools', 'h1 Hospitals'])
})

test('numbers that Word counts before bold lines with text between them are those of headings', () => {
  const numbering = pattern(0, level(0, 'upperRoman', '%1.') + level(1, 'upperLetter', '%2.')) + list(1, 0)
  const counted = (text: string, at = 0) => p(run(text, '<w:b/>'), `<w:numPr><w:ilvl w:val="${String(at)}"/><w:numId w:val="1"/></w:numPr>`)
  expect(headings(counted('Schools') + said + counted('Fees', 1) + said + counted('Books', 1) + said + counted('Hospitals') + said, { numbering })).toEqual(['h1 I. Schools', 'h2 A. Fees', 'h2 B. Books', 'h1 II. Hospitals'])
})

test('the title page is none: its largest lines are the title, and headings begin below', () => {
  const front = centred('ALTERNATIVE REPORT', '<w:b/><w:sz w:val="36"/>') + centred('on the rights of the child in Freedonia', '<w:b/><w:sz w:val="36"/>') + centred('Submitted by Open Doors (OD)') + centred('May 2025')
  const draft = readDocxContent({ body: front + bold('EXECUTIVE SUMMARY') + said + bold('I. SCHOOLS') + said + bold('II. HOSPITALS') + said })
  expect(draft.titleBlock).toMatchObject({ title: 'ALTERNATIVE REPORT on the rights of the child in Freedonia', organisation: 'Open Doors (OD)' })
  expect(outlineOf(draft).filter((line) => line.startsWith('h'))).toEqual(['h1 EXECUTIVE SUMMARY', 'h1 I. SCHOOLS', 'h1 II. HOSPITALS'])
})

test('a title as large as the headings ends where its capitals do', () => {
  const draft = readDocxContent({ body: bold('RAPPORT ALTERNATIF') + bold('Coalition des enfants') + bold('ÉDUCATION') + said + bold('SANTÉ') + said })
  expect(draft.titleBlock).toEqual({ title: 'RAPPORT ALTERNATIF', subtitle: 'Coalition des enfants' })
})

test('a title in the style of a heading does not hide the headings that are only bold', () => {
  const styles = style('Heading1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
  const draft = readDocxContent({ styles, body: styled('Heading1', 'Children at the border') + bold('1. Schools') + said + bold('2. Hospitals') + said })
  expect(draft.titleBlock.title).toBe('Children at the border')
  expect(outlineOf(draft).filter((line) => line.startsWith('h'))).toEqual(['h1 1. Schools', 'h1 2. Hospitals'])
})

test('bold that says something else stays bold text', () => {
  const between = said + bold('This must stop now.') + p(run('Detention. ', '<w:b/>') + run('It is still the rule.')) + bold('No child belongs in a cell, whatever the papers of the parents say') +
    bold('Recommendation 3') + more + bold('Table 2. Children held, by year') + bold('The State party should:') + said + bold('“We waited all night”')
  const draft = readDocxContent({ body: bold('I. Schools') + between + said + bold('II. Hospitals') + said + bold('Ana Ruiz') + bold('Director') + bold('Open Doors') })
  expect(outlineOf(draft).filter((line) => line.startsWith('h'))).toEqual(['h1 I. Schools', 'h1 II. Hospitals'])
})

test('numbers of several parts are those of headings in plain type too, below bold ones that go on', () => {
  expect(headings(p(run('1. EDUCACIÓN')) + p(run('1.1. Acceso')) + said + p(run('1.2. Calidad')) + said + p(run('2. SALUD')) + said)).toEqual(['h1 1. EDUCACIÓN', 'h2 1.1. Acceso', 'h2 1.2. Calidad', 'h1 2. SALUD'])
  expect(headings(said + p(run('1.1 Acceso')) + said + p(run('1.2 Calidad')) + said)).toEqual([])
})

test('a typed contents list is text, and no heading twice over', () => {
  const contents = bold('I. Schools 3') + bold('II. Hospitals .... 5') + bold('III. Annexes\u00a09')
  expect(headings(bold('CONTENTS') + contents + bold('I. Schools') + said + bold('II. Hospitals') + said + bold('III. Annexes') + said).slice(-3)).toEqual(['h1 I. Schools', 'h1 II. Hospitals', 'h1 III. Annexes'])
})

test.each([
  ['one bold line', said + bold('Nobody is safe') + said],
  ['items of a list', bold('1. Close the cells') + bold('2. Open the schools') + bold('3. Train the guards') + said],
  ['items that Word counts', said + ['Close the cells', 'Open the schools'].map((text) => p(run(text, '<w:b/>'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')).join('') + said],
  ['cells of a table', said + `<w:tbl><w:tr><w:tc>${bold('Schools')}</w:tc><w:tc>${bold('Beds')}</w:tc></w:tr><w:tr><w:tc>${bold('Fees')}</w:tc><w:tc>${bold('Doctors')}</w:tc></w:tr></w:tbl>` + said],
  ['a text that is bold throughout', bold('Schools are far and dear, and the road is not safe.') + bold('Fees') + bold('They rise each year, and no child is spared them.') + bold('Books') + bold('There are none in the north of the country.')],
])('%s makes no heading', (_case, body) => { expect(headings(body, { numbering: pattern(0, level(0, 'decimal', '%1.')) + list(1, 0) })).toEqual([]) })

test('where only some headings have a style, those that are bold stand among them', () => {
  const styles = style('Heading1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr>')
  const chapter = (text: string) => styled('Heading1', text)
  expect(headings(chapter('Schools') + said + bold('Fees') + said + bold('Books') + said + chapter('Hospitals') + said + bold('Beds') + said, { styles })).toEqual(['h1 Schools', 'h2 Fees', 'h2 Books', 'h1 Hospitals', 'h2 Beds'])
  expect(headings(chapter('I. Introduction') + said + sized('II. Schools', 32, '<w:b/>') + said + bold('A. Fees') + said + bold('B. Books') + said + sized('III. Beds', 32, '<w:b/>') + said, { styles })).toEqual(['h1 I. Introduction', 'h1 II. Schools', 'h2 A. Fees', 'h2 B. Books', 'h1 III. Beds'])
})

test('levels that styles give are never mixed up by looks', () => {
  const styles = [1, 2].map((at) => style(`Heading${String(at)}`, `heading ${String(at)}`, `<w:pPr><w:outlineLvl w:val="${String(at - 1)}"/></w:pPr><w:rPr><w:b/></w:rPr>`)).join('')
  expect(headings(styled('Heading1', 'Schools') + said + styled('Heading2', 'Fees') + said + ['One', 'Two', 'Three', 'Four'].map((text) => bold(text) + said).join('') + styled('Heading1', 'Hospitals') + said, { styles })).toEqual(['h1 Schools', 'h2 Fees', 'h1 Hospitals'])
})

test('in a draft with headings by style, bold is only bold', () => {
  const styles = style('Heading1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
  const draft = readDocxContent({ styles, body: styled('Heading1', 'Schools') + said + bold('Fees') + said + bold('Books') + said + styled('Heading1', 'Hospitals') + said })
  expect(outlineOf(draft).filter((line) => line.startsWith('h'))).toEqual(['h1 Schools', 'h1 Hospitals'])
  expect(draft.notCarried).toEqual([])
})

test('recommendations are found under a heading that is only bold, and notes keep their places', () => {
  const numbering = pattern(0, level(0, 'bullet', '•')) + list(1, 0)
  const item = (text: string) => p(run(text), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
  const draft = readDocxContent({ numbering, body: bold('I. Schools').replace('</w:p>', `${noteMark(1)}</w:p>`) + said + bold('Recommendations') + item('Build schools.') + bold('II. Hospitals') + said, footnotes: note(1, p(run('See the annex.'))) })
  expect(outlineOf(draft)).toEqual(['h1 I. Schools', 'paragraph Children wait for months, and nobody tells them why they are held.', 'h2! Recommendations', 'recommendation Build schools.', 'h1 II. Hospitals', 'paragraph Children wait for months, and nobody tells them why they are held.'])
})
