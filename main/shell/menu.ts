import { Menu, type MenuItemConstructorOptions } from 'electron'
import { toAccelerator } from '../../core/commands/shortcut.ts'
import { shortcutOf } from '../../core/commands/shortcuts.ts'
import type { MessageKey, Messages } from '../../core/messages/messages.ts'

/** The menu names commands; the window runs them, as it does for its own buttons and shortcuts. */
export function setMenu(messages: Messages, run: (command: string) => void): void {
  const command = (id: string, key: MessageKey): MenuItemConstructorOptions => ({
    id,
    label: messages(key),
    // The page handles the keys itself, where it knows what has the focus; the menu only shows them.
    registerAccelerator: false,
    ...keys(id),
    click: () => { run(id) },
  })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  Menu.setApplicationMenu(Menu.buildFromTemplate([
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    {
      label: messages('menu.file'),
      submenu: [
        command('file.new', 'command.newReport'),
        command('file.open', 'command.openReport'),
        line,
        command('file.import', 'command.importDraft'),
        command('source.add', 'command.addSource'),
        command('source.addReferences', 'command.addReferences'),
        command('file.exportDocx', 'command.exportDocx'),
        command('file.exportHtml', 'command.exportHtml'),
        command('file.exportMarkdown', 'command.exportMarkdown'),
        line,
        command('snapshot.create', 'command.createSnapshot'),
        command('snapshot.list', 'command.listSnapshots'),
        line,
        command('file.close', 'command.closeReport'),
        { role: 'quit' },
      ],
    },
    {
      label: messages('menu.edit'),
      submenu: [
        // Not Electron's own undo: it would run outside the editor's history.
        command('edit.undo', 'command.undo'),
        command('edit.redo', 'command.redo'),
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: messages('menu.insert'),
      submenu: [command('insert.note', 'command.insertNote'), command('insert.reference', 'command.insertReference'), command('insert.recommendations', 'command.insertRecommendations')],
    },
    {
      label: messages('menu.format'),
      submenu: [
        command('format.bold', 'command.bold'),
        command('format.italic', 'command.italic'),
        command('format.underline', 'command.underline'),
        command('format.superscript', 'command.superscript'),
        command('format.subscript', 'command.subscript'),
        command('format.link', 'command.link'),
        line,
        command('format.paragraph', 'command.paragraph'),
        command('format.heading1', 'command.heading1'),
        command('format.heading2', 'command.heading2'),
        command('format.heading3', 'command.heading3'),
        command('format.heading4', 'command.heading4'),
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
        command('view.catalogue', 'command.viewCatalogue'),
        command('view.library', 'command.viewLibrary'),
        command('view.search', 'command.viewSearch'),
        line,
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { role: 'togglefullscreen' },
      ],
    },
  ]))
}

function keys(command: string): { accelerator?: string } {
  const shortcut = shortcutOf(command)
  return shortcut === undefined ? {} : { accelerator: toAccelerator(shortcut) }
}
