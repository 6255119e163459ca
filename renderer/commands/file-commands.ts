import type { ExportFormat } from '../../core/export/export-format.ts'
import type { MessageKey } from '../../core/messages/messages.ts'
import { request } from '../request.ts'
import { draftCommand, type Command } from './command.ts'

const exportAs = (format: ExportFormat, id: string, label: MessageKey): Command =>
  draftCommand({ id, label, run: (_session, app) => app.export(format) })

export const fileCommands = {
  new: {
    id: 'file.new',
    label: 'command.newReport',
    isEnabled: () => true,
    run: (app) => app.closeReport(true),
  },
  open: {
    id: 'file.open',
    label: 'command.openReport',
    isEnabled: () => true,
    run: (app) => app.open(() => request('project.open', {})),
  },
  import: draftCommand({
    id: 'file.import',
    label: 'command.importDraft',
    isEnabled: (session) => session.summary.get().empty,
    run: (_session, app) => app.importDraft(),
  }),
  exportDocx: exportAs('docx', 'file.exportDocx', 'command.exportDocx'),
  exportHtml: exportAs('html', 'file.exportHtml', 'command.exportHtml'),
  exportMarkdown: exportAs('md', 'file.exportMarkdown', 'command.exportMarkdown'),
  close: draftCommand({
    id: 'file.close',
    label: 'command.closeReport',
    run: (_session, app) => app.closeReport(),
  }),
  createSnapshot: draftCommand({
    id: 'snapshot.create',
    label: 'command.createSnapshot',
    run: (_session, app) => app.createSnapshot(''),
  }),
  listSnapshots: draftCommand({
    id: 'snapshot.list',
    label: 'command.listSnapshots',
    run: (_session, app) => app.panels.snapshots.set(!app.panels.snapshots.get()),
  }),
} as const satisfies Record<string, Command>
