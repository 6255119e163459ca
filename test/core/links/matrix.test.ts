import { describe, expect, test } from 'vitest'
import { matrixCsv } from '../../../core/links/matrix-csv.ts'
import { emptyCells } from '../../../core/links/matrix.ts'
import { readMatrix } from '../../../core/links/read-matrix.ts'
import { turnMatrix } from '../../../core/links/turned.ts'
import { draftOf, heading, paragraph, quote, recommendation } from '../../helpers/drafts.ts'
import { linkInput, sourceOf, targetOf } from '../../helpers/links.ts'

const state = sourceOf('m', 'state-document', 'CRC/C/MEX/6-7', { 139: 'Forty centres.', 140: 'All staffed.', 141: 'None.' })
const gc6 = sourceOf('g', 'instrument', 'CRC/GC/2005/6', { 85: 'Return.' })
const secret = { ...sourceOf('x', 'evidence', '', {}, 'Interview with Ana P.'), }
secret.source = { ...secret.source, confidential: true, publicLabel: 'Interview with a social worker' }

const draft = draftOf([
  heading('s', 1, 'Special protection measures'), heading('t', 2, 'Detention'), paragraph('p', 'The State says (CRC/C/MEX/6-7):'), quote('q', '139', 'Forty centres.'),
  heading('h', 3, 'Recommendations', { role: 'recommendations', numbered: false }), recommendation('r', '=SUM(A1), act "now"'),
])
const kept = [
  { id: '1', from: 'r', role: 'norm' as const, target: targetOf({ source: 'g', passage: 'g-85', number: '85' }), comment: 'The core\nof it.', origin: 'user' as const },
  { id: '2', from: 't', role: 'state-position' as const, target: targetOf({ source: 'm', passage: 'm-140', number: '140' }), comment: '', origin: 'user' as const },
  { id: '3', from: 't', role: 'evidence' as const, target: targetOf({ source: 'x' }), comment: 'Ana works in the north.', origin: 'user' as const },
  { id: '4', from: 's', role: 'norm' as const, target: targetOf({ entry: 'CRC', unit: 'article', number: '37 (b)' }), comment: '', origin: 'accepted' as const },
]
const input = linkInput(draft, { sources: [gc6, state, secret], kept })
const matrix = readMatrix(input, draft, 'legal')
const turned = turnMatrix(input, matrix.links)

describe('the matrix', () => {
  test('has a row for each section and recommendation, with their own links in four columns', () => {
    expect(matrix.rows.map(({ id, kind, level, number, section, cells }) => ({ id, kind, level, number, section, links: Object.values(cells).flat().length }))).toEqual([
      { id: 's', kind: 'section', level: 1, number: 'I', section: '', links: 1 },
      { id: 't', kind: 'section', level: 2, number: 'I.A', section: 's', links: 3 },
      { id: 'r', kind: 'recommendation', level: 3, number: '1', section: 't', links: 1 },
    ])
    expect(matrix.rows[2] && emptyCells(matrix.rows[2])).toEqual(['state-position', 'evidence', 'follow-up'])
  })

  test('knows a section that says nothing itself, and the cluster that a chapter treats', () => {
    expect(matrix.rows.map(({ speaks, clusters, articles }) => [speaks, clusters, articles])).toEqual([
      [false, ['special-protection'], ['37 (b)']], [true, ['special-protection'], []], [true, ['special-protection'], []],
    ])
  })

  test('turned round tells where each paragraph is used, and which of the State nobody has answered', () => {
    const report = turned.find(({ source }) => source === 'm')
    expect(report?.places.map(({ number, uses }) => [number, uses.map(({ from }) => from)])).toEqual([['139', ['t']], ['140', ['t']]])
    expect(report?.answered.map(({ number, answer }) => [number, answer])).toEqual([['139', 'quoted'], ['140', 'linked'], ['141', 'silent']])
    expect(turned.find(({ source }) => source === '')?.places.map(({ unit, number }) => [unit, number])).toEqual([['article', '37 (b)']])
  })
})

describe('the matrix as a table', () => {
  const words = { part: 'Part', number: 'Number', section: 'Section', recommendation: 'Recommendation', roles: { norm: 'Norm', 'state-position': 'State', evidence: 'Evidence', 'follow-up': 'Follow-up' }, comments: 'Comments' }
  const table = matrixCsv(matrix.rows, matrix.links, [gc6, state, secret].map(({ source }) => source), words, 'en', 'CRC')

  test('begins with a byte-order mark and ends its rows as RFC 4180 asks', () => {
    expect(table.startsWith('\uFEFF"Part","Number","Section","Norm"')).toBe(true)
    expect(table.split('\r\n')).toHaveLength(matrix.rows.length + 2)
  })

  test('holds no field that a spreadsheet would run, and doubles quotation marks', () => {
    expect(table).toContain('"\'=SUM(A1), act ""now"""')
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '  =1', '\t=1', '\u200B=1', '＝1', '|cmd', '%0A']) {
      const row = matrix.rows.slice(0, 1).map((one) => ({ ...one, text }))
      expect(matrixCsv(row, [], [], words, 'en', 'CRC').split('\r\n')[1], text).toContain(`,"'`)
    }
  })

  test('has what was said of the links in its last column, each behind the name of what it leads to', () => {
    const lines = table.split('\r\n')
    expect(lines[0]).toMatch(/,"Follow-up","Comments"$/u)
    expect(lines[3]).toMatch(/,"General Comment No\. 6 \(para\. 85\): The core of it\."$/u)
    expect(lines[1]).toMatch(/,""$/u)
  })

  test('names a confidential source as it may be printed', () => {
    expect(table).toContain('Interview with a social worker')
    expect(table).not.toContain('Ana')
  })
})
