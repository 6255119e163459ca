import { HISTORY_PUSH_TAG } from 'lexical'
import type { CommandId } from '../../core/commands/command-table.ts'
import { newFigure } from '../../core/report/new-figure.ts'
import { newTable } from '../../core/report/new-table.ts'
import { preparePicture } from '../figures/prepare-picture.ts'
import { insertBlocks } from '../editor/insert-blocks.ts'
import { chooseObject } from '../editor/objects.ts'
import { changeTable, type TableChange } from '../editor/table-changes.ts'
import { selectBlock } from '../draft/text-selection.ts'
import { request } from '../request.ts'
import { draftCommand, type Command } from './command.ts'

const newId = (): string => crypto.randomUUID()

/** What stands between paragraphs. */
export const objectCommands = {
  table: draftCommand({
    id: 'insert.table',
    run: (session) => {
      const blocks = newTable(newId)
      insertBlocks(session.editor, blocks, HISTORY_PUSH_TAG)
      const [caption] = blocks
      if (caption !== undefined) selectBlock(session, caption.id)
    },
  }),
  figure: draftCommand({
    id: 'insert.figure',
    run: async ({ editor }) => {
      const chosen = await request('figure.choose', {})
      if (chosen === null) return
      const { attachment } = await request('figure.add', { name: chosen.name, bytes: await preparePicture(chosen) })
      const blocks = newFigure(attachment, newId)
      insertBlocks(editor, blocks, HISTORY_PUSH_TAG)
      chooseObject(editor, blocks[0].id)
    },
  }),
  pageBreak: draftCommand({
    id: 'insert.pageBreak',
    run: ({ editor }) => insertBlocks(editor, [{ kind: 'page-break', id: newId() }, { kind: 'paragraph', id: newId(), children: [] }], HISTORY_PUSH_TAG),
  }),
  summary: draftCommand({
    id: 'insert.summary',
    run: ({ editor }) => insertBlocks(editor, [{ kind: 'recommendations-summary', id: newId() }, { kind: 'paragraph', id: newId(), children: [] }], HISTORY_PUSH_TAG),
  }),
} as const satisfies Record<string, Command>

const ofTable = (id: CommandId, change: TableChange): Command =>
  draftCommand({
    id,
    isEnabled: ({ caret }) => caret.get().table !== undefined,
    run: ({ editor }) => changeTable(editor, change),
  })

/** What can be done to the table round the caret. */
export const tableCommands = {
  rowAbove: ofTable('table.rowAbove', 'row-above'),
  rowBelow: ofTable('table.rowBelow', 'row-below'),
  columnBefore: ofTable('table.columnBefore', 'column-before'),
  columnAfter: ofTable('table.columnAfter', 'column-after'),
  deleteRow: ofTable('table.deleteRow', 'delete-row'),
  deleteColumn: ofTable('table.deleteColumn', 'delete-column'),
  deleteTable: ofTable('table.delete', 'delete-table'),
  header: ofTable('table.header', 'header'),
  landscape: ofTable('table.landscape', 'landscape'),
} as const satisfies Record<string, Command>
