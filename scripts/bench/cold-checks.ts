import { runChecks } from '../../core/checks/run-checks.ts'
import { longDraft } from './long-draft.ts'
import { inputOf } from './long-report.ts'

// A run of its own in a process of its own: nothing is compiled, nothing remembered.
const draft = longDraft(20_000, 500)
const start = performance.now()
runChecks(inputOf(draft))
process.stdout.write(String(performance.now() - start))
