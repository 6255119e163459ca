import { findToCite, toCitable } from '../../core/citations/find-to-cite.ts'
import { emptySource, type Source } from '../../core/sources/source.ts'
import { benchCitingWindow } from './cite-window.ts'
import { longDraft } from './long-draft.ts'
import { median, percentile, times } from './measure.ts'
import { inWords, line, ratio } from './print.ts'

const titles = longDraft(200_000, 0).blocks.flatMap((block) => ('children' in block ? block.children.flatMap((inline) => (inline.type === 'text' ? [inline.text.slice(0, 90)] : [])) : []))
const bodies = ['CRC', 'CEDAW', 'CCPR', 'CAT', 'CMW'] as const

/** Half documents with a symbol, half evidence with authors. */
const sources = Array.from({ length: 15_000 }, (_, index): Source => {
  const number = String(index)
  const title = `${titles[index % titles.length] ?? ''} ${number}`
  if (index % 2 === 0) return { ...emptySource(`s${number}`, 'instrument'), title, symbol: `${bodies[index % bodies.length] ?? ''}/C/GC/${String(index % 90)}` }
  return { ...emptySource(`s${number}`, 'evidence'), evidence: 'ngo-report', title, authors: [{ family: `Author${number}`, given: 'Jane' }], date: '2024-05-02', publisher: 'An organisation' }
})

/** What each letter typed into the search for a source to cite waits for, among 15,000: all looked at again, the first 30 of them. */
export async function benchCiting(folder: string): Promise<void> {
  // New sources each time: what was made ready of one stays.
  const anew = () => sources.map((source) => ({ ...source }))
  const [ready, first] = [await times(7, () => anew().map(toCitable)), await times(7, () => findToCite('CRC GC 6 para 85', anew().map(toCitable)))]
  line('15,000 references made ready while the window rests', inWords(median(ready)), '', '')
  line('  and their symbols', inWords(median(first) - median(ready)), '', '')
  const citable = sources.map(toCitable)
  for (const [what, typed] of [['a letter', 'c'], ['a short reference', 'CRC GC 6 para 85'], ['a symbol', 'CRC/C/GC/60'], ['an author and a word', 'author1401 school']] as const) {
    const found = await times(30, () => findToCite(typed, citable))
    const read = await times(5, () => sources.filter(({ title }) => title.toLowerCase().includes(typed)))
    line(`source to cite among 15,000, ${what}, p50 and p95`, `${inWords(median(found))}, ${inWords(percentile(found, 0.95))}`, `${ratio(median(found), median(read))} reading all titles`, '≤ 50 ms')
  }
  await benchCitingWindow(folder, sources)
}
