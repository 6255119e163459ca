import { AppError } from '../core/errors.ts'
import { errorMessage, messagesIn } from '../core/messages/messages.ts'
import { readArguments, UsageError } from './cli/arguments.ts'
import type { Work } from './cli/verb.ts'
import { allUsages, verbNamed } from './cli/verbs.ts'
import type { Context, FileChoice } from './context.ts'
import { handlers } from './handlers/index.ts'
import { closeReport } from './handlers/project.ts'
import { directJobs } from './jobs.ts'
import { newId } from './new-id.ts'
import { noRecentReports } from './recent-reports.ts'
import { workerJobs } from './worker-jobs.ts'

const messages = messagesIn('en')

/** Runs one verb. Data goes to standard output, words for people to standard error. Gives the exit code. */
async function main([name = '', ...rest]: readonly string[], folder: string): Promise<number> {
  if (name === '--help' || name === 'help') {
    process.stdout.write(`${allUsages()}\n`)
    return 0
  }
  try {
    const verb = verbNamed(name)
    const args = readArguments(rest, verb, folder)
    const work = verb.read(args)
    const project = verb.words[0] > 0 ? args.file(0) : ''
    const value = await withHandlers(project, verb.opens, work)
    process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
    return 0
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n`)
      return 2
    }
    process.stderr.write(`${explain(error)}\n`)
    return 1
  }
}

/** Works with the handlers, the project open where the verb wants it, and closed again whatever happens. */
async function withHandlers(project: string, opens: boolean, work: (work: Work) => Promise<unknown>): Promise<unknown> {
  const files: Partial<FileChoice> = {}
  const context = commandContext(files, project)
  const ask: Work['ask'] = async (request, input) => handlers[request](input, context)
  try {
    if (opens) {
      context.open.requested = { file: project }
      await ask('project.current', {})
    }
    return await work({ ask, choose: (chosen) => { Object.assign(files, chosen) }, messages })
  } finally {
    closeReport(context)
  }
}

/** What the handlers stand on here: files named on the command line, no window, no traces. */
function commandContext(files: Partial<FileChoice>, samplePath: string): Context {
  const none = async (): Promise<undefined> => undefined
  return {
    files: {
      projectToCreate: (title) => files.projectToCreate?.(title) ?? none(),
      projectToOpen: () => files.projectToOpen?.() ?? none(),
      draftToImport: () => files.draftToImport?.() ?? none(),
      sourceToRead: () => files.sourceToRead?.() ?? none(),
      referencesToRead: () => files.referencesToRead?.() ?? none(),
      exportTarget: (title, format) => files.exportTarget?.(title, format) ?? none(),
    },
    // Files of others are read in a thread that can be stopped; a report of ours is exported at once.
    jobs: { ...workerJobs(new URL('./worker.js', import.meta.url)).jobs, exportReport: directJobs.exportReport },
    cancelJobs: () => undefined,
    recent: noRecentReports,
    samplePath,
    journal: 'delete',
    now: () => new Date(),
    newId,
    send: () => undefined,
    reveal: () => undefined,
    open: {},
  }
}

/** The one line that says why a verb failed. */
function explain(error: unknown): string {
  if (error instanceof AppError) return `error[${error.code}]: ${errorMessage(messages, error)}`
  return `error[unexpected]: ${messages('error.unexpected', { reason: error instanceof Error ? error.message : String(error) })}`
}

// A write beyond the allowed size of files then fails like any other, with a message, instead of ending the process.
process.on('SIGXFSZ', () => undefined)
process.exitCode = await main(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd())
