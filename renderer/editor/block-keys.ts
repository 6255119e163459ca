import { $isTableNode } from '@lexical/table'
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  COMMAND_PRIORITY_NORMAL,
  INSERT_PARAGRAPH_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  type ElementNode,
  type LexicalEditor,
} from 'lexical'
import { $blockOf, $selectedBlocks, $setKind } from './block-kind.ts'
import { $drawDirection } from './draw-direction.ts'
import { $getDirection, $setDirection } from './nodes/block-direction.ts'
import { $isHeadingNode } from './nodes/heading-node.ts'
import { $isListItemNode } from './nodes/list-item-node.ts'
import { $isQuoteNode } from './nodes/quote-node.ts'
import { $isRecommendationNode } from './nodes/recommendation-node.ts'

/** What Enter, Backspace and Tab do in the kinds of block that word processors treat specially. */
export function registerBlockKeys(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, () => $leaveEmptyItem() || $goOnInDirection(), COMMAND_PRIORITY_LOW),
    editor.registerCommand(KEY_BACKSPACE_COMMAND, $backspaceAtStart, COMMAND_PRIORITY_NORMAL),
    editor.registerCommand(KEY_TAB_COMMAND, $indentItems, COMMAND_PRIORITY_LOW),
  )
}

/** Enter on an empty item steps out of the list, one level at a time. */
function $leaveEmptyItem(): boolean {
  const block = $caretBlock()
  if (block === undefined || !block.isEmpty() || !$isListLike(block)) return false
  $outdent(block)
  return true
}

/** What is begun behind a block for which a direction was chosen reads the same way. */
function $goOnInDirection(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  const before = $blockOf(selection.anchor.getNode())
  const direction = before === undefined || $isTableNode(before) ? undefined : $getDirection(before)
  if (direction === undefined) return false
  const begun = selection.insertParagraph()
  const block = begun === null ? undefined : $blockOf(begun)
  if (block !== undefined) $drawDirection($setDirection(block, direction))
  return true
}

/** Backspace at the start of a special block makes it a plain paragraph before it joins what stands above. */
function $backspaceAtStart(event: KeyboardEvent): boolean {
  const block = $caretBlock()
  if (block === undefined || !$isAtStart(block)) return false
  if (!$isListLike(block) && !$isHeadingNode(block)) return false
  event.preventDefault()
  $outdent(block)
  return true
}

function $indentItems(event: KeyboardEvent): boolean {
  const items = $selectedBlocks().filter($isListItemNode)
  if (items.length === 0) return false
  event.preventDefault()
  for (const item of items) item.setDepth(item.getDepth() + (event.shiftKey ? -1 : 1))
  return true
}

function $outdent(block: ElementNode): void {
  if ($isListItemNode(block) && block.getDepth() > 0) block.setDepth(block.getDepth() - 1)
  else $setKind(block, { kind: 'paragraph' })
}

const $isListLike = (block: ElementNode): boolean =>
  $isListItemNode(block) || $isRecommendationNode(block) || $isQuoteNode(block)

function $caretBlock(): ElementNode | undefined {
  const selection = $getSelection()
  return $isRangeSelection(selection) && selection.isCollapsed() ? $blockOf(selection.anchor.getNode()) : undefined
}

function $isAtStart(block: ElementNode): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || selection.anchor.offset !== 0) return false
  const node = selection.anchor.getNode()
  return node.is(block) || node.is(block.getFirstDescendant())
}
