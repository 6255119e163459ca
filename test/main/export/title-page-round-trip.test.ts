import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blockText } from '../../../core/document/plain-text.ts'
import { exportReport } from '../../../core/export/export-report.ts'
import { languages } from '../../../core/report/language.ts'
import { readDraft } from '../../../main/importers/read-draft.ts'
import { reportOf } from '../../helpers/drafts.ts'
import { templateOf } from '../../helpers/templates.ts'

const titles = fc.constantFrom('', 'Children on the move', 'I. Children', '2024: a year at the border', 'What the State does not say.', "L'« enfance » d'abord: \\*x*")
const subtitles = fc.constantFrom('', 'Alternative report on Mexico', 'A report to the Committee.', 'Session: none', 'Informe alternativo sobre España')
const lines = { organisation: fc.constantFrom('', 'Open Doors (OD)'), state: fc.constantFrom('' as const, 'MEX' as const), session: fc.constantFrom('', '97'), contact: fc.constantFrom('', 'a@example.org', 'Open Doors\n1 High Street\nFreedonia'), date: fc.constantFrom('', 'May 2025') }
const openings = fc.array(fc.constantFrom('A word before', 'A sentence before the first heading.', 'Context'), { maxLength: 2 })
const headings = fc.array(fc.record({ numbered: fc.boolean(), words: fc.constantFrom('Schools', 'Introduction', 'Executive summary'), under: fc.constantFrom('Text.', 'Short text') }), { maxLength: 3 })
const reports = fc.record({ title: titles, subtitle: subtitles, ...lines, openings, headings, language: fc.constantFrom(...languages), format: fc.constantFrom('md' as const, 'docx' as const) })

it('a title page written as Markdown or Word and read back is the same, and the text has no paragraph more or less, twice over', { timeout: 120_000 }, async () => {
  await fc.assert(fc.asyncProperty(reports, async ({ openings, headings, language, format, ...titleBlock }) => {
    const text = (words: string) => [{ type: 'text' as const, text: words }]
    const blocks = [
      ...openings.map((words, index) => ({ kind: 'paragraph' as const, id: `o${String(index)}`, children: text(words) })),
      ...headings.flatMap(({ numbered, words, under }, index) => [
        { kind: 'heading' as const, id: `h${String(index)}`, level: 1 as const, numbered, children: text(words) },
        { kind: 'paragraph' as const, id: `p${String(index)}`, children: text(under) },
      ]),
    ]
    fc.pre(blocks.length > 0)
    let report = reportOf({ ...titleBlock, visibility: 'undecided' }, { language })
    let draft: Parameters<typeof exportReport>[2] = { blocks, notes: [] }
    for (const _time of [1, 2]) {
      const { bytes } = await exportReport(report, templateOf(), draft, format)
      let last = 0
      const read = readDraft(`report.${format}`, bytes, () => `id-${String(++last)}`)
      expect({ ...report.titleBlock, ...read.titleBlock }).toEqual(report.titleBlock)
      expect(Object.keys(read.titleBlock).toSorted()).toEqual(Object.entries(titleBlock).filter(([, value]) => value !== '').map(([field]) => field).toSorted())
      expect(read.draft.blocks.map((block) => `${block.kind} ${blockText(block)}`)).toEqual(blocks.map((block) => `${block.kind} ${blockText(block)}`))
      report = { ...report, titleBlock: { ...report.titleBlock, ...read.titleBlock }, headingNumbering: read.headingNumbering }
      draft = read.draft
    }
  }), { numRuns: 150 })
})
