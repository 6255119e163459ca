import { expect, test } from 'vitest'
import { bindNumbers, loosenNumbers } from '../../../core/document/fixed-spaces.ts'
import { exportReport } from '../../../core/export/export-report.ts'
import { checkDocx } from '../../../core/export/docx/check-package.ts'
import { part, textIn } from '../../helpers/docx-parts.ts'
import { draftOf, heading, note, paragraph, reportOf } from '../../helpers/drafts.ts'
import { notesOf, outlineOf, read as readFile } from '../../helpers/read-drafts.ts'
import { templateOf } from '../../helpers/templates.ts'

/** A fixed space as a tilde. */
const bound = (...texts: string[]): string => bindNumbers(texts).join('').replaceAll('\u00a0', '~')

test.each([
  ['See CRC/C/GC/6, para. 85, and paras. 3 and 4.', 'See CRC/C/GC/6, para.~85, and paras.~3 and 4.'],
  ['General comment No. 6, p. 5; supra note 9.', 'General comment No.~6, p.~5; supra~note~9.'],
  ['Convention, art. 12; Annex, vol. II, sect. B.', 'Convention, art.~12; Annex, vol.~II, sect.~B.'],
  ['Observación general núm. 6, párr. 12, págs. 5 y 6, nota 9 supra.', 'Observación general núm.~6, párr.~12, págs.~5 y 6, nota~9 supra.'],
  ['Observation générale no 6, par. 12, p. 5, art. 12, supra note 9.', 'Observation générale no~6, par.~12, p.~5, art.~12, supra~note~9.'],
  ['He said no. Six came. A note of 2019. Part of the art is 12 metres high.', 'He said no. Six came. A note of 2019. Part of the art is 12 metres high.'],
  ['A fixed par.\u00a012 stays.', 'A fixed par.~12 stays.'],
])('in “%s” a word and its number are not parted', (text, expected) => {
  expect(bound(text)).toBe(expected)
})

test('a word and its number are not parted where they stand in runs of their own', () => {
  expect(bound('supra', ' note ', '9', ', ', 'p.', ' 5')).toBe('supra~note~9, p.~5')
  expect(loosenNumbers(bindNumbers(['supra', ' note ', '9', ', p.', ' 5']))).toEqual(['supra', ' note ', '9', ', p.', ' 5'])
})

test('a Word file binds them in text and notes and comes in again with the words that were typed; Markdown has plain spaces', async () => {
  const draft = draftOf([heading('h', 1, 'Care'), paragraph('p', 'See para. 85.[^n]')], [note('n', 'General comment No. 6, p. 5.')])
  const { bytes } = await exportReport(reportOf(), templateOf(), draft, 'docx')
  expect(checkDocx(bytes)).toEqual([])
  expect(textIn(part(bytes, 'word/document.xml'))).toContain('See para.\u00a085.')
  expect(part(bytes, 'word/footnotes.xml')).toContain('General comment No.\u00a06, p.\u00a05.')
  expect(outlineOf(readFile('report.docx', bytes))).toContain('paragraph See para. 85.')
  expect(notesOf(readFile('report.docx', bytes))).toEqual(['General comment No. 6, p. 5.'])
  expect(new TextDecoder().decode((await exportReport(reportOf(), templateOf(), draft, 'md')).bytes)).toContain('See para. 85.[^1]')
})
