import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { toCheckInput } from '../../core/checks/check-input.ts'
import { checkNames } from '../../core/checks/finding.ts'
import { runChecks } from '../../core/checks/run-checks.ts'
import type { Draft } from '../../core/document/draft.ts'
import { emptySource } from '../../core/sources/source.ts'
import { draftOf, note, paragraph, quote, recommendation, reportOf } from '../../test/helpers/drafts.ts'
import { precisionOf, readLabelled, recallOf, scoreOf } from '../../test/helpers/labelled.ts'
import { nasty } from '../../test/helpers/nasty-text.ts'
import { templateOf } from '../../test/helpers/templates.ts'
import { longDraft } from './long-draft.ts'
import { inputOf } from './long-report.ts'
import { median, percentile, times } from './measure.ts'
import { inWords, line, ratio } from './print.ts'

/** Under these a check has become worse than it was, and the bench fails. */
const floors = { precision: 0.9, recall: 0.85 }

/** How right the checks are on marked texts, how long they take on a long report, and how that grows on text built to stop them. */
export async function benchChecks(): Promise<void> {
  benchLabelled()
  await benchTime()
  benchHostile()
}

function benchLabelled(): void {
  const texts = readLabelled()
  const scores = scoreOf(texts)
  const traps = texts.filter(({ expect }) => expect.length === 0).length
  process.stdout.write(`${String(texts.length)} marked texts in three languages, ${String(traps)} of them with nothing to find\n`)
  for (const score of scores) {
    const [precision, recall] = [precisionOf(score), recallOf(score)]
    line(`  ${score.check}`, `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`, `of ${String(score.right + score.missed.length)} marked`, `≥ ${floors.precision.toFixed(2)}, ≥ ${floors.recall.toFixed(2)}`)
    score.missed.forEach((text) => process.stdout.write(`    missed: ${text}\n`))
    score.beside.forEach((text) => process.stdout.write(`    beside: ${text}\n`))
    if (precision < floors.precision || recall < floors.recall) process.exitCode = 1
  }
  const unmarked = checkNames.filter((name) => !scores.some(({ check }) => check === name))
  if (unmarked.length > 0) process.stdout.write(`  about a whole report, or its parts, and tried elsewhere: ${unmarked.join(', ')}\n`)
}

/** The same draft with one paragraph written anew. */
function edited({ blocks, notes }: Draft, turn: number): Draft {
  const at = blocks.length >> 1
  return { notes, blocks: blocks.map((block, place) => (place === at ? { kind: 'paragraph' as const, id: block.id, children: [{ type: 'text' as const, text: `In round ${String(turn)} some 12 per cent of girls were asked by the NOFA.` }] } : block)) }
}

async function benchTime(): Promise<void> {
  const draft = longDraft(20_000, 500)
  const cold = Array.from({ length: 5 }, () => Number(spawnSync(process.execPath, [join(import.meta.dirname, 'cold-checks.ts')], { encoding: 'utf8' }).stdout)).sort((a, b) => a - b)
  line('all checks, 20,000 words, 500 notes, 100 sources, cold, in a new process', `${inWords(median(cold))}, ${inWords(percentile(cold, 0.95))}`, '', '≤ 500 ms')
  let turn = 0
  const again = await times(30, () => runChecks(inputOf(edited(draft, (turn += 1)))))
  line('all checks after an edit of one block, p50 and p95', `${inWords(median(again))}, ${inWords(percentile(again, 0.95))}`, `${ratio(median(again), median(cold))} from cold`, '≤ 50 ms')
  // A process that fails says nothing, which is no time.
  if (!(median(cold) > 0) || median(cold) > 500 || median(again) > 50) process.exitCode = 1
}

const shorter = 50_000
/** Twice the text may take so many times as long. Twice is linear; what goes back over its text takes four times and more. */
const mostGrowth = 3
/** Below it a ratio tells of the machine, not of a pattern. */
const worthTelling = 40

/** Long rows of what patterns run into: the time for twice the text beside the time for once. */
function benchHostile(): void {
  const timeFor = (part: string, length: number): number => Math.min(...Array.from({ length: 3 }, (_, turn) => {
    const text = `${part.repeat(Math.ceil(length / part.length)).slice(0, length)} ${String(turn)}`
    const input = toCheckInput(reportOf(), draftOf([paragraph('p', `${text}[^n]`), quote('q', '5', text), recommendation('r', text)], [note('n', text)]), templateOf(), hostileSources)
    const start = performance.now()
    runChecks(input)
    return performance.now() - start
  }))
  const grown = nasty.map((part) => {
    const [once, twice] = [timeFor(part, shorter), timeFor(part, shorter * 2)]
    return { part, twice, growth: twice < worthTelling ? 1 : twice / once }
  }).sort((a, b) => b.growth - a.growth)
  const [worst] = grown
  const slowest = grown.reduce((most, { twice }) => Math.max(most, twice), 0)
  line(`${String(nasty.length)} texts built to stop patterns, twice as long`, `${(worst?.growth ?? 0).toFixed(2)} × the time at most`, `${JSON.stringify(worst?.part ?? '').slice(0, 20)}; slowest ${inWords(slowest)}`, `≤ ${String(mostGrowth)} ×`)
  grown.filter(({ growth }) => growth > mostGrowth).forEach(({ part, growth, twice }) => {
    process.stdout.write(`    ${JSON.stringify(part.slice(0, 30))}: ${growth.toFixed(2)} ×, ${inWords(twice)}\n`)
    process.exitCode = 1
  })
}

const hostileSources = [{ source: emptySource('source', 'state-document'), passages: [{ id: 'passage', source: 'source', kind: 'paragraph' as const, number: '5', text: 'The budget was raised. '.repeat(20), page: null, headings: [] }] }]
