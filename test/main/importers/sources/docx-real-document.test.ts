import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSource } from '../../../../main/importers/sources/read-source.ts'

// Documents of the United Nations may not be copied into the repository; where someone has gathered them, they are read.
const folder = process.env['COUNTERPOINT_DOCUMENTS'] ?? join(import.meta.dirname, '../../../../../shared/data')
const file = join(folder, 'docx/FCCC_PA_CMA_2021_10_Add.3.docx')
const isHere = existsSync(file)

test('says whether the gathered Word document is here', () => {
  console.info(isHere ? `The Word document is read from ${folder}.` : `No Word document at ${file}: the tests on it do not run.`)
  expect(typeof isHere).toBe('boolean')
})

test.runIf(isHere)('reads a booklet of decisions: every typed number, every note, each decision over its annex', async () => {
  const { passages, continuity, remarks, proposal } = await readSource('cma.docx', readFileSync(file))
  const count = (kind: string) => passages.filter(passage => passage.kind === kind && passage.number !== '').length
  expect({ paragraphs: count('paragraph'), footnotes: count('footnote') }).toEqual({ paragraphs: 365, footnotes: 84 })
  expect(continuity).toMatchObject({ missing: [], repeated: [] })
  expect(remarks).toEqual([{ kind: 'numbering-restarts', times: 38 }])
  expect(proposal).toMatchObject({ symbol: 'FCCC/PA/CMA/2021/10/Add.3', date: '2022-03-08', language: 'en' })
  expect(proposal.title).toContain('Report of the Conference of the Parties')
  expect(passages.find(({ text }) => text === 'Scope' || text === 'I. Scope')?.headings.map(heading => heading.slice(0, 17))).toEqual(['Decision 23/CMA.3', 'Annex II'])
})
