import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Context } from '../../../main/context.ts'
import { handlers } from '../../../main/handlers/index.ts'
import { closeReport } from '../../../main/handlers/project.ts'
import { part, textIn } from '../../helpers/docx-parts.ts'
import { testContext } from '../../helpers/context.ts'
import { scratchFolder } from '../../helpers/scratch.ts'
import { frenchTemplate, templateFile } from '../../helpers/word-templates.ts'

const opened: Context[] = []
afterEach(() => { for (const context of opened.splice(0)) closeReport(context) })

async function open(template: Uint8Array) {
  const folder = scratchFolder()
  const files = { projectToCreate: join(folder, 'Report.counterpoint'), wordTemplateToRead: join(folder, 'House.dotx'), exportTarget: join(folder, 'Report.docx') }
  writeFileSync(files.wordTemplateToRead, template)
  const context = testContext(files)
  opened.push(context)
  const [first] = await handlers['template.list']({ language: 'en' }, context)
  await handlers['project.create']({ template: first?.id ?? '', language: 'en', titleBlock: { title: 'Out of sight', organisation: 'Open Door (OD)' } }, context)
  return { context, exported: () => readFileSync(files.exportTarget) }
}

describe('the Word template of a report', () => {
  it('is kept with the report and dresses each Word file until it is taken away', async () => {
    const { context, exported } = await open(templateFile(frenchTemplate))
    expect(await handlers['wordTemplate.read']({}, context)).toEqual({ name: null })
    expect(await handlers['wordTemplate.choose']({}, context)).toEqual({ name: 'House.dotx' })
    expect(await handlers['wordTemplate.read']({}, context)).toEqual({ name: 'House.dotx' })
    await handlers['report.export']({ format: 'docx' }, context)
    expect(textIn(part(exported(), 'word/header1.xml'))).toBe('Open Door (OD)')
    await handlers['wordTemplate.remove']({}, context)
    await handlers['report.export']({ format: 'docx' }, context)
    expect(textIn(part(exported(), 'word/header1.xml'))).toBe('Out of sight')
  })

  it('can be chosen for one file alone', async () => {
    const { context, exported } = await open(templateFile(frenchTemplate))
    await handlers['report.export']({ format: 'docx', wordTemplate: 'chosen' }, context)
    expect(textIn(part(exported(), 'word/header1.xml'))).toBe('Open Door (OD)')
    expect(await handlers['wordTemplate.read']({}, context)).toEqual({ name: null })
  })

  it('stays what it was when a file that cannot be used is chosen', async () => {
    const { context } = await open(templateFile({ ...frenchTemplate, parts: { 'word/vbaProject.bin': 'x' } }))
    await expect(handlers['wordTemplate.choose']({}, context)).rejects.toMatchObject({ code: 'word-template-macros', details: { file: 'House.dotx' } })
    expect(await handlers['wordTemplate.read']({}, context)).toEqual({ name: null })
  })
})
