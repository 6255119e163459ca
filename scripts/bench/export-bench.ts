import { spawnSync } from 'node:child_process'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportReport } from '../../core/export/export-report.ts'
import type { Report } from '../../core/report/report.ts'
import { Template } from '../../core/report/template.ts'
import { emptyTitleBlock } from '../../core/report/title-block.ts'
import { closeProject, createProject } from '../../main/store/open-project.ts'
import { replaceDraft } from '../../main/store/draft.ts'
import { writeReport } from '../../main/store/report.ts'
import { hasOpenXmlValidator, openXmlErrors } from '../../test/helpers/open-xml.ts'
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
  paper: 'A4',
  repeatPolicy: 'full',
  titleBlock: { ...emptyTitleBlock, title: 'A long report', organisation: 'Open Doors (OD)' },
}

/** Export to Word against pandoc on the same text, of a long report and of the longest. */
export async function benchExport(folder: string): Promise<void> {
  for (const [words, notes] of [[10_000, 200], [40_000, 1_000]] as const) await benchLength(folder, words, notes)
}

async function benchLength(folder: string, words: number, notes: number): Promise<void> {
  const draft = longDraft(words, notes)
  const [source, kept] = [join(folder, 'long.md'), join(folder, `${String(words)}.counterpoint`)]
  const [ours, theirs] = [join(folder, 'ours.docx'), join(folder, 'pandoc.docx')]
  writeFileSync(source, (await exportReport(report, template, draft, 'md')).bytes)
  closeProject(createProject(kept, 'delete', (made) => {
    writeReport(made, report)
    replaceDraft(made, draft)
  }))

  const inProcess = () => exportReport(report, template, draft, 'docx')
  const command = [process.execPath, join(root, 'out/main/cli.js'), 'export', kept, ours]
  const pandoc = ['pandoc', '-o', theirs, source]
  const what = `export to Word, ${words.toLocaleString('en')} words and ${notes.toLocaleString('en')} notes`
  if (!isInstalled('pandoc')) {
    line(`${what}, in process`, inWords(median(await times(7, inProcess))), 'pandoc is not on this machine', '≤ 0.3 × pandoc')
    line(`${what}, whole command`, inWords(median(await times(7, () => run(command)))), 'pandoc is not on this machine', '≤ 1.0 × pandoc')
    return
  }
  for (const [name, step, target] of [['in process', inProcess, '≤ 0.3 ×'], ['whole command', () => run(command), '≤ 1.0 ×']] as const) {
    const { ours: taken, peers } = await timesInTurn(7, step, () => run(pandoc))
    line(`${what}, ${name}`, inWords(median(taken)), `${ratio(median(taken), median(peers))} pandoc (${inWords(median(peers))})`, target)
  }
  if (isInstalled('/usr/bin/time')) line('  its peak memory', inMegabytes(peakOf(command)), `${ratio(peakOf(command), peakOf(pandoc))} pandoc (${inMegabytes(peakOf(pandoc))})`, '')
  line('  its file', inKilobytes(ours), `${ratio(statSync(ours).size, statSync(theirs).size)} pandoc (${inKilobytes(theirs)})`, '')
  if (hasOpenXmlValidator) line('  what the Open XML SDK finds wrong in it', String(openXmlErrors(ours).length), `pandoc ${String(openXmlErrors(theirs).length)}`, '0')
}

const run = ([program = '', ...args]: readonly string[]) => spawnSync(program, args, { encoding: 'utf8' })
/** In bytes, as GNU time tells it. */
const peakOf = (command: readonly string[]): number => Number(run(['/usr/bin/time', '-f', '%M', ...command]).stderr.trim().split('\n').at(-1)) * 1_024
const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`
const inKilobytes = (file: string): string => `${(statSync(file).size / 1e3).toFixed(0)} kB`
