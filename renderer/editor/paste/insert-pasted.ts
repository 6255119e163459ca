import { $isTableCellNode, $isTableNode } from '@lexical/table'
import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isDecoratorNode,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  COMMAND_PRIORITY_LOW,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'
import type { Draft } from '../../../core/document/draft.ts'
import { namePictures } from '../../../core/paste/name-pictures.ts'
import type { Pasted } from '../../../core/paste/read-paste.ts'
import { $blockOf } from '../block-kind.ts'
import { $createBlockNode, contentsOf } from '../from-draft.ts'
import { $chosenObjects } from '../objects.ts'
import { $textElements } from '../text-places.ts'

/** Puts pasted blocks at the caret, in place of what is selected: one paragraph into the line, several side by side with it. */
export function $insertPasted(editor: LexicalEditor, pasted: Draft): void {
  const contents = contentsOf(pasted)
  const { blocks } = pasted
  if (blocks.length === 0) return
  const nodes = () => blocks.map((block) => $createBlockNode(block, contents))
  const chosen = $chosenObjects().at(-1)
  if (chosen !== undefined) {
    $insertBehind(chosen, nodes()).selectEnd()
    return
  }
  const selection = $getSelection()
  if (selection === null) return
  if (!$isRangeSelection(selection)) {
    selection.insertNodes(nodes())
    return
  }
  if (!editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, { nodes: nodes(), selection })) selection.insertNodes(nodes())
}

/**
 * Puts blocks where they are pasted, also those that were copied from a report: Lexical's own way fails where the block
 * at the caret moves down. A table that goes into a table is left to the tables.
 */
export const registerInsertion = (editor: LexicalEditor): (() => void) =>
  editor.registerCommand(
    SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
    ({ nodes, selection }) => {
      const [only] = nodes
      if (!$isRangeSelection(selection) || !nodes.some($isBlock)) return false
      if (nodes.length === 1 && $isTableNode(only) && $isInCell(selection)) return false
      if (!selection.isCollapsed()) selection.removeText()
      if ($isInCell(selection)) $insertLines(selection, nodes)
      else if (nodes.length === 1 && $isParagraphNode(only)) selection.insertNodes(only.getChildren())
      else $insertBlocks(selection, nodes)
      return true
    },
    COMMAND_PRIORITY_LOW,
  )

const $isInCell = ({ anchor }: RangeSelection): boolean => $findMatchingParent(anchor.getNode(), $isTableCellNode) !== null

/** What can stand where the caret is: in a cell words alone, so that pictures are left out and told of. */
export function $fittingHere(): (pasted: Pasted) => Pasted {
  const selection = $getSelection()
  return $isRangeSelection(selection) && $isInCell(selection) ? (pasted) => namePictures(pasted, new Map()) : (pasted) => pasted
}

/** A cell takes paragraphs and nothing else. */
function $insertLines(selection: RangeSelection, nodes: readonly LexicalNode[]): void {
  const lines = nodes.flatMap($textElements).filter((element) => !element.isEmpty()).map((element) => $createParagraphNode().append(...element.getChildren()))
  selection.insertNodes(lines.length === 1 ? lines.flatMap((line) => line.getChildren()) : lines)
}

/** Parts the block at the caret. Plain paragraphs at the ends of what is pasted go on with its halves. */
function $insertBlocks(selection: RangeSelection, nodes: readonly LexicalNode[]): void {
  const here = $blockOf(selection.anchor.getNode())
  if (here === undefined) {
    selection.insertNodes([...nodes])
    return
  }
  const wasEmpty = $isEmpty(here)
  const tail = wasEmpty ? undefined : $halfBehind(selection)
  const head = tail === undefined ? here : tail.getPreviousSibling()
  if (head === null || !$isElementNode(head)) {
    $insertBehind(here, nodes).selectEnd()
    return
  }
  const [first, ...others] = nodes
  const continues = first !== undefined && $isParagraphNode(first) && (wasEmpty ? !$isParagraphNode(head) : !$isEmpty(head))
  if (continues) head.append(...first.getChildren())
  const last = $insertBehind(head, continues ? others : nodes)
  if (!continues && $isEmpty(head)) head.remove()
  last.selectEnd()
  if (tail === undefined) return
  if ($isEmpty(tail)) tail.remove()
  else if (continues && $isParagraphNode(last)) {
    last.append(...tail.getChildren())
    tail.remove()
  }
}

/** Parts the block at the caret in two and answers the second. */
function $halfBehind(selection: RangeSelection): ElementNode | undefined {
  selection.insertParagraph()
  const after = $getSelection()
  return $isRangeSelection(after) ? $blockOf(after.anchor.getNode()) : undefined
}

/** All in one splice: Lexical counts a node's neighbours anew for each one that is put in by itself. */
function $insertBehind(node: LexicalNode, nodes: readonly LexicalNode[]): LexicalNode {
  node.getParentOrThrow().splice(node.getIndexWithinParent() + 1, 0, [...nodes])
  return nodes.at(-1) ?? node
}

const $isBlock = (node: LexicalNode): boolean => !node.isInline() && ($isElementNode(node) || $isDecoratorNode(node))

const $isEmpty = (block: ElementNode): boolean => !$isTableNode(block) && block.getChildren().every((child) => $isElementNode(child) && child.isEmpty()) && !$isRootNode(block)
