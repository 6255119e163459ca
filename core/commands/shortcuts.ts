import type { Shortcut } from './shortcut.ts'

/** The keys of every command that has some. The window listens for them; the application's menu shows them. */
const shortcuts: ReadonlyMap<string, Shortcut> = new Map<string, Shortcut>([
  ['file.new', { key: 'N' }],
  ['file.open', { key: 'O' }],
  ['file.exportDocx', { key: 'E' }],
  ['file.close', { key: 'W' }],
  ['edit.undo', { key: 'Z' }],
  ['edit.redo', { key: 'Z', shift: true }],
  ['insert.note', { key: 'F', alt: true }],
  ['insert.reference', { key: 'R', alt: true }],
  ['format.bold', { key: 'B' }],
  ['format.italic', { key: 'I' }],
  ['format.underline', { key: 'U' }],
  ['format.superscript', { key: '.', shift: true }],
  ['format.subscript', { key: ',', shift: true }],
  ['format.link', { key: 'K' }],
  ['format.paragraph', { key: '0', alt: true }],
  ['format.heading1', { key: '1', alt: true }],
  ['format.heading2', { key: '2', alt: true }],
  ['format.heading3', { key: '3', alt: true }],
  ['format.heading4', { key: '4', alt: true }],
  ['view.catalogue', { key: 'G', shift: true }],
  ['view.library', { key: 'L', shift: true }],
  ['view.search', { key: 'F', shift: true }],
])

/** The keys of a command, by its id. */
export const shortcutOf = (command: string): Shortcut | undefined => shortcuts.get(command)

/** Every id in the table. */
export const commandsWithKeys = (): string[] => [...shortcuts.keys()]
