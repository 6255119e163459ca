import { expect, test } from 'vitest'
import { headingStyles, noteMark, note, p, run, style, styled } from '../../../helpers/build-docx.ts'
import { lossesOf, notesOf, outlineOf, readDocxContent } from '../../../helpers/read-drafts.ts'

const front = styled('Title', 'An invented report') + styled('Heading1', 'Introduction') + p(run('This is how it begins.'))
const read = (body: string, others: { footnotes?: string } = {}) => readDocxContent({ body: front + body, styles: style('Title', 'Title') + headingStyles, ...others })
const outline = (body: string): string[] => outlineOf(read(body)).slice(2)
const row = (...cells: string[]): string => `<w:tr>${cells.map((cell) => `<w:tc>${cell.split('|').map((text) => p(run(text))).join('')}</w:tc>`).join('')}</w:tr>`
const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`
const br = '<w:r><w:br/></w:r>'

test('each row of a table of recommendations is one, and what stood beside it follows it with the words of its header', () => {
  const body = styled('Heading1', 'Recommendations') + table(row('No.', 'Recommendation', 'Who'), row('1', 'Adopt a law on care.', 'Parliament'), row('2', 'Fund ten shelters.', 'Ministry of Finance'))
  expect(outline(body)).toEqual(['h1! Recommendations', 'recommendation Adopt a law on care.', '*0 Who: Parliament', 'recommendation Fund ten shelters.', '*0 Who: Ministry of Finance'])
  expect(lossesOf(read(body))).toEqual({ 'table-layout': 1, 'recommendation-number': 2 })
})

test('a table of recommendations in every cell is read as its headers part it, and without any row by row', () => {
  const lead = p(run('We urge the State party to:'))
  expect(outline(lead + table(row('Adopt a law.', 'Train judges.'), row('Open a school.', 'Close the prison.')))).toEqual([
    'paragraph We urge the State party to:', 'recommendation Adopt a law.', 'recommendation Train judges.', 'recommendation Open a school.', 'recommendation Close the prison.',
  ])
  expect(outline(lead + table(row('In schools', 'In courts'), row('Hire teachers.', 'Train judges.'), row('Open libraries.', 'Hear every child.')))).toEqual([
    'paragraph We urge the State party to:', 'paragraph In schools', 'recommendation Hire teachers.', 'recommendation Open libraries.', 'paragraph In courts', 'recommendation Train judges.', 'recommendation Hear every child.',
  ])
})

test('a table that follows up on what the Committee recommended stays a table', () => {
  const body = table(row('Recommendation', 'Status'), row('Adopt a law.', 'Done'), row('Train judges.', 'Not done'))
  expect(outline(body)).toEqual(['table Recommendation\nStatus\nAdopt a law.\nDone\nTrain judges.\nNot done'])
  expect(outline(p(run('The Committee urged the State party to:')) + table(row('Adopt a law.', 'Train judges.')))).toContain('table Adopt a law.\nTrain judges.')
})

test('a list typed with line breaks below its lead-in is a list of recommendations', () => {
  expect(outline(p(run('The State party should:') + br + run('(a) Adopt a law;') + br + run('(b) Train judges.')))).toEqual(['paragraph The State party should:', 'recommendation Adopt a law;', 'recommendation Train judges.'])
})

test('a list that runs on in the sentence that leads into it is a list of recommendations, each with its notes', () => {
  const draft = read(p(run('We urge the State party to: (a) adopt a law;') + noteMark(1) + run(' (b) train judges of the ') + run('first', '<w:i/>') + run(' instance; and (c) pay teachers.') + noteMark(2)), { footnotes: note(1, p(run('One.'))) + note(2, p(run('Two.'))) })
  expect(outlineOf(draft).slice(2)).toEqual(['paragraph We urge the State party to:', 'recommendation adopt a law;', 'recommendation train judges of the first instance; and', 'recommendation pay teachers.'])
  expect(draft.draft.blocks.slice(2).map(({ kind, ...block }) => ('children' in block ? block.children.filter(({ type }) => type === 'note').length : kind))).toEqual([0, 1, 0, 1])
  expect(outline(p(run('The Committee urged the State party to: (a) adopt a law; (b) train judges.')))).toEqual(['paragraph The Committee urged the State party to: (a) adopt a law; (b) train judges.'])
})

test('steps typed below a recommendation stay items under it', () => {
  expect(outline(p(run('We urge the State party to:')) + p(run('1. Adopt a law on care;')) + p(run('a) with a budget;')) + p(run('b) with a date;')) + p(run('2. Train judges.')))).toEqual([
    'paragraph We urge the State party to:', 'recommendation Adopt a law on care;', '#0 with a budget;', '#0 with a date;', 'recommendation Train judges.',
  ])
})

test('the numbers of paragraphs go on after a lead-in that is numbered too', () => {
  expect(outline(p(run('12. We urge the State party to:')) + p(run('(a) Adopt a law;')) + p(run('(b) Train judges.')) + p(run('13. In 2023, four schools were closed.')))).toEqual([
    'paragraph 12. We urge the State party to:', 'recommendation Adopt a law;', 'recommendation Train judges.', 'paragraph 13. In 2023, four schools were closed.',
  ])
})

test('a recommendation in a table keeps its note', () => {
  const draft = read(styled('Heading1', 'Recommendations') + `<w:tbl><w:tr><w:tc>${p(run('Adopt a law.') + noteMark(1))}</w:tc></w:tr><w:tr><w:tc>${p(run('Train judges.'))}</w:tc></w:tr></w:tbl>`, { footnotes: note(1, p(run('A source.'))) })
  expect(outlineOf(draft).slice(3)).toEqual(['recommendation Adopt a law.', 'recommendation Train judges.'])
  expect(notesOf(draft)).toEqual(['A source.'])
})
