import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inlinesOf, textRuns } from '../../core/document/walk.ts'
import { emptySource } from '../../core/sources/source.ts'
import { readSource } from '../../main/importers/sources/read-source.ts'
import { closeProject, createProject } from '../../main/store/open-project.ts'
import { writePassages } from '../../main/store/passage.ts'
import { search } from '../../main/store/search.ts'
import { writeSource } from '../../main/store/source.ts'
import { buildPdf } from '../../test/helpers/build-pdf.ts'
import { longDraft } from './long-draft.ts'
import { isInstalled, median, percentile, times, timesInTurn } from './measure.ts'
import { inWords, line, ratio } from './print.ts'

/** Search among 100,000 passages, against reading them all; a 200-page PDF, against pdftotext. */
export async function benchSources(folder: string): Promise<void> {
  await benchSearch(folder)
  await benchPdf(folder)
}

async function benchSearch(folder: string): Promise<void> {
  const sentences = longDraft(90_000, 0).blocks.flatMap((block) => textRuns(inlinesOf(block)).map(({ text }) => text))
  const project = createProject(join(folder, 'search.counterpoint'), 'delete', (made) => {
    for (let source = 0; source < 100; source += 1) {
      const id = `s${String(source)}`
      writeSource(made, emptySource(id, 'state-document'))
      writePassages(made, id, Array.from({ length: 1_000 }, (_, place) => ({
        id: `${id}-${String(place)}`,
        source: id,
        kind: 'paragraph' as const,
        number: String(place + 1),
        text: Array.from({ length: 4 }, (__, part) => sentences[(source * 997 + place * 4 + part) % sentences.length] ?? '').join(' '),
        page: null,
        headings: [],
      })))
    }
  })
  for (const [what, query] of [['a common word', 'children'], ['two words', 'detention lawyer'], ['a phrase', '"the right to"']] as const) {
    const { ours, peers } = await timesInTurn(7,
      () => search(project, { query, limit: 50, in: 'all' }),
      () => project.db.prepare('SELECT id FROM passage WHERE text LIKE ?').all(`%${query.replaceAll('"', '')}%`))
    line(`search for ${what} in 100,000 passages, p50 and p95`, `${inWords(median(ours))}, ${inWords(percentile(ours, 0.95))}`, `${ratio(median(ours), median(peers))} reading them all (${inWords(median(peers))})`, '≤ 30 ms')
  }
  closeProject(project)
}

async function benchPdf(folder: string): Promise<void> {
  const texts = longDraft(80_000, 0).blocks.flatMap((block) => textRuns(inlinesOf(block)).map(({ text }) => text))
  const pages = Array.from({ length: 200 }, (_, page) =>
    Array.from({ length: 36 }, (__, row) => ({ x: 72, y: 760 - row * 18, size: 10, text: `${row % 4 === 0 ? `${String(page * 9 + row / 4 + 1)}. ` : ''}${(texts[(page * 36 + row) % texts.length] ?? '').slice(0, 88)}` })))
  const bytes = buildPdf(pages)
  const file = join(folder, 'long.pdf')
  writeFileSync(file, bytes)
  const read = () => readSource('long.pdf', bytes)
  if (!isInstalled('pdftotext')) {
    line('read a PDF of 200 pages', inWords(median(await times(3, read))), 'pdftotext is not on this machine', '≤ 3 s')
    return
  }
  const { ours, peers } = await timesInTurn(3, read, () => spawnSync('pdftotext', ['-raw', file, join(folder, 'long.txt')]))
  line('read a PDF of 200 pages into passages', inWords(median(ours)), `${ratio(median(ours), median(peers))} pdftotext, which reads no numbers (${inWords(median(peers))})`, '≤ 3 s')
}
