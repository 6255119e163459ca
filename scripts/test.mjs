// npm test [-- PART [FILTER ...]]: everything there is to check, or one part of it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onOwnNode, restartOnOwnNode } from './setup/own-node.mjs'
import { asScript, Problem } from './setup/problem.mjs'
import { setUp } from './setup/set-up.mjs'
import { sum } from './test/count.mjs'
import { parts } from './test/parts.mjs'

await asScript(async () => {
  const [name, ...filters] = process.argv.slice(2)
  const chosen = Object.entries(parts).filter(([part]) => name === undefined || part === name)
  if (chosen.length === 0) throw new Problem(`Usage: npm test [-- ${Object.keys(parts).join('|')} [FILTER ...]]`, 2)

  await setUp()
  if (!onOwnNode()) return restartOnOwnNode()

  const reports = mkdtempSync(join(tmpdir(), 'counterpoint-reports-'))
  process.once('exit', () => rmSync(reports, { recursive: true, force: true }))
  const counts = []
  for (const [part, check] of chosen) {
    process.stdout.write(`\n── ${part} ──\n`)
    counts.push(await check(filters, reports))
  }
  const { passed, failed } = sum(counts)
  for (const failure of counts.flatMap(({ failures = [] }) => failures)) process.stdout.write(`\nFAILED ${failure}\n`)
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
})
