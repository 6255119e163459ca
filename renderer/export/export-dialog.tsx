import type { AppModel } from '../app-model.ts'
import { say } from '../messages.ts'
import { WindowDialog } from '../ui/window-dialog.tsx'
import { ExportForm } from './export-form.tsx'

/** What leaves the computer, how, and how it will look. The report stays open behind it. */
export function ExportDialog({ app }: { app: AppModel }) {
  return (
    <WindowDialog open={app.panels.export} title={say('export.title')} close={say('export.close')} className="export-modal">
      <ExportForm app={app} />
    </WindowDialog>
  )
}
