import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { citingOf } from '../../../core/citations/citing.ts'
import { withPrintedCitations } from '../../../core/citations/printed-citations.ts'
import { acceptCitations, proposeCitations } from '../../../core/citations/propose-citations.ts'
import type { RepeatPolicy } from '../../../core/citations/repeats.ts'
import type { Draft } from '../../../core/document/draft.ts'
import { noteText } from '../../../core/document/plain-text.ts'
import { notesInOrder } from '../../../core/document/walk.ts'
import { numberSayer } from '../../../core/report/place-numbers.ts'
import { printJob } from '../../../main/citations/print-job.ts'
import { readDraft } from '../../../main/importers/read-draft.ts'

const folder = process.env['COUNTERPOINT_SEED'] ?? join(import.meta.dirname, '../../../../shared/seed')
const files = ['kind-mexico-crc-alternative-report.md', 'kind-mexico-draft-pandoc.docx'].filter((name) => existsSync(join(folder, name)))

test('says whether the seed drafts are here', () => {
  if (files.length === 0) console.info(`No seed drafts in ${folder}: the tests of their notes do not run.`)
  expect(files.length).toBeLessThanOrEqual(2)
})

const wordsOf = (draft: Draft): string[] => {
  const say = numberSayer(draft.blocks, 'legal')
  // Pandoc writes no-break spaces behind abbreviations.
  return notesInOrder(draft).map((note) => noteText(note, say).replaceAll('\u00a0', ' '))
}

function composed(name: string) {
  let last = 0
  const newId = () => `id-${String((last += 1))}`
  const { draft } = readDraft(name, new Uint8Array(readFileSync(join(folder, name))), newId)
  const proposals = proposeCitations(draft, [], newId)
  const changed = new Map(acceptCitations(draft.notes, proposals).map((note) => [note.id, note]))
  const cited: Draft = { ...draft, notes: draft.notes.map((note) => changed.get(note.id) ?? note) }
  const print = (policy: RepeatPolicy): string[] =>
    wordsOf(withPrintedCitations(cited, printJob({ citing: citingOf(cited), sources: proposals.map(({ source }) => source), style: null, setting: { language: 'en', policy, committee: 'CRC' } }), 'en'))
  return { typed: wordsOf(draft), proposals, print }
}

describe.each(files)('the notes of %s', (name) => {
  const { typed, proposals, print } = composed(name)

  test('name these sources more than once', () => {
    expect(proposals.map(({ citations }) => citations.map(({ number }) => number)).filter((numbers) => numbers.length > 1)).toEqual([[4, 20], [8, 12, 13, 14, 15, 18], [9, 11], [10, 17]])
  })

  test('say as citations what they said as typed words, where that follows the style', () => {
    const printed = print('full')
    const differing = typed.flatMap((text, index) => (text === printed[index] ? [] : [index + 1]))
    // 1: a slip in a symbol, a hyphen between two, and a small letter; 4 and 20: an American date among British ones;
    // 8: the symbol alone; 11: "page" spelled out.
    expect(differing).toEqual([1, 4, 8, 11, 20])
    expect(printed[3]).toBe(typed[3]?.replace('September 21, 2022', '21 September 2022'))
    expect(printed[19]).toBe(printed[3])
    expect(printed[7]).toBe(typed[11])
    expect(printed[10]).toBe(typed[10]?.replace('page 5', 'p. 5'))
    expect(printed[10]).toBe('KIND, et al, supra note 9, p. 5.')
    expect(printed[0]).toBe(typed[0]?.replace('General comment No. 14', 'General Comment No. 14').replace('CRC /C/GC/14', 'CRC/C/GC/14').replaceAll(/(?<=GC\/[34])-(?=CRC)/gu, '–'))
  })

  test('lead back to the first note that names the source under the policy of supra', () => {
    const printed = print('supra')
    expect(printed[10]).toBe('KIND, et al, supra note 9, p. 5.')
    expect(printed[11]).toBe('CRC/C/MEX/6-7, supra note 8.')
    expect(printed[16]).toBe('Tanco et al., supra note 10.')
    expect(print('ibid')[12]).toBe('Ibid.')
  })
})
