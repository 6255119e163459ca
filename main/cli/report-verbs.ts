import type { Input } from '../../core/contract.ts'
import { exportFormats } from '../../core/export/export-format.ts'
import { annexKinds } from '../../core/export/export-options.ts'
import { exportVersions } from '../../core/export/version.ts'
import { findingMessage, warningMessage } from '../../core/messages/messages.ts'
import { languages } from '../../core/report/language.ts'
import { papers } from '../../core/report/paper.ts'
import { HeadingNumbering, ParagraphNumbers } from '../../core/report/report.ts'
import { stateCodes } from '../../core/report/states.ts'
import { searchScopes } from '../../core/search/search.ts'
import { exportFormatOf } from '../files.ts'
import type { Verb } from './verb.ts'

/** Verbs about the report: making, filling, listing, exporting, keeping versions. */
export const reportVerbs: Record<string, Verb> = {
  new: {
    usage: 'new PROJECT --template ID [--title T] [--state ISO3] [--organisation NAME] [--language en|fr|es]',
    options: ['template', 'title', 'state', 'organisation', 'language'],
    words: [1, 1],
    opens: false,
    read: (args) => {
      const wishes: Input<'project.create'> = {
        template: args.required('template'),
        language: args.oneOf('language', languages) ?? 'en',
        titleBlock: {
          title: args.option('title') ?? '',
          organisation: args.option('organisation') ?? '',
          state: args.oneOf('state', stateCodes) ?? '',
        },
      }
      return async ({ ask, choose }) => {
        choose({ projectToCreate: async () => args.file(0) })
        const created = await ask('project.create', wishes)
        const sections = await ask('report.outline', {})
        return { id: created?.report.id, template: created?.report.template, sections: sections.length }
      }
    },
  },
  templates: {
    usage: 'templates',
    words: [0, 0],
    opens: false,
    read: () => async ({ ask }) => {
      const templates = await ask('template.list', { language: 'en' })
      return templates.map(({ id, committee, kind, wordLimit, source, checked }) => ({ id, committee, kind, wordLimit, source, checked }))
    },
  },
  'import-draft': {
    usage: 'import-draft PROJECT FILE',
    words: [2, 2],
    opens: true,
    read: (args) => ({ ask, choose }) => {
      choose({ draftToImport: async () => args.file(1) })
      return ask('draft.import', {})
    },
  },
  search: {
    usage: 'search PROJECT QUERY [--limit N] [--in sources|draft|all]',
    options: ['limit', 'in'],
    words: [2, 2],
    opens: true,
    read: (args) => {
      const query = { query: args.word(1), limit: args.count('limit') ?? 20, in: args.oneOf('in', searchScopes) ?? 'all' }
      return ({ ask }) => ask('search.run', query)
    },
  },
  numbering: {
    usage: 'numbering PROJECT [--headings legal|decimal|none] [--paragraphs none|continuous]',
    options: ['headings', 'paragraphs'],
    words: [1, 1],
    opens: true,
    read: (args) => {
      const [headingNumbering, paragraphNumbers] = [args.oneOf('headings', HeadingNumbering.options), args.oneOf('paragraphs', ParagraphNumbers.options)]
      return async ({ ask }) => {
        const report = await ask('report.write', { ...(headingNumbering && { headingNumbering }), ...(paragraphNumbers && { paragraphNumbers }) })
        return { headings: report.headingNumbering, paragraphs: report.paragraphNumbers }
      }
    },
  },
  outline: { usage: 'outline PROJECT', words: [1, 1], opens: true, read: () => ({ ask }) => ask('report.outline', {}) },
  notes: { usage: 'notes PROJECT', words: [1, 1], opens: true, read: () => ({ ask }) => ask('report.notes', {}) },
  check: {
    usage: 'check PROJECT',
    words: [1, 1],
    opens: true,
    read: () => async ({ ask, messages }) => {
      const findings = await ask('report.check', {})
      return findings.map((found) => ({ check: found.check, severity: found.severity, message: findingMessage(messages, found), block: found.block, excerpt: found.excerpt }))
    },
  },
  export: {
    usage: 'export PROJECT OUT [--format docx|html|md] [--public | --confidential] [--zotero] [--word-template FILE.dotx] [--paper A4|Letter] [--contents] [--annexes recommendations,sources,matrix]',
    options: ['format', 'word-template', 'paper', 'annexes'],
    flags: ['public', 'confidential', 'zotero', 'contents'],
    words: [2, 2],
    opens: true,
    read: (args) => {
      const file = args.file(1)
      const said = args.oneOf('format', exportFormats)
      const template = args.fileOption('word-template')
      args.expect(!(args.flag('public') && args.flag('confidential')))
      const version = exportVersions.find((name) => args.flag(name)) ?? 'as-written'
      const paper = args.oneOf('paper', papers)
      const options = { ...(paper && { paper }), contents: args.flag('contents'), annexes: args.someOf('annexes', annexKinds) }
      const format = said ?? exportFormatOf(file)
      args.expect(format === 'docx' || (!args.flag('zotero') && template === undefined))
      return async ({ ask, choose, messages }) => {
        choose({ exportTarget: async () => file, wordTemplateToRead: async () => template })
        const exported = await ask('report.export', { format, version, citations: args.flag('zotero') ? 'zotero-fields' : 'text', options, ...(template !== undefined && { wordTemplate: 'chosen' }) })
        if (exported === null) return null
        const { privacy, ...rest } = exported
        const warnings = exported.warnings.map((warning) => warningMessage(messages, warning))
        const unsure = privacy?.unsure.map((found) => ({ message: findingMessage(messages, found), block: found.block, note: found.note, excerpt: found.excerpt }))
        return { ...rest, warnings, ...(privacy !== undefined && { replaced: privacy.replaced, unsure }) }
      }
    },
  },
  verify: { usage: 'verify PROJECT', words: [1, 1], opens: true, read: () => ({ ask }) => ask('project.verify', {}) },
  snapshot: {
    usage: 'snapshot PROJECT [--label L]',
    options: ['label'],
    words: [1, 1],
    opens: true,
    read: (args) => ({ ask }) => ask('snapshot.create', { label: args.option('label') ?? '' }),
  },
  snapshots: { usage: 'snapshots PROJECT', words: [1, 1], opens: true, read: () => ({ ask }) => ask('snapshot.list', {}) },
  restore: {
    usage: 'restore PROJECT ID',
    words: [2, 2],
    opens: true,
    read: (args) => ({ ask }) => ask('snapshot.restore', { id: args.word(1) }),
  },
  sample: {
    usage: 'sample PROJECT',
    words: [1, 1],
    opens: false,
    read: () => async ({ ask }) => {
      const { report, draft } = await ask('project.openSample', {})
      return { id: report.id, template: report.template, blocks: draft.blocks.length, notes: draft.notes.length }
    },
  },
}
