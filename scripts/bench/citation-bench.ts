import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { citingOf } from '../../core/citations/citing.ts'
import type { Draft } from '../../core/document/draft.ts'
import { emptySource, type Source } from '../../core/sources/source.ts'
import { workerPrinter } from '../../main/citations/worker-printer.ts'
import { median, percentile, times } from './measure.ts'
import { inWords, line, ratio } from './print.ts'

const entry = pathToFileURL(join(import.meta.dirname, '../../out/main/citation-worker.js'))

const sources = Array.from({ length: 200 }, (_, index): Source => ({
  ...emptySource(`s${String(index)}`, 'evidence'), evidence: 'ngo-report', title: `A report on children, part ${String(index)}`, authors: [{ family: 'Doe', given: 'Jane' }, { name: 'An Organisation' }], date: '2024-05-02', url: 'https://example.org',
}))

/** Notes that cite the sources in turn, each another paragraph; one is put before them all. */
function draftWith(notes: number, first: number): Draft {
  const cite = (id: string, source: number, place: number) => ({ id, paragraphs: [[{ type: 'citation' as const, source: `s${String(source % 200)}`, locator: { kind: 'paragraph' as const, value: String(place) } }]] })
  const all = [cite('new', first, first + 1), ...Array.from({ length: notes }, (_, index) => cite(`n${String(index)}`, index * 7, index + 1))]
  return { blocks: [{ kind: 'paragraph', id: 'p', children: all.map(({ id }) => ({ type: 'note', id })) }], notes: all }
}

/** A citation put before all others: the words and numbers of 500 notes, from the question to the answer of the thread. */
export async function benchCitations(): Promise<void> {
  const job = (first: number) => ({ citing: citingOf(draftWith(500, first)), sources, style: null, setting: { language: 'en', policy: 'supra', committee: 'CRC' } as const })
  const printer = workerPrinter(entry)
  let first = 0
  const inserted = await times(40, () => printer.print(job((first += 1))))
  const anew = await times(5, () => workerPrinter(entry).print(job(0)))
  line(
    'a citation inserted before 500 notes, all printed again, p50 and p95',
    `${inWords(median(inserted))}, ${inWords(percentile(inserted, 0.95))}`,
    `${ratio(median(inserted), median(anew))} a new thread and engine`,
    '≤ 100 ms',
  )
}
