import type { CommandId } from '../../core/commands/command-table.ts'
import type { ExportFormat } from '../../core/export/export-format.ts'
import type { AppModel } from '../app-model.ts'
import { request } from '../request.ts'
import { appCommand, draftCommand, type Command } from './command.ts'

const exportAs = (format: ExportFormat, id: CommandId): Command => draftCommand({ id, run: async (_session, app) => { await app.export(format) } })

/** A document under review is accepted or left first: its passages would be lost. */
const notReviewing = (app: AppModel): boolean => app.session()?.desk.isReviewing() !== true

export const fileCommands = {
  new: appCommand({
    id: 'file.new',
    isEnabled: notReviewing,
    run: (app) => app.closeReport(true),
  }),
  open: appCommand({
    id: 'file.open',
    isEnabled: notReviewing,
    run: (app) => app.open(() => request('project.open', {})),
  }),
  import: draftCommand({
    id: 'file.import',
    isEnabled: (session) => session.summary.get().empty,
    run: (_session, app) => app.importDraft(),
  }),
  export: draftCommand({ id: 'file.export', run: (_session, { panels }) => panels.export.set(true) }),
  exportDocx: exportAs('docx', 'file.exportDocx'),
  exportPdf: exportAs('pdf', 'file.exportPdf'),
  exportHtml: exportAs('html', 'file.exportHtml'),
  exportMarkdown: exportAs('md', 'file.exportMarkdown'),
  close: draftCommand({
    id: 'file.close',
    run: (_session, app) => app.closeReport(),
  }),
  createSnapshot: draftCommand({
    id: 'snapshot.create',
    run: (_session, app) => app.createSnapshot(''),
  }),
  listSnapshots: draftCommand({
    id: 'snapshot.list',
    run: (_session, app) => app.panels.snapshots.set(!app.panels.snapshots.get()),
  }),
} as const satisfies Record<string, Command>
