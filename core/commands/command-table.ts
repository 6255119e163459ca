import type { MessageKey } from '../messages/messages.ts'
import type { Shortcut } from './shortcut.ts'

interface CommandEntry {
  label: MessageKey
  keys?: Shortcut
}

/**
 * Every command there is: its id, its name and its keys, once, by the menu it belongs to. The application's menu, the
 * toolbar, the palette, the help and the shortcuts all take them from here; what a command does is in renderer/commands.
 */
const commandTable = {
  file: {
    'file.new': { label: 'command.newReport', keys: { key: 'N' } },
    'file.open': { label: 'command.openReport', keys: { key: 'O' } },
    'file.import': { label: 'command.importDraft' },
    'source.add': { label: 'command.addSource' },
    'source.addReferences': { label: 'command.addReferences' },
    'file.export': { label: 'command.export', keys: { key: 'E', shift: true } },
    'file.exportDocx': { label: 'command.exportDocx', keys: { key: 'E' } },
    'file.exportPdf': { label: 'command.exportPdf' },
    'file.exportHtml': { label: 'command.exportHtml' },
    'file.exportMarkdown': { label: 'command.exportMarkdown' },
    'snapshot.create': { label: 'command.createSnapshot' },
    'snapshot.list': { label: 'command.listSnapshots' },
    'snapshot.compare': { label: 'command.compareSnapshot' },
    'snapshot.nextChange': { label: 'command.nextChange', keys: { key: 'F8', plain: true } },
    'snapshot.previousChange': { label: 'command.previousChange', keys: { key: 'F8', plain: true, shift: true } },
    'file.settings': { label: 'command.settings', keys: { key: ',' } },
    'file.close': { label: 'command.closeReport', keys: { key: 'W' } },
  },
  edit: {
    'edit.undo': { label: 'command.undo', keys: { key: 'Z' } },
    'edit.redo': { label: 'command.redo', keys: { key: 'Z', shift: true } },
    'edit.find': { label: 'command.find', keys: { key: 'F' } },
    'edit.replace': { label: 'command.replace', keys: { key: 'H' } },
    'edit.findNext': { label: 'command.findNext', keys: { key: 'F3', plain: true } },
    'edit.findPrevious': { label: 'command.findPrevious', keys: { key: 'F3', plain: true, shift: true } },
    'edit.autocorrect': { label: 'command.autocorrect' },
    'edit.spelling': { label: 'command.spelling', keys: { key: '.' } },
    'edit.checkSpelling': { label: 'command.checkSpelling' },
  },
  insert: {
    'insert.note': { label: 'command.insertNote', keys: { key: 'F', alt: true } },
    'insert.citation': { label: 'command.cite', keys: { key: 'C', alt: true } },
    'insert.quote': { label: 'command.quotePassage', keys: { key: 'P', shift: true } },
    'insert.reference': { label: 'command.insertReference', keys: { key: 'R', alt: true } },
    'insert.comment': { label: 'command.comment', keys: { key: 'M', alt: true } },
    'insert.recommendations': { label: 'command.insertRecommendations' },
    'insert.summary': { label: 'command.insertSummary' },
    'insert.table': { label: 'command.insertTable' },
    'insert.figure': { label: 'command.insertFigure' },
    'insert.pageBreak': { label: 'command.insertPageBreak', keys: { key: 'Enter' } },
  },
  format: {
    'format.bold': { label: 'command.bold', keys: { key: 'B' } },
    'format.italic': { label: 'command.italic', keys: { key: 'I' } },
    'format.underline': { label: 'command.underline', keys: { key: 'U' } },
    'format.superscript': { label: 'command.superscript', keys: { key: '.', shift: true } },
    'format.subscript': { label: 'command.subscript', keys: { key: ',', shift: true } },
    'format.smallCaps': { label: 'command.smallCaps', keys: { key: 'A', shift: true } },
    'format.language': { label: 'command.language', keys: { key: 'T', shift: true } },
    'format.link': { label: 'command.link', keys: { key: 'K', shift: true } },
    'format.paragraph': { label: 'command.paragraph', keys: { key: '0', alt: true } },
    'format.heading1': { label: 'command.heading1', keys: { key: '1', alt: true } },
    'format.heading2': { label: 'command.heading2', keys: { key: '2', alt: true } },
    'format.heading3': { label: 'command.heading3', keys: { key: '3', alt: true } },
    'format.heading4': { label: 'command.heading4', keys: { key: '4', alt: true } },
    'format.numberHeading': { label: 'command.numberHeading' },
    'format.quote': { label: 'command.quote' },
    'format.quoteNumber': { label: 'command.quoteNumber' },
    'format.bullet': { label: 'command.bullet' },
    'format.number': { label: 'command.number' },
    'format.recommendation': { label: 'command.recommendation' },
    'format.rightToLeft': { label: 'command.rightToLeft', keys: { key: 'D', shift: true } },
    'section.moveUp': { label: 'command.sectionUp', keys: { key: 'Up', plain: true, alt: true, shift: true } },
    'section.moveDown': { label: 'command.sectionDown', keys: { key: 'Down', plain: true, alt: true, shift: true } },
    'section.raise': { label: 'command.sectionRaise', keys: { key: 'Left', plain: true, alt: true, shift: true } },
    'section.lower': { label: 'command.sectionLower', keys: { key: 'Right', plain: true, alt: true, shift: true } },
    'section.toDo': { label: 'command.sectionToDo' },
    'section.draft': { label: 'command.sectionDraft' },
    'section.reviewed': { label: 'command.sectionReviewed' },
    'section.final': { label: 'command.sectionFinal' },
  },
  table: {
    'table.rowAbove': { label: 'command.rowAbove' },
    'table.rowBelow': { label: 'command.rowBelow' },
    'table.columnBefore': { label: 'command.columnBefore' },
    'table.columnAfter': { label: 'command.columnAfter' },
    'table.header': { label: 'command.tableHeader' },
    'table.landscape': { label: 'command.tableLandscape' },
    'table.deleteRow': { label: 'command.deleteRow' },
    'table.deleteColumn': { label: 'command.deleteColumn' },
    'table.delete': { label: 'command.deleteTable' },
  },
  view: {
    'view.palette': { label: 'command.palette', keys: { key: 'K' } },
    'view.outline': { label: 'command.toggleOutline' },
    'view.notes': { label: 'command.toggleNotes' },
    'view.sources': { label: 'command.viewSources' },
    'view.catalogue': { label: 'command.viewCatalogue', keys: { key: 'G', shift: true } },
    'view.library': { label: 'command.viewLibrary', keys: { key: 'L', shift: true } },
    'view.matrix': { label: 'command.viewMatrix', keys: { key: 'M', shift: true } },
    'view.checks': { label: 'command.checks', keys: { key: 'J', shift: true } },
    'view.comments': { label: 'command.viewComments' },
    'view.search': { label: 'command.viewSearch', keys: { key: 'F', shift: true } },
    'view.margin': { label: 'command.margin' },
    'view.focus': { label: 'command.focus', keys: { key: 'F11', plain: true } },
    'view.zoomIn': { label: 'command.zoomIn', keys: { key: '+' } },
    'view.zoomOut': { label: 'command.zoomOut', keys: { key: '-' } },
    'view.zoomReset': { label: 'command.zoomReset', keys: { key: '0' } },
    'view.nextRegion': { label: 'command.nextRegion', keys: { key: 'F6', plain: true } },
    'view.previousRegion': { label: 'command.previousRegion', keys: { key: 'F6', plain: true, shift: true } },
  },
  help: {
    'help.shortcuts': { label: 'command.shortcuts', keys: { key: 'F1', plain: true } },
  },
} as const satisfies Record<string, Record<string, CommandEntry>>

export type CommandArea = keyof typeof commandTable
export type CommandId = { [Area in CommandArea]: keyof (typeof commandTable)[Area] }[CommandArea]

const { file, edit, insert, format, table, view, help } = commandTable
const entries: Readonly<Record<CommandId, CommandEntry>> = { ...file, ...edit, ...insert, ...format, ...table, ...view, ...help }
const areas: Readonly<Record<CommandArea, object>> = commandTable

const isId = (name: string): name is CommandId => Object.hasOwn(entries, name)
const isArea = (name: string): name is CommandArea => Object.hasOwn(areas, name)

/** The areas and the commands of each, in the order in which they are listed. */
export const commandAreas: readonly { area: CommandArea; commands: readonly CommandId[] }[] = Object.keys(areas)
  .filter(isArea)
  .map((area) => ({ area, commands: Object.keys(areas[area]).filter(isId) }))

/** The name of a command, as every place that offers it shows it. */
export const labelOf = (command: CommandId): MessageKey => entries[command].label

/** The keys of a command. */
export const shortcutOf = (command: CommandId): Shortcut | undefined => entries[command].keys

/** Where a command is listed. */
export const areaOf = (command: CommandId): CommandArea => {
  const found = commandAreas.find(({ commands }) => commands.includes(command))
  if (found === undefined) throw new Error(`The command ${command} stands in no area.`)
  return found.area
}

/** The name of an area, as in the application's menu. */
export const areaLabel = (area: CommandArea): MessageKey => `menu.${area}`
