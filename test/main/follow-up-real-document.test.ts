import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readFollowUp } from '../../core/follow-up/read-follow-up.ts'
import { emptySource } from '../../core/sources/source.ts'
import { readSource } from '../../main/importers/sources/read-source.ts'
import { draftOf } from '../helpers/drafts.ts'
import { linkInput } from '../helpers/links.ts'

// Documents of the United Nations may not be copied into the repository; where someone has gathered them, they are read.
const folder = process.env['COUNTERPOINT_DOCUMENTS'] ?? join(import.meta.dirname, '../../../shared/data')
const file = join(folder, 'pdf-treaty-body/CERD_C_BRA_CO_18-20.pdf')
const isHere = existsSync(file)

test('says whether the gathered concluding observations are here', () => {
  console.info(isHere ? `Concluding observations are read from ${folder}.` : `No concluding observations at ${file}: the test on them does not run.`)
  expect(typeof isHere).toBe('boolean')
})

test.runIf(isHere)('finds every recommendation of real concluding observations, and nothing that the Committee only notes', async () => {
  const { passages } = await readSource('co.pdf', readFileSync(file))
  const source = { ...emptySource('co', 'committee-output'), symbol: 'CERD/C/BRA/CO/18-20' }
  const [document] = readFollowUp(linkInput(draftOf([]), { sources: [{ source, passages: passages.map((passage, index) => ({ ...passage, id: `p${String(index)}`, source: 'co' })) }] }), [])
  const listed = document?.items.filter(({ included }) => included).map(({ mark }) => Number(mark.number))
  // Read by a person: those under 67, 68 and 70 ask for what every State is asked.
  expect(listed).toEqual([6, 8, 10, 12, 14, 17, 19, 23, 25, 27, 29, 31, 33, 36, 38, 40, 42, 44, 46, 48, 50, 53, 55, 57, 60, 61, 62, 63, 64, 65, 66])
  expect(document?.items.find(({ mark }) => mark.number === '8')?.short).toMatch(/^Guarantee the consistent application/)
})
