import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $findTableNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableRowNode,
  $isTableSelection,
  TableCellHeaderStates,
  type TableNode,
} from '@lexical/table'
import { $getSelection, $isRangeSelection, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical'
import { assertNever } from '../../core/assert-never.ts'
import { focusEditor } from './focus-editor.ts'
import { $isLandscape, $setLandscape } from './nodes/table.ts'

/** What can be done to the table the caret stands in. */
export type TableChange = 'row-above' | 'row-below' | 'column-before' | 'column-after' | 'delete-row' | 'delete-column' | 'delete-table' | 'header' | 'landscape'

/** The table the caret or a selection of cells stands in. */
export function $tableAtCaret(): TableNode | undefined {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) return undefined
  return $findTableNode(selection.anchor.getNode()) ?? undefined
}

/** Whether the first row of a table is its header. */
export function $hasHeader(table: TableNode): boolean {
  const first = table.getFirstChild()
  return $isTableRowNode(first) && first.getChildren().every((cell) => $isTableCellNode(cell) && cell.hasHeaderState(TableCellHeaderStates.ROW))
}

/** Changes the table at the caret, in one step that undo takes back. */
export function changeTable(editor: LexicalEditor, change: TableChange): void {
  editor.update(
    () => {
      const table = $tableAtCaret()
      if (table !== undefined) $apply(table, change)
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  )
  focusEditor(editor)
}

function $apply(table: TableNode, change: TableChange): void {
  switch (change) {
    case 'row-above':
      $insertTableRowAtSelection(false)
      return
    case 'row-below':
      $insertTableRowAtSelection(true)
      return
    case 'column-before':
      $insertTableColumnAtSelection(false)
      return
    case 'column-after':
      $insertTableColumnAtSelection(true)
      return
    case 'delete-row':
      if (table.getChildrenSize() > 1) $deleteTableRowAtSelection()
      else $deleteTable(table)
      return
    case 'delete-column':
      if (table.getColumnCount() > 1) $deleteTableColumnAtSelection()
      else $deleteTable(table)
      return
    case 'delete-table':
      $deleteTable(table)
      return
    case 'header':
      $setHeader(table, !$hasHeader(table))
      return
    case 'landscape':
      $setLandscape(table, !$isLandscape(table))
      return
    default:
      assertNever(change)
  }
}

function $deleteTable(table: TableNode): void {
  if (table.getNextSibling() === null) table.selectPrevious()
  else table.selectNext()
  table.remove()
}

function $setHeader(table: TableNode, header: boolean): void {
  const first = table.getFirstChild()
  if (!$isTableRowNode(first)) return
  for (const cell of first.getChildren()) {
    if ($isTableCellNode(cell)) cell.setHeaderStyles(header ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS, TableCellHeaderStates.ROW)
  }
}
