import { app, dialog, type BrowserWindow } from 'electron'
import { extname, join } from 'node:path'
import { fileName } from '../../core/export/file-name.ts'
import type { Messages } from '../../core/messages/messages.ts'
import type { FileChoice } from '../context.ts'

/** Names of versions say behind the title what they are. */
const longestName = 120

/** File dialogs over the window. They open in the user's documents, under a name made from the report's title. */
export function fileDialogs(window: () => BrowserWindow | undefined, messages: Messages): FileChoice {
  const projects = () => ({ name: messages('dialog.projects'), extensions: ['counterpoint'] })
  const open = async (title: string, filters: Electron.FileFilter[]) => {
    const options: Electron.OpenDialogOptions = { title, filters, properties: ['openFile'] }
    const over = window()
    const { filePaths } = await (over === undefined ? dialog.showOpenDialog(options) : dialog.showOpenDialog(over, options))
    return filePaths[0]
  }
  const save = async (title: string, name: string, filter: Electron.FileFilter) => {
    const extension = `.${filter.extensions[0] ?? ''}`
    const options: Electron.SaveDialogOptions = { title, filters: [filter], defaultPath: join(app.getPath('documents'), fileName(name, longestName) + extension) }
    const over = window()
    const { filePath } = await (over === undefined ? dialog.showSaveDialog(options) : dialog.showSaveDialog(over, options))
    if (filePath === '') return undefined
    return extname(filePath) === '' ? filePath + extension : filePath
  }
  return {
    projectToCreate: (title) => save(messages('dialog.newReport'), title === '' ? messages('dialog.untitled') : title, projects()),
    projectToOpen: () => open(messages('dialog.openReport'), [projects()]),
    draftToImport: () => open(messages('dialog.importDraft'), [{ name: messages('dialog.drafts'), extensions: ['docx', 'md', 'markdown'] }]),
    sourceToRead: () => open(messages('dialog.addSource'), [{ name: messages('dialog.documents'), extensions: ['pdf', 'docx', 'html', 'htm', 'txt', 'json'] }]),
    referencesToRead: () => open(messages('dialog.addReferences'), [{ name: messages('dialog.references'), extensions: ['bib', 'ris', 'json'] }]),
    pictureToAdd: () => open(messages('dialog.pictureToAdd'), [{ name: messages('dialog.pictures'), extensions: ['png', 'jpg', 'jpeg'] }]),
    fileToKeep: () => open(messages('dialog.fileToKeep'), []),
    copyTarget: async (name) => {
      const options: Electron.SaveDialogOptions = { title: messages('dialog.copyTarget'), defaultPath: join(app.getPath('documents'), name) }
      const over = window()
      const { filePath } = await (over === undefined ? dialog.showSaveDialog(options) : dialog.showSaveDialog(over, options))
      return filePath === '' ? undefined : filePath
    },
    styleToRead: () => open(messages('dialog.chooseStyle'), [{ name: messages('dialog.styles'), extensions: ['csl', 'xml'] }]),
    wordTemplateToRead: () => open(messages('dialog.chooseTemplate'), [{ name: messages('dialog.wordTemplates'), extensions: ['dotx', 'docx'] }]),
    exportTarget: (title, format) =>
      save(messages('dialog.exportReport'), title === '' ? messages('dialog.untitled') : title, { name: messages(`dialog.format.${format}`), extensions: [format] }),
    tableTarget: (title) =>
      save(messages('dialog.exportMatrix'), title === '' ? messages('dialog.untitled') : title, { name: messages('dialog.tables'), extensions: ['csv'] }),
  }
}
