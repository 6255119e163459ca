import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkDocx } from '../../../../core/export/docx/check-package.ts'
import { exportReport } from '../../../../core/export/export-report.ts'
import { part } from '../../../helpers/docx-parts.ts'
import { pictures } from '../../../helpers/pictures.ts'
import { reportOf } from '../../../helpers/drafts.ts'
import { wrongLiveNumbers } from '../../../helpers/live-numbers.ts'
import { randomDraft } from '../../../helpers/random-draft.ts'
import { randomLayout, randomSetting } from '../../../helpers/random-layout.ts'
import { recommendationsAs } from '../../../helpers/templates.ts'

it('any draft, with any options, becomes a sound Word file whose notes run from 1 to n and whose live numbers are right', async () => {
  await fc.assert(
    fc.asyncProperty(randomDraft, randomSetting, randomLayout, fc.constantFrom('bullet' as const, 'number' as const), async (draft, setting, layout, list) => {
      const { bytes, notes } = await exportReport(reportOf({}, setting), recommendationsAs(list), draft, 'docx', pictures, undefined, [], undefined, layout)
      expect(checkDocx(bytes)).toEqual([])
      const marks = [...part(bytes, 'word/document.xml').matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => Number(id))
      expect(marks).toEqual(Array.from({ length: notes }, (_, index) => index + 1))
      expect(wrongLiveNumbers(bytes).wrong).toEqual([])
    }),
    { numRuns: 100 },
  )
})
