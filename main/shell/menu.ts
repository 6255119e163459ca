import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { MessageKey, Messages } from '../../core/messages/messages.ts'

/** The menu names commands; the window runs them, as it does for its own buttons and shortcuts. */
export function setMenu(messages: Messages, run: (command: string) => void): void {
  const command = (id: string, key: MessageKey, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label: messages(key),
    // The page handles the keys itself, where it knows what has the focus; the menu only shows them.
    registerAccelerator: false,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => { run(id) },
  })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  Menu.setApplicationMenu(Menu.buildFromTemplate([
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    {
      label: messages('menu.file'),
      submenu: [
        command('file.new', 'command.newReport', 'CmdOrCtrl+N'),
        command('file.open', 'command.openReport', 'CmdOrCtrl+O'),
        line,
        command('file.import', 'command.importDraft'),
        command('source.add', 'command.addSource'),
        command('source.addReferences', 'command.addReferences'),
        command('file.exportDocx', 'command.exportDocx', 'CmdOrCtrl+E'),
        command('file.exportHtml', 'command.exportHtml'),
        command('file.exportMarkdown', 'command.exportMarkdown'),
        line,
        command('snapshot.create', 'command.createSnapshot'),
        command('snapshot.list', 'command.listSnapshots'),
        line,
        command('file.close', 'command.closeReport', 'CmdOrCtrl+W'),
        { role: 'quit' },
      ],
    },
    {
      label: messages('menu.edit'),
      submenu: [
        // Not Electron's own undo: it would run outside the editor's history.
        command('edit.undo', 'command.undo', 'CmdOrCtrl+Z'),
        command('edit.redo', 'command.redo', 'CmdOrCtrl+Shift+Z'),
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: messages('menu.insert'),
      submenu: [command('insert.note', 'command.insertNote', 'CmdOrCtrl+Alt+F'), command('insert.reference', 'command.insertReference', 'CmdOrCtrl+Alt+R'), command('insert.recommendations', 'command.insertRecommendations')],
    },
    {
      label: messages('menu.format'),
      submenu: [
        command('format.bold', 'command.bold', 'CmdOrCtrl+B'),
        command('format.italic', 'command.italic', 'CmdOrCtrl+I'),
        command('format.underline', 'command.underline', 'CmdOrCtrl+U'),
        command('format.superscript', 'command.superscript'),
        command('format.subscript', 'command.subscript'),
        command('format.link', 'command.link', 'CmdOrCtrl+K'),
        line,
        command('format.paragraph', 'command.paragraph', 'CmdOrCtrl+Alt+0'),
        command('format.heading1', 'command.heading1', 'CmdOrCtrl+Alt+1'),
        command('format.heading2', 'command.heading2', 'CmdOrCtrl+Alt+2'),
        command('format.heading3', 'command.heading3', 'CmdOrCtrl+Alt+3'),
        command('format.heading4', 'command.heading4', 'CmdOrCtrl+Alt+4'),
        command('format.quote', 'command.quote'),
        command('format.bullet', 'command.bullet'),
        command('format.number', 'command.number'),
        command('format.recommendation', 'command.recommendation'),
      ],
    },
    {
      label: messages('menu.view'),
      submenu: [
        command('view.outline', 'command.toggleOutline'),
        command('view.notes', 'command.toggleNotes'),
        command('view.sources', 'command.viewSources'),
        command('view.catalogue', 'command.viewCatalogue', 'CmdOrCtrl+Shift+G'),
        command('view.library', 'command.viewLibrary', 'CmdOrCtrl+Shift+L'),
        command('view.search', 'command.viewSearch', 'CmdOrCtrl+Shift+F'),
        line,
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { role: 'togglefullscreen' },
      ],
    },
  ]))
}
