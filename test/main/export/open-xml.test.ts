import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDocx } from '../../../core/export/docx/check-package.ts'
import { Block } from '../../../core/document/block.ts'
import { Inline } from '../../../core/document/inline.ts'
import { inlinesOf } from '../../../core/document/walk.ts'
import { annexKinds } from '../../../core/export/export-options.ts'
import { papers } from '../../../core/report/paper.ts'
import { plainLayout, type Layout } from '../../../core/export/layout.ts'
import { languages } from '../../../core/report/language.ts'
import type { Draft } from '../../../core/document/draft.ts'
import { exportReport } from '../../../core/export/export-report.ts'
import { ParagraphNumbers, type Report } from '../../../core/report/report.ts'
import { reportOf } from '../../helpers/drafts.ts'
import { longDraft } from '../../helpers/long-draft.ts'
import { wrongLiveNumbers } from '../../helpers/live-numbers.ts'
import { findOpenXmlErrors, hasOpenXmlValidator, openXmlErrors } from '../../helpers/open-xml.ts'
import { pictures } from '../../helpers/pictures.ts'
import { randomDraft } from '../../helpers/random-draft.ts'
import { randomLayout, randomSetting } from '../../helpers/random-layout.ts'
import { scratchFolder } from '../../helpers/scratch.ts'
import { recommendationsAs, templateOf } from '../../helpers/templates.ts'
import { everyAnnex, showcase, showcaseCitations, showcaseTitle } from './showcase.ts'

async function errorsIn(report: Report, draft: Draft, template = templateOf(), layout: Layout = plainLayout): Promise<string[]> {
  const file = join(scratchFolder(), 'report.docx')
  const { bytes } = await exportReport(report, template, draft, 'docx', pictures, showcaseCitations, [], undefined, layout)
  if (!hasOpenXmlValidator) return checkDocx(bytes)
  writeFileSync(file, bytes)
  return openXmlErrors(file)
}

if (!hasOpenXmlValidator) console.info('The Open XML SDK validator runs on 64-bit Linux only: these files are checked by our own rules alone.')

describe('the Open XML SDK finds no error in', { timeout: 60_000 }, () => {
  it.each(['legal', 'decimal', 'none'] as const)('one of everything, headings numbered %s', async (headingNumbering) => {
    expect(await errorsIn(reportOf(showcaseTitle, { headingNumbering }), showcase, recommendationsAs('number'))).toEqual([])
  })

  it.each(['en', 'fr', 'es'] as const)('a long report with 220 notes in %s', async (language) => {
    expect(await errorsIn(reportOf({ ...showcaseTitle, visibility: 'confidential' }, { language }), longDraft(language, { sections: 20, notes: 220 }))).toEqual([])
  })

  it('a report with nothing in it', async () => {
    expect(await errorsIn(reportOf(), { blocks: [], notes: [] })).toEqual([])
  })

  it('one of everything with a contents list, numbered paragraphs and every annex, on both papers', async () => {
    for (const paper of papers) expect(await errorsIn(reportOf(showcaseTitle, { paragraphNumbers: 'continuous' }), showcase, recommendationsAs('number'), { paper, contents: true, annexes: everyAnnex })).toEqual([])
  })
})

/** What a report of the generated ones is made of, so that a failure can be told. */
const generated = fc.record({ draft: randomDraft, setting: randomSetting, layout: randomLayout, list: fc.constantFrom('bullet' as const, 'number' as const) })

describe('200 reports made by chance', { timeout: 600_000 }, () => {
  const reports = fc.sample(generated, 200)

  it('use every block, inline, language and option between them', () => {
    const blocks = reports.flatMap(({ draft }) => draft.blocks)
    expect(new Set(blocks.map(({ kind }) => kind)).size).toBe(Block.options.length)
    expect(new Set([...blocks.flatMap(inlinesOf), ...reports.flatMap(({ draft }) => draft.notes.flatMap(({ paragraphs }) => paragraphs.flat()))].map(({ type }) => type)).size).toBe(Inline.options.length)
    const runs = blocks.flatMap(inlinesOf).flatMap((inline) => (inline.type === 'text' ? [inline] : []))
    expect(new Set(runs.flatMap(({ language }) => language ?? [])).size).toBe(5)
    expect(runs.some(({ smallCaps }) => smallCaps)).toBe(true)
    expect(new Set(blocks.flatMap((block) => ('direction' in block ? [`${block.kind} ${String(block.direction)}`] : []))).size).toBe(14)
    expect(new Set(reports.map(({ setting }) => setting.language)).size).toBe(languages.length)
    expect(new Set(reports.map(({ setting }) => setting.paragraphNumbers)).size).toBe(ParagraphNumbers.options.length)
    expect(new Set(reports.map(({ layout }) => `${layout.paper} ${String(layout.contents)}`)).size).toBe(4)
    expect(new Set(reports.flatMap(({ layout }) => layout.annexes.map(({ kind }) => kind))).size).toBe(annexKinds.length)
  })

  it('hold no error that the Open XML SDK or our own rules know, and no live number that is wrong', async () => {
    const folder = scratchFolder()
    const faultsOf = async ({ draft, setting, layout, list }: (typeof reports)[number], index: number): Promise<string[]> => {
      const { bytes } = await exportReport(reportOf(showcaseTitle, setting), recommendationsAs(list), draft, 'docx', pictures, showcaseCitations, [], undefined, layout)
      const own = [...checkDocx(bytes), ...wrongLiveNumbers(bytes).wrong]
      if (!hasOpenXmlValidator) return own
      const file = join(folder, `${String(index)}.docx`)
      writeFileSync(file, bytes)
      return [...own, ...(await findOpenXmlErrors(file))]
    }
    const faults: string[] = []
    for (let at = 0; at < reports.length; at += sideBySide) {
      const found = await Promise.all(reports.slice(at, at + sideBySide).map((report, index) => faultsOf(report, at + index)))
      faults.push(...found.flatMap((list, index) => list.map((fault) => `report ${String(at + index)}: ${fault}`)))
    }
    expect(faults).toEqual([])
  })
})

const sideBySide = 4
