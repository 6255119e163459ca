import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reportLinks } from '../../../core/links/report-links.ts'
import { readParagraphJson } from '../../../main/importers/sources/json/read-paragraph-json.ts'
import { seedInput } from '../../helpers/checks.ts'
import { linkInput, short, sourceOf } from '../../helpers/links.ts'

const input = seedInput()
const comment = join(import.meta.dirname, '../../../../shared/data/json/Annotated_CRC-GC6-UASC.json')

test.runIf(input !== undefined && existsSync(comment))('in a real report the first recommendation is proposed for its general comments, and all quotes are found', () => {
  if (input === undefined) return
  const { passages } = readParagraphJson('gc6.json', readFileSync(comment, 'utf8'))
  const gc6 = { source: sourceOf('g', 'instrument', 'CRC/GC/2005/6').source, passages: passages.map((passage, place) => ({ ...passage, id: `g${String(place)}`, source: 'g' })) }
  const { links, proposals } = reportLinks(linkInput(input.draft, { sources: [gc6] }))
  const first = input.draft.blocks.find(({ kind }) => kind === 'recommendation')?.id
  expect(proposals.filter(({ from }) => from === first).map(({ targets, problem, certain }) => [targets.map(({ entry, source, number }) => `${entry} ${source ?? '-'} ${number}`), problem, certain])).toEqual([
    [['CRC-6 g 85'], null, true], [['CMW-3 - 33'], 'no-source', true],
  ])
  expect(links.filter(({ origin }) => origin === 'quote').map(({ target }) => `${target.name} ${target.number}`)).toEqual(['13', '83', '217', '139', '140', '218', '219'].map((number) => `CRC/C/MEX/6-7 ${number}`))
  expect(links.filter(({ origin }) => origin === 'citation').map(short).filter((link) => link.includes('CRC-6'))).toHaveLength(1)
})
