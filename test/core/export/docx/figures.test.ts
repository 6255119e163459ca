import { expect, it } from 'vitest'
import { exportReport } from '../../../../core/export/export-report.ts'
import { papers } from '../../../../core/report/paper.ts'
import { plainLayout } from '../../../../core/export/layout.ts'
import { part } from '../../../helpers/docx-parts.ts'
import { draftOf, heading, reportOf } from '../../../helpers/drafts.ts'
import { redDot } from '../../../helpers/pictures.ts'
import { templateOf } from '../../../helpers/templates.ts'

it.each(papers)('a high picture leaves room for its caption on %s', async (paper) => {
  const draft = draftOf([heading('h', 1, 'H'), { kind: 'figure', id: 'f', attachment: 'tower', alt: 'A tower', width: 100 }])
  const pictures = new Map([['tower', { type: 'png' as const, bytes: redDot, width: 100, height: 900 }]])
  const { bytes } = await exportReport(reportOf(), templateOf(), draft, 'docx', pictures, undefined, [], undefined, { ...plainLayout, paper })
  const xml = part(bytes, 'word/document.xml')
  const page = Number(/<w:pgSz w:w="\d+" w:h="(\d+)"/.exec(xml)?.[1]) - 2 * 1418
  // A twentieth of a point is 635 of the units in which pictures are measured.
  const height = Number(/<wp:extent cx="\d+" cy="(\d+)"/.exec(xml)?.[1]) / 635
  expect(page - height).toBeGreaterThan(1000)
  expect(page - height).toBeLessThan(1500)
})
