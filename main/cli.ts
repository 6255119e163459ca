import { messagesIn } from '../core/messages/messages.ts'
import { readArguments, UsageError } from './cli/arguments.ts'
import { allUsages, explain, verbNamed, type Ask } from './cli/verbs.ts'
import type { Context, FileChoice } from './context.ts'
import { handlers } from './handlers/index.ts'
import { closeReport } from './handlers/project.ts'
import { directJobs } from './jobs.ts'
import { newId } from './new-id.ts'
import { noRecentReports } from './recent-reports.ts'

const messages = messagesIn('en')

/** Runs one verb. Data goes to standard output, words for people to standard error. Gives the exit code. */
export async function main(argv: readonly string[], folder: string): Promise<number> {
  const [name = '', ...rest] = argv
  if (name === '--help' || name === 'help') {
    process.stdout.write(`${allUsages()}\n`)
    return 0
  }
  let context: Context | undefined
  try {
    const verb = verbNamed(name)
    const args = readArguments(rest, verb, folder)
    const files: Partial<FileChoice> = {}
    context = commandContext(files, verb.words[0] > 0 ? args.file(0) : '')
    const composed = context
    const ask: Ask = async (request, input) => handlers[request](input, composed)
    if (verb.opens) {
      context.open.requested = { file: args.file(0) }
      await ask('project.current', {})
    }
    const value = await verb.run({ args, ask, choose: (chosen) => { Object.assign(files, chosen) }, messages })
    closeReport(context)
    process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
    return 0
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n`)
      return 2
    }
    process.stderr.write(`${explain(error, messages)}\n`)
    return 1
  } finally {
    if (context !== undefined) closeReport(context)
  }
}

/** What the handlers stand on here: files named on the command line, jobs run in place, no window, no traces. */
function commandContext(files: Partial<FileChoice>, project: string): Context {
  return {
    files: {
      projectToCreate: (title) => files.projectToCreate?.(title) ?? nothing(),
      projectToOpen: () => files.projectToOpen?.() ?? nothing(),
      draftToImport: () => files.draftToImport?.() ?? nothing(),
      sourceToRead: () => files.sourceToRead?.() ?? nothing(),
      referencesToRead: () => files.referencesToRead?.() ?? nothing(),
      exportTarget: (title, format) => files.exportTarget?.(title, format) ?? nothing(),
    },
    jobs: directJobs,
    cancelJobs: () => undefined,
    recent: noRecentReports,
    samplePath: project,
    journal: 'delete',
    now: () => new Date(),
    newId,
    send: () => undefined,
    reveal: () => undefined,
    open: {},
  }
}

const nothing = async (): Promise<undefined> => undefined

process.exitCode = await main(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd())
