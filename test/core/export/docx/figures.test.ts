import { strToU8 } from 'fflate'
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

it.each([
  ['a drawing, then photographs', ['png', 'jpg', 'jpg', 'jpg']],
  ['photographs, then drawings', ['jpg', 'jpg', 'png', 'png', 'jpg']],
  ['both in turn', ['jpg', 'png', 'jpg', 'png', 'jpg', 'png']],
] as const)('each figure shows its own picture: %s', async (_, types) => {
  const ids = types.map((type, index) => `${type} ${String(index)}`)
  const pictures = new Map(types.map((type, index) => [ids[index] ?? '', { type, bytes: strToU8(`the bytes of ${ids[index] ?? ''}`), width: 10, height: 10 }]))
  const draft = draftOf([heading('h', 1, 'H'), ...ids.map((id) => ({ kind: 'figure' as const, id, attachment: id, alt: id, width: 50 }))])
  const { bytes } = await exportReport(reportOf(), templateOf(), draft, 'docx', pictures)
  const relationships = part(bytes, 'word/_rels/document.xml.rels')
  const shown = [...part(bytes, 'word/document.xml').matchAll(/descr="(\w+ \d+)".*?r:embed="(\w+)"/g)].map(([, alt, id = '']) => {
    const target = new RegExp(`Id="${id}"[^>]* Target="([^"]*)"`).exec(relationships)?.[1] ?? ''
    return [alt, part(bytes, `word/${target}`)]
  })
  expect(shown).toEqual(ids.map((id) => [id, `the bytes of ${id}`]))
})
