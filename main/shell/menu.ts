import { Menu, type MenuItemConstructorOptions } from 'electron'
import { labelOf, shortcutOf, type CommandId } from '../../core/commands/command-table.ts'
import { toAccelerator } from '../../core/commands/shortcut.ts'
import type { Messages } from '../../core/messages/messages.ts'

/** The menu names commands; the window runs them, as it does for its own buttons and shortcuts. */
export function setMenu(messages: Messages, run: (command: CommandId) => void): void {
  const command = (id: CommandId): MenuItemConstructorOptions => ({
    id,
    label: messages(labelOf(id)),
    // The page handles the keys itself, where it knows what has the focus; the menu only shows them.
    registerAccelerator: false,
    ...keys(id),
    click: () => { run(id) },
  })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  Menu.setApplicationMenu(Menu.buildFromTemplate([
    ...(process.platform === 'darwin' ? [appleMenu(messages)] : []),
    {
      label: messages('menu.file'),
      submenu: [
        command('file.new'),
        command('file.open'),
        line,
        command('file.import'),
        command('source.add'),
        command('source.addReferences'),
        line,
        command('file.export'),
        command('file.exportDocx'),
        command('file.exportPdf'),
        command('file.exportHtml'),
        command('file.exportMarkdown'),
        line,
        command('snapshot.create'),
        command('snapshot.list'),
        command('snapshot.compare'),
        command('snapshot.nextChange'),
        command('snapshot.previousChange'),
        line,
        command('file.settings'),
        line,
        command('file.close'),
        ...(process.platform === 'darwin' ? [] : [{ role: 'quit' as const, label: messages('command.quit') }]),
      ],
    },
    {
      label: messages('menu.edit'),
      submenu: [
        // Not Electron's own undo: it would run outside the editor's history.
        command('edit.undo'),
        command('edit.redo'),
        line,
        { role: 'cut', label: messages('command.cut') },
        { role: 'copy', label: messages('command.copy') },
        { role: 'paste', label: messages('command.paste') },
        { role: 'selectAll', label: messages('command.selectAll') },
        line,
        command('edit.find'),
        command('edit.replace'),
        command('edit.findNext'),
        command('edit.findPrevious'),
        line,
        command('edit.spelling'),
        command('edit.checkSpelling'),
        command('edit.autocorrect'),
      ],
    },
    {
      label: messages('menu.insert'),
      submenu: [command('insert.note'), command('insert.citation'), command('insert.quote'), command('insert.reference'), command('insert.comment'), line, command('insert.recommendations'), command('insert.summary'), command('insert.table'), command('insert.figure'), command('insert.pageBreak')],
    },
    {
      label: messages('menu.format'),
      submenu: [
        command('format.bold'),
        command('format.italic'),
        command('format.underline'),
        command('format.superscript'),
        command('format.subscript'),
        command('format.smallCaps'),
        command('format.language'),
        command('format.link'),
        line,
        command('format.paragraph'),
        command('format.heading1'),
        command('format.heading2'),
        command('format.heading3'),
        command('format.heading4'),
        command('format.numberHeading'),
        command('format.quote'),
        command('format.quoteNumber'),
        command('format.bullet'),
        command('format.number'),
        command('format.recommendation'),
        command('format.rightToLeft'),
        line,
        command('section.moveUp'),
        command('section.moveDown'),
        command('section.raise'),
        command('section.lower'),
      ],
    },
    {
      label: messages('menu.view'),
      submenu: [
        command('view.palette'),
        line,
        command('view.outline'),
        command('view.notes'),
        command('view.sources'),
        command('view.catalogue'),
        command('view.library'),
        command('view.search'),
        command('view.matrix'),
        command('view.checks'),
        command('view.comments'),
        line,
        command('view.nextRegion'),
        command('view.previousRegion'),
        line,
        command('view.zoomIn'),
        command('view.zoomOut'),
        command('view.zoomReset'),
        line,
        command('view.margin'),
        command('view.focus'),
        { role: 'togglefullscreen', label: messages('command.fullScreen'), accelerator: process.platform === 'darwin' ? 'Ctrl+Cmd+F' : 'Shift+F11' },
      ],
    },
    { label: messages('menu.help'), role: 'help', submenu: [command('help.shortcuts')] },
  ]))
}

/** The menu that bears the app's name on a Mac; its roles alone would be in English. */
function appleMenu(messages: Messages): MenuItemConstructorOptions {
  const app = messages('app.name')
  return {
    label: app,
    submenu: [
      { role: 'about', label: messages('command.about', { app }) },
      { type: 'separator' },
      { role: 'services', label: messages('command.services') },
      { type: 'separator' },
      { role: 'hide', label: messages('command.hide', { app }) },
      { role: 'hideOthers', label: messages('command.hideOthers') },
      { role: 'unhide', label: messages('command.showAll') },
      { type: 'separator' },
      { role: 'quit', label: messages('command.quit') },
    ],
  }
}

function keys(command: CommandId): { accelerator?: string } {
  const shortcut = shortcutOf(command)
  return shortcut === undefined ? {} : { accelerator: toAccelerator(shortcut) }
}
