import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Input, Output, RequestName } from '../../../core/contract.ts'
import type { ExportOptions } from '../../../core/export/export-options.ts'
import { blockText } from '../../../core/document/plain-text.ts'
import { emptySource } from '../../../core/sources/source.ts'
import type { Context } from '../../../main/context.ts'
import { handlers } from '../../../main/handlers/index.ts'
import { closeReport } from '../../../main/handlers/project.ts'
import { readDraft } from '../../../main/importers/read-draft.ts'
import { testContext } from '../../helpers/context.ts'
import { part } from '../../helpers/docx-parts.ts'
import { scratchFolder } from '../../helpers/scratch.ts'

const ask = async <N extends RequestName>(context: Context, name: N, input: Input<N>): Promise<Output<N>> => handlers[name](input, context)
const everything: ExportOptions = { paper: 'Letter', contents: true, annexes: ['recommendations', 'sources', 'matrix'] }

/** A report with a named and a confidential source, both cited. */
async function report(format: 'md' | 'docx' | 'html') {
  const folder = scratchFolder()
  const [draftToImport, exportTarget] = [join(folder, 'draft.md'), join(folder, `report.${format}`)]
  writeFileSync(draftToImport, '## I. Held\n\nMany children are held.[^1]\n\nNobody visits them.[^2]\n\n### Recommendations\n\nWe recommend:\n\n- End the detention of children.\n\n[^1]: A\n\n[^2]: B\n')
  const context = testContext({ projectToCreate: join(folder, 'report.counterpoint'), draftToImport, exportTarget })
  await ask(context, 'project.create', { template: 'crc-alternative-report', language: 'en', titleBlock: { title: 'Held' } })
  await ask(context, 'draft.import', {})
  const open = await ask(context, 'project.current', {})
  await ask(context, 'source.write', { source: { ...emptySource('gc', 'instrument'), symbol: 'CRC/GC/2005/6', title: 'General comment No. 6 (2005)' }, file: 'none' })
  await ask(context, 'source.write', { source: { ...emptySource('guard', 'evidence'), title: 'Talk with the guard', authors: [{ family: 'Pérez', given: 'Rosa' }], confidential: true, publicLabel: 'Interview 7' }, file: 'none' })
  const notes = (open?.draft.notes ?? []).map((note, index) => ({ ...note, paragraphs: [[{ type: 'citation' as const, source: index === 0 ? 'gc' : 'guard' }]] }))
  await ask(context, 'draft.write', { blocks: [], removed: [], notes, removedNotes: [] })
  return { context, draft: (await ask(context, 'project.current', {}))?.draft, file: exportTarget, text: () => readFileSync(exportTarget, 'utf8') }
}

test('a web page with everything has its contents list first, and says its sources in full under what they are', async () => {
  const { context, text } = await report('html')
  await ask(context, 'report.export', { format: 'html', options: everything })
  const html = text()
  expect(html.indexOf('role="doc-toc"')).toBeLessThan(html.indexOf('Many children are held'))
  expect(html).toContain('<a href="#place-1"><span class="number">I.</span> Held</a>')
  expect(html).toMatch(/Annex.I\. Recommendations<\/h2>[\s\S]*End the detention of children/)
  expect(html).toMatch(/Treaties and general comments<\/h3>[\s\S]*CRC\/GC\/2005\/6[\s\S]*Evidence<\/h3>[\s\S]*Interview 7/)
  expect(html).toMatch(/<section class="annex landscape"[\s\S]*<th scope="col"><p dir="ltr">Norm<\/p><\/th>/)
  expect(html).toContain('@page { size: letter;')
  closeReport(context)
})

test.each(['as-written', 'public'] as const)('the annexes of a report %s name no confidential source', async (version) => {
  const { context, text } = await report('html')
  await ask(context, 'report.export', { format: 'html', version, options: everything })
  expect(text()).toContain('Interview 7')
  expect(text()).not.toMatch(/Rosa|Pérez|Talk with/)
  closeReport(context)
})

test.each(['md', 'docx'] as const)('a report written as %s with everything and numbered paragraphs reads back without what was computed', async (format) => {
  const { context, draft, file } = await report(format)
  await ask(context, 'report.write', { paragraphNumbers: 'continuous' })
  await ask(context, 'report.export', { format, options: everything })
  let last = 0
  const read = readDraft(`report.${format}`, new Uint8Array(readFileSync(file)), () => `id-${String(++last)}`)
  const spoken = (blocks: typeof read.draft.blocks) => blocks.map((block) => `${block.kind}: ${blockText(block)}`)
  expect(spoken(read.draft.blocks)).toEqual(spoken(draft?.blocks ?? []))
  expect(read.draft.notes).toHaveLength(2)
  // Markdown has no numbers that are counted anew, so it carries none.
  expect(read.paragraphNumbers).toBe(format === 'docx' ? 'continuous' : 'none')
  closeReport(context)
})

test('a file is on the paper of its report, which is kept, and on another where its export says so', async () => {
  const { context, text } = await report('html')
  const sizeWith = async (options?: ExportOptions) => {
    await ask(context, 'report.export', { format: 'html', options })
    return /@page \{ size: (\w+)/.exec(text())?.[1]
  }
  expect(await sizeWith()).toBe('A4')
  await ask(context, 'report.write', { paper: 'Letter' })
  expect(await sizeWith()).toBe('letter')
  expect(await sizeWith({ paper: 'A4', contents: false, annexes: [] })).toBe('A4')
  expect((await ask(context, 'project.current', {}))?.report.paper).toBe('Letter')
  closeReport(context)
})

test('paragraph numbers are kept with the report', async () => {
  const { context, file } = await report('docx')
  expect((await ask(context, 'report.write', { paragraphNumbers: 'continuous' })).paragraphNumbers).toBe('continuous')
  expect((await ask(context, 'project.current', {}))?.report.paragraphNumbers).toBe('continuous')
  await ask(context, 'report.export', { format: 'docx' })
  expect(part(new Uint8Array(readFileSync(file)), 'word/document.xml')).toContain('<w:pStyle w:val="NumberedParagraph"/>')
  closeReport(context)
})
