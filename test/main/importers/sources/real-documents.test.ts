import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readSource } from '../../../../main/importers/sources/read-source.ts'

// Documents of the United Nations may not be copied into the repository; where someone has gathered them, they are read.
const folder = process.env['COUNTERPOINT_DOCUMENTS'] ?? join(import.meta.dirname, '../../../../../shared/data')

/** File, last paragraph, how many further runs of numbers it has. */
const documents: readonly (readonly [string, number, number])[] = [
  ['pdf-treaty-body/CERD_C_BRA_CO_18-20.pdf', 70, 0],
  ['pdf-treaty-body/HRI_CORE_BRA_2020.pdf', 267, 0],
  ['pdf-treaty-body/CERD_C_2007_1.pdf', 19, 15],
  ['pdf-treaty-body/E_C.12_1999_10_CESCR-GC13.pdf', 60, 0],
  ['pdf-un-other/A_HRC_WG.6_41_BRA_2.pdf', 69, 0],
  ['pdf-un-other/A_HRC_WG.6_34_ITA_3_en.pdf', 94, 0],
  ['pdf-un-other/A_HRC_WG.6_34_ITA_3_ru.pdf', 94, 0],
  ['pdf-un-other/A_RES_48_246_en.pdf', 12, 0],
  ['pdf-un-other/A_RES_48_246_es.pdf', 12, 0],
  ['pdf-un-other/Durban_Declaration_2002.pdf', 219, 1],
  ['pdf-upr/ecuador2008_A_HRC_8_20.pdf', 62, 0],
  ['pdf-upr/ghana2008_A_HRC_8_36.pdf', 71, 0],
  ['pdf-upr/india2008_A_HRC_8_26.pdf', 88, 0],
  ['pdf-upr/mexico2009_A_HRC_11_27.pdf', 97, 0],
  ['pdf-upr/albania2010_A_HRC_13_6.pdf', 72, 0],
  ['pdf-upr/switzerland2012_A_HRC_22_11.pdf', 125, 0],
  ['pdf-upr/colombia2013_A_HRC_24_6.pdf', 126, 0],
  ['pdf-upr/chad2013_A_HRC_25_14.pdf', 111, 0],
  ['pdf-upr/iran2014_A_HRC_28_12.pdf', 139, 0],
  ['txt/CESCR_General_Comment_13_en.txt', 60, 0],
  ['txt-upr/ecuador2008.txt', 62, 0],
  ['txt-upr/ghana2008.txt', 71, 0],
  ['txt-upr/india2008.txt', 88, 0],
  ['txt-upr/mexico2009.txt', 97, 0],
  ['txt-upr/albania2010.txt', 72, 0],
  ['txt-upr/switzerland2012.txt', 125, 0],
  ['txt-upr/iran2014.txt', 139, 0],
]
const present = documents.filter(([file]) => existsSync(`${folder}/${file}`))
const read = async (file: string): ReturnType<typeof readSource> => await readSource(file, new Uint8Array(readFileSync(`${folder}/${file}`)))

test('says how many of the gathered documents are here', () => {
  console.info(present.length === 0 ? `No documents in ${folder}: only small ones made by the tests are read.` : `${present.length} documents are read from ${folder}.`)
  expect([0, documents.length]).toContain(present.length)
})

for (const [file, last, restarts] of present) {
  test(`reads every paragraph of ${file}`, async () => {
    const source = await read(file)
    expect(source.continuity).toEqual({ first: 1, last, missing: [], repeated: [] })
    expect(source.remarks.flatMap(remark => (remark.kind === 'numbering-restarts' ? [remark.times] : []))).toEqual(restarts === 0 ? [] : [restarts])
  })
}

if (present.length > 0) {
  test('reads each paragraph of a general comment with the words that people found in it', async () => {
    const key = z.array(z.object({ ID: z.string(), Text: z.string() })).parse(JSON.parse(readFileSync(`${folder}/json/Annotated_ESCR-GC13-Education.json`, 'utf8')))
    const { passages } = await read('pdf-treaty-body/E_C.12_1999_10_CESCR-GC13.pdf')
    const ratios = key.map(({ ID, Text }) => sameWords(wordsOf(Text), wordsOf(wholeParagraph(passages, String(Number.parseInt(ID, 10))))))
    expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length).toBeGreaterThan(0.99)
  })
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function wholeParagraph(passages: Awaited<ReturnType<typeof readSource>>['passages'], number: string): string {
  const start = passages.findIndex(passage => passage.kind === 'paragraph' && passage.number === number)
  const rest = passages.slice(start + 1)
  const end = rest.findIndex(passage => passage.kind !== 'sub-paragraph')
  return [passages[start], ...rest.slice(0, end < 0 ? rest.length : end)].map(passage => `${passage?.kind === 'sub-paragraph' ? passage.number : ''} ${passage?.text ?? ''}`).join(' ')
}

/** Twice the longest common sequence of words over the words of both: 1 is the same text. */
function sameWords(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0)
  for (const word of one) {
    const next = [0]
    other.forEach((candidate, index) => next.push(word === candidate ? (row[index] ?? 0) + 1 : Math.max(next[index] ?? 0, row[index + 1] ?? 0)))
    row = next
  }
  return (2 * (row.at(-1) ?? 0)) / Math.max(1, one.length + other.length)
}
