import type { Input, Output, RequestName } from '../../core/contract.ts'
import { errorMessage, type Messages } from '../../core/messages/messages.ts'
import { exportFormats } from '../../core/export/export-format.ts'
import { languages } from '../../core/report/language.ts'
import { stateCodes } from '../../core/report/states.ts'
import { searchScopes } from '../../core/search/search.ts'
import { AppError } from '../../core/errors.ts'
import type { FileChoice } from '../context.ts'
import { exportFormatOf } from '../files.ts'
import { UsageError, type Arguments } from './arguments.ts'

/** Calls a request's handler; the same one that answers the window. */
export type Ask = <Name extends RequestName>(name: Name, input: Input<Name>) => Promise<Output<Name>>

/** What a verb may use: its arguments, the handlers, and the file choices that its arguments stand for. */
export interface VerbRun {
  args: Arguments
  ask: Ask
  choose: (files: Partial<FileChoice>) => void
  messages: Messages
}

interface Verb {
  usage: string
  /** Options that take a value. */
  options?: readonly string[]
  /** How many words follow the verb, at least and at most. */
  words: readonly [number, number]
  /** Whether the first word is a project that is open while the verb runs. */
  opens: boolean
  run: (verb: VerbRun) => Promise<unknown>
}

/** Every verb of the command line. Each gives the value that is printed as JSON. */
export const verbs: Record<string, Verb> = {
  new: {
    usage: 'new PROJECT --template ID [--title T] [--state ISO3] [--organisation NAME] [--language en|fr|es]',
    options: ['template', 'title', 'state', 'organisation', 'language'],
    words: [1, 1],
    opens: false,
    run: async ({ args, ask, choose }) => {
      choose({ projectToCreate: async () => args.file(0) })
      const created = await ask('project.create', {
        template: args.required('template'),
        language: args.oneOf('language', languages) ?? 'en',
        titleBlock: {
          title: args.option('title') ?? '',
          organisation: args.option('organisation') ?? '',
          state: args.oneOf('state', stateCodes) ?? '',
        },
      })
      return created && { id: created.report.id, template: created.report.template, sections: (await ask('report.outline', {})).length }
    },
  },
  templates: {
    usage: 'templates',
    words: [0, 0],
    opens: false,
    run: async ({ ask }) =>
      (await ask('template.list', { language: 'en' })).map(({ id, committee, kind, wordLimit, source, checked }) => ({ id, committee, kind, wordLimit, source, checked })),
  },
  'import-draft': {
    usage: 'import-draft PROJECT FILE',
    words: [2, 2],
    opens: true,
    run: ({ args, ask, choose }) => {
      choose({ draftToImport: async () => args.file(1) })
      return ask('draft.import', {})
    },
  },
  search: {
    usage: 'search PROJECT QUERY [--limit N] [--in sources|draft|all]',
    options: ['limit', 'in'],
    words: [2, 2],
    opens: true,
    run: ({ args, ask }) => ask('search.run', { query: args.word(1), limit: args.count('limit') ?? 20, in: args.oneOf('in', searchScopes) ?? 'all' }),
  },
  outline: { usage: 'outline PROJECT', words: [1, 1], opens: true, run: ({ ask }) => ask('report.outline', {}) },
  notes: { usage: 'notes PROJECT', words: [1, 1], opens: true, run: ({ ask }) => ask('report.notes', {}) },
  recommendations: { usage: 'recommendations PROJECT', words: [1, 1], opens: true, run: ({ ask }) => ask('report.recommendations', {}) },
  export: {
    usage: 'export PROJECT OUT [--format docx|html|md]',
    options: ['format'],
    words: [2, 2],
    opens: true,
    run: async ({ args, ask, choose, messages }) => {
      const file = args.file(1)
      choose({ exportTarget: async () => file })
      const exported = await ask('report.export', { format: args.oneOf('format', exportFormats) ?? exportFormatOf(file) })
      return exported && { ...exported, warnings: exported.warnings.map(({ kind, ...values }) => messages(`warning.${kind}`, values)) }
    },
  },
  verify: { usage: 'verify PROJECT', words: [1, 1], opens: true, run: ({ ask }) => ask('project.verify', {}) },
  snapshot: {
    usage: 'snapshot PROJECT [--label L]',
    options: ['label'],
    words: [1, 1],
    opens: true,
    run: ({ args, ask }) => ask('snapshot.create', { label: args.option('label') ?? '' }),
  },
  snapshots: { usage: 'snapshots PROJECT', words: [1, 1], opens: true, run: ({ ask }) => ask('snapshot.list', {}) },
  restore: {
    usage: 'restore PROJECT ID',
    words: [2, 2],
    opens: true,
    run: ({ args, ask }) => ask('snapshot.restore', { id: args.word(1) }),
  },
  sample: {
    usage: 'sample PROJECT',
    words: [1, 1],
    opens: false,
    run: async ({ ask }) => {
      const { report, draft } = await ask('project.openSample', {})
      return { id: report.id, template: report.template, blocks: draft.blocks.length, notes: draft.notes.length }
    },
  },
}

/** The one line that says why a verb failed. */
export function explain(error: unknown, messages: Messages): string {
  if (error instanceof AppError) return `error[${error.code}]: ${errorMessage(messages, error)}`
  return `error[unexpected]: ${messages('error.unexpected', { reason: error instanceof Error ? error.message : String(error) })}`
}

export const usageOf = (verb: Verb): string => `usage: counterpoint ${verb.usage}`

export function allUsages(): string {
  return ['usage: counterpoint VERB ...', '', ...Object.values(verbs).map(({ usage }) => `  ${usage}`)].join('\n')
}

export function verbNamed(name: string): Verb {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  if (verb === undefined) throw new UsageError(allUsages())
  return verb
}
