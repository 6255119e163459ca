import { enableCompileCache } from 'node:module'

// Most of a short command is loading code: what was compiled for one run serves the next..
enableCompileCache()
// A write beyond the allowed size of files then fails like any other, with a message, instead of ending the process.
process.on('SIGXFSZ', () => undefined)

const { runVerb } = await import('./cli/run-verb.ts')
process.exitCode = await runVerb(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd(), new URL('./worker.js', import.meta.url))
