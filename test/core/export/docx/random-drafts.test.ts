import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkDocx } from '../../../../core/export/docx/check-package.ts'
import { exportReport } from '../../../../core/export/export-report.ts'
import { part } from '../../../helpers/docx-parts.ts'
import { pictures } from '../../../helpers/pictures.ts'
import { reportOf } from '../../../helpers/drafts.ts'
import { randomDraft } from '../../../helpers/random-draft.ts'
import { templateOf } from '../../../helpers/templates.ts'

it('any draft becomes a sound Word file whose notes run from 1 to n', async () => {
  await fc.assert(
    fc.asyncProperty(randomDraft, fc.constantFrom('legal' as const, 'decimal' as const, 'none' as const), async (draft, headingNumbering) => {
      const { bytes, notes } = await exportReport(reportOf({}, { headingNumbering }), templateOf(), draft, 'docx', pictures)
      expect(checkDocx(bytes)).toEqual([])
      const marks = [...part(bytes, 'word/document.xml').matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => Number(id))
      expect(marks).toEqual(Array.from({ length: notes }, (_, index) => index + 1))
    }),
    { numRuns: 60 },
  )
})
