import { AppError } from '../../core/errors.ts'
import { errorMessage, messagesIn } from '../../core/messages/messages.ts'
import { readArguments, UsageError } from './arguments.ts'
import type { Verb, Work } from './verb.ts'
import { allUsages, verbNamed } from './verbs.ts'
import { directPrinter } from '../citations/citation-printer.ts'
import { workerPrinter } from '../citations/worker-printer.ts'
import type { Context, FileChoice } from '../context.ts'
import { callHandler } from '../dispatch.ts'
import { handlers } from '../handlers/index.ts'
import { closeReport } from '../handlers/project.ts'
import { directJobs } from '../jobs.ts'
import { newId } from '../new-id.ts'
import { noPagePrinter } from '../printing/page-printer.ts'
import { noRecentReports } from '../recent-reports.ts'
import { noUserDictionary } from '../spelling/user-dictionary.ts'
import { noSettings } from '../settings.ts'
import { workerJobs } from '../worker-jobs.ts'

const messages = messagesIn('en')

/**
 * Runs one verb. Data goes to standard output, words for people to standard error. Gives the exit code.
 * @param folder where relative paths begin
 * @param worker the built worker thread
 */
export async function runVerb([name = '', ...rest]: readonly string[], folder: string, worker: URL): Promise<number> {
  if (name === '--help' || name === 'help') {
    process.stdout.write(`${allUsages()}\n`)
    return 0
  }
  try {
    const verb = verbNamed(name)
    if (rest.includes('--help')) {
      process.stdout.write(`usage: counterpoint ${verb.usage}\n`)
      return 0
    }
    const args = readArguments(rest, verb, folder)
    const work = verb.read(args)
    const project = verb.words[0] > 0 ? args.file(0) : ''
    const value = await refusingWrongUse(verb, () => withHandlers(commandContext(project, worker), verb.opens, work))
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

/** An argument that no request takes, as a title of many pages, is wrong use too. */
async function refusingWrongUse<T>({ usage }: Verb, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof AppError && error.code === 'request-invalid' ? new UsageError(`usage: counterpoint ${usage}`) : error
  }
}

/** Works with the handlers, the project open where the verb wants it, and closed again whatever happens. */
async function withHandlers({ context, files, project }: Command, opens: boolean, work: (work: Work) => Promise<unknown>): Promise<unknown> {
  const ask: Work['ask'] = async (request, input) => callHandler(handlers, context, request, input)
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

/** One run of the command line: what the handlers stand on, and the files its arguments stand for. */
interface Command {
  context: Context
  files: Partial<FileChoice>
  project: string
}

/** Files named on the command line, no window, no traces. */
function commandContext(project: string, worker: URL): Command {
  const files: Partial<FileChoice> = {}
  const none = async (): Promise<undefined> => undefined
  // Our own style prints at once; what a style of the user's does is done in a thread that can be stopped.
  const styledPrinter = workerPrinter(new URL('./citation-worker.js', worker))
  const context: Context = {
    files: {
      projectToCreate: (title) => files.projectToCreate?.(title) ?? none(),
      projectToOpen: () => files.projectToOpen?.() ?? none(),
      draftToImport: () => files.draftToImport?.() ?? none(),
      sourceToRead: () => files.sourceToRead?.() ?? none(),
      referencesToRead: () => files.referencesToRead?.() ?? none(),
      pictureToAdd: () => files.pictureToAdd?.() ?? none(),
      fileToKeep: () => files.fileToKeep?.() ?? none(),
      copyTarget: (name) => files.copyTarget?.(name) ?? none(),
      styleToRead: () => files.styleToRead?.() ?? none(),
      wordTemplateToRead: () => files.wordTemplateToRead?.() ?? none(),
      exportTarget: (title, format) => files.exportTarget?.(title, format) ?? none(),
      tableTarget: (title) => files.tableTarget?.(title) ?? none(),
    },
    // Files of others are read in a thread that can be stopped; a report of ours is exported at once.
    jobs: { ...workerJobs(worker).jobs, exportReport: directJobs.exportReport },
    cancelJobs: () => undefined,
    printer: { ...styledPrinter, print: (job) => (job.style === null ? directPrinter : styledPrinter).print(job) },
    pages: noPagePrinter,
    speller: async () => [],
    userDictionary: noUserDictionary,
    recent: noRecentReports,
    settings: noSettings,
    samplePath: project,
    journal: 'delete',
    now: () => new Date(),
    newId,
    send: () => undefined,
    reveal: () => undefined,
    systemLanguages: () => [],
    showMenu: () => undefined,
    openLink: none,
    library: undefined,
    open: {},
  }
  return { context, files, project }
}

/** The one line that says why a verb failed. Names of files may hold line ends, and signs that steer a terminal. */
const explain = (error: unknown): string => messageOf(error).replace(/\p{Cc}+/gu, ' ')

function messageOf(error: unknown): string {
  if (error instanceof AppError) return `error[${error.code}]: ${errorMessage(messages, error)}`
  return `error[unexpected]: ${messages('error.unexpected', { reason: error instanceof Error ? error.message : String(error) })}`
}
