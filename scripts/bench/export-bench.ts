import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportReport } from '../../core/export/export-report.ts'
import type { Report } from '../../core/report/report.ts'
import { Template } from '../../core/report/template.ts'
import { emptyTitleBlock } from '../../core/report/title-block.ts'
import { closeProject, createProject } from '../../main/store/open-project.ts'
import { replaceDraft } from '../../main/store/draft.ts'
import { writeReport } from '../../main/store/report.ts'
import { longDraft } from './long-draft.ts'
import { isInstalled, median, times, timesInTurn } from './measure.ts'
import { inWords, line, ratio } from './print.ts'

const root = join(import.meta.dirname, '../..')
const template = Template.parse(JSON.parse(readFileSync(join(root, 'templates/crc-alternative-report.json'), 'utf8')))
const report: Report = {
  id: 'bench',
  template: template.id,
  language: 'en',
  headingNumbering: 'legal',
  paragraphNumbers: 'none',
  repeatPolicy: 'full',
  titleBlock: { ...emptyTitleBlock, title: 'A long report', organisation: 'Open Doors (OD)' },
}

/** Export to Word against pandoc on the same text: inside one process, and as a whole command. */
export async function benchExport(folder: string): Promise<void> {
  const draft = longDraft(10_000, 200)
  const markdown = (await exportReport(report, template, draft, 'md')).bytes
  const source = join(folder, 'long.md')
  writeFileSync(source, markdown)
  const project = createProject(join(folder, 'long.counterpoint'), 'delete', (made) => {
    writeReport(made, report)
    replaceDraft(made, draft)
  })
  closeProject(project)

  const inProcess = () => exportReport(report, template, draft, 'docx')
  const command = () => spawnSync(process.execPath, [join(root, 'out/main/cli.js'), 'export', join(folder, 'long.counterpoint'), join(folder, 'ours.docx')])
  const pandoc = () => spawnSync('pandoc', ['-o', join(folder, 'pandoc.docx'), source])
  const what = 'export to Word, 10,000 words and 200 notes'
  if (!isInstalled('pandoc')) {
    line(`${what}, in process`, inWords(median(await times(7, inProcess))), 'pandoc is not on this machine', '≤ 0.3 × pandoc')
    line(`${what}, whole command`, inWords(median(await times(7, command))), 'pandoc is not on this machine', '≤ 1.0 × pandoc')
    return
  }
  for (const [name, step, target] of [['in process', inProcess, '≤ 0.3 ×'], ['whole command', command, '≤ 1.0 ×']] as const) {
    const { ours, peers } = await timesInTurn(7, step, pandoc)
    line(`${what}, ${name}`, inWords(median(ours)), `${ratio(median(ours), median(peers))} pandoc (${inWords(median(peers))})`, target)
  }
}
