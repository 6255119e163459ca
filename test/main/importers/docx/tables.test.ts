import { expect, test } from 'vitest'
import type { Table } from '../../../../core/document/block.ts'
import { inlineText } from '../../../../core/document/plain-text.ts'
import { headingStyles, p, run, style, styled } from '../../../helpers/build-docx.ts'
import { lossesOf, notesOf, outlineOf, readDocxContent, readMarkdownText } from '../../../helpers/read-drafts.ts'

const cell = (content: string, properties = ''): string => `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`
const row = (cells: string[], properties = ''): string => `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`
const table = (rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`
const styles = headingStyles + style('Caption', 'caption')

/** The cells of a table row by row, paragraphs parted by a bar, a span as its number. */
const drawn = ({ headerRows, rows }: Table): string[][] => [
  [String(headerRows)],
  ...rows.map(({ cells }) => cells.map(({ span, paragraphs }) => `${paragraphs.map((inlines) => inlineText(inlines)).join('|')}${span === undefined ? '' : ` (${String(span)})`}`)),
]
const tablesOf = (draft: ReturnType<typeof readDocxContent>): string[][][] => draft.draft.blocks.flatMap((block) => (block.kind === 'table' ? [drawn(block)] : []))

test('a table keeps its header rows, spans, paragraphs, lists as text, and the tables in its cells', () => {
  const inner = table([row([cell(p(run('inner one'))), cell(p(run('inner two')))])])
  const draft = readDocxContent({
    styles,
    body:
      styled('Heading1', 'Numbers') +
      styled('Caption', 'Table 4. Children by year') +
      table([
        row([cell(p(run('Year'))), cell(p(run('Children')), '<w:gridSpan w:val="2"/>')], '<w:tblHeader/>'),
        row([cell(p(run('2024'))), cell(p(run('twelve')) + p(run('or more'))), cell(p(''))]),
        row([cell(p(run('before')) + inner + p(run('after')), '<w:gridSpan w:val="3"/>')]),
      ]) +
      p(run('Below.')) +
      styled('Heading1', 'More'),
  })
  expect(tablesOf(draft)).toEqual([[['1'], ['Year', 'Children (2)'], ['2024', 'twelve|or more', ''], ['before|inner one|inner two|after (3)']]])
  expect(outlineOf(draft)[1]).toBe('caption Children by year')
  expect(lossesOf(draft)).toEqual({})
})

test('a first row in bold is a header, and its bold is gone', () => {
  const bold = (text: string) => cell(p(run(text, '<w:b/>')))
  const draft = readDocxContent({ styles, body: styled('Heading1', 'One') + table([row([bold('Year'), bold('Girls')]), row([cell(p(run('2024'))), cell(p(run('7')))])]) + styled('Heading1', 'More') })
  const found = draft.draft.blocks[1]
  expect(found).toMatchObject({ kind: 'table', headerRows: 1, rows: [{ cells: [{ paragraphs: [[{ type: 'text', text: 'Year' }]] }, {}] }, {}] })
})

test('a grid that lays out a title page, a box round a text, and a grid with headings are no tables', () => {
  const draft = readDocxContent({
    styles,
    body:
      table([row([cell(p(run('Submitted by Open Doors'))), cell(p(run('Session: 101st session')))])]) +
      styled('Heading1', 'One') +
      table([row([cell(p(run('A box round a text.')))])]) +
      table([row([cell(styled('Heading2', 'Two') + p(run('Text'))), cell(p(run('beside it')))])]),
  })
  expect(draft.titleBlock).toMatchObject({ organisation: 'Open Doors', session: '101st session' })
  expect(outlineOf(draft)).toEqual(['h1 One', 'paragraph A box round a text.', 'h2 Two', 'paragraph Text', 'paragraph beside it'])
  expect(lossesOf(draft)).toEqual({ 'table-layout': 3 })
})

test('pages begin where they began, but not around the title page or at the end', () => {
  const turn = p('<w:r><w:br w:type="page"/></w:r>')
  const draft = readDocxContent({ styles, body: p(run('Front')) + turn + styled('Heading1', 'One') + p(run('Text')) + turn + styled('Heading1', 'Two') + p(run('End')) + turn })
  expect(outlineOf(draft)).toEqual(['paragraph Front', 'h1 One', 'paragraph Text', 'page-break ', 'h1 Two', 'paragraph End'])
})

test('a Markdown table keeps its header and its notes, and a line above that begins like a caption is one', () => {
  const draft = readMarkdownText(['# One', '', '## Two', '', 'Tableau 2 : Enfants par année', '', '| Année | Enfants |', '|---|---|', '| 2024 | douze[^1]<br>ou plus |', '', '[^1]: Une note.'].join('\n'))
  expect(outlineOf(draft).slice(1)).toEqual(['caption Enfants par année', 'table Année\nEnfants\n2024\ndouze\nou plus'])
  expect(tablesOf(draft)).toEqual([[['1'], ['Année', 'Enfants'], ['2024', 'douze|ou plus']]])
  expect(notesOf(draft)).toEqual(['Une note.'])
})
