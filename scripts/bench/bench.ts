import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchChecks } from './check-bench.ts'
import { benchCitations } from './citation-bench.ts'
import { benchCiting } from './cite-bench.ts'
import { benchExport } from './export-bench.ts'
import { benchSave } from './save-bench.ts'
import { benchSources } from './source-bench.ts'
import { benchWindow } from './window-bench.ts'

const benches = { save: benchSave, citations: benchCitations, citing: benchCiting, checks: benchChecks, export: benchExport, sources: benchSources, window: benchWindow }

/** Measures everything, or only what is named. */
export async function bench(names: readonly string[]): Promise<void> {
  const [cpu] = cpus()
  process.stdout.write(`${cpu?.model ?? 'unknown processor'}, ${String(cpus().length)} cores, Node ${process.versions.node}\n`)
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-bench-'))
  try {
    for (const [name, run] of Object.entries(benches)) if (names.length === 0 || names.includes(name)) await run(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
