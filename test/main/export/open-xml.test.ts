import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDocx } from '../../../core/export/docx/check-package.ts'
import type { Draft } from '../../../core/document/draft.ts'
import { exportReport } from '../../../core/export/export-report.ts'
import type { Report } from '../../../core/report/report.ts'
import { reportOf } from '../../helpers/drafts.ts'
import { longDraft } from '../../helpers/long-draft.ts'
import { hasOpenXmlValidator, openXmlErrors } from '../../helpers/open-xml.ts'
import { pictures } from '../../helpers/pictures.ts'
import { randomDraft } from '../../helpers/random-draft.ts'
import { scratchFolder } from '../../helpers/scratch.ts'
import { recommendationsAs, templateOf } from '../../helpers/templates.ts'
import { showcase, showcaseCitations, showcaseTitle } from './showcase.ts'

async function errorsIn(report: Report, draft: Draft, template = templateOf()): Promise<string[]> {
  const file = join(scratchFolder(), 'report.docx')
  const { bytes } = await exportReport(report, template, draft, 'docx', pictures, showcaseCitations)
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

  it('drafts made by chance', async () => {
    await fc.assert(
      fc.asyncProperty(randomDraft, async (draft) => {
        expect(await errorsIn(reportOf(showcaseTitle), draft)).toEqual([])
      }),
      { numRuns: 8 },
    )
  })
})
