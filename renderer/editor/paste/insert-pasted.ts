import { $isTableCellNode, $isTableNode } from '@lexical/table'
import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'
import { textsOf } from '../../../core/document/walk.ts'
import type { Draft } from '../../../core/document/draft.ts'
import { $blockOf } from '../block-kind.ts'
import { $createBlockNode, contentsOf } from '../from-draft.ts'
import { $createInlineNode } from '../inline.ts'
import { $chosenObjects } from '../objects.ts'

/** Puts pasted blocks at the caret, in place of what is selected: one paragraph into the line, several side by side with it. */
export function $insertPasted(editor: LexicalEditor, pasted: Draft): void {
  const contents = contentsOf(pasted)
  const { blocks } = pasted
  const [only] = blocks
  if (only === undefined) return
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
  const cell = $findMatchingParent(selection.anchor.getNode(), $isTableCellNode)
  if (cell !== null) {
    if (only.kind === 'table' && blocks.length === 1 && editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, { nodes: nodes(), selection })) return
    const texts = blocks.flatMap(textsOf).filter((inlines) => inlines.length > 0)
    const paragraphs = texts.map((inlines) => $createParagraphNode().append(...inlines.map((inline) => $createInlineNode(inline, contents))))
    selection.insertNodes(paragraphs.length === 1 ? paragraphs.flatMap((paragraph) => paragraph.getChildren()) : paragraphs)
    return
  }
  if (only.kind === 'paragraph' && blocks.length === 1) selection.insertNodes(only.children.map((inline) => $createInlineNode(inline, contents)))
  else $insertBlocks(selection, nodes())
}

/** Parts the block at the caret. Plain paragraphs at the ends of what is pasted go on with its halves. */
function $insertBlocks(selection: RangeSelection, nodes: readonly LexicalNode[]): void {
  if (!selection.isCollapsed()) selection.removeText()
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

function $insertBehind(node: LexicalNode, nodes: readonly LexicalNode[]): LexicalNode {
  let last = node
  for (const next of nodes) {
    last.insertAfter(next)
    last = next
  }
  return last
}

const $isEmpty = (block: ElementNode): boolean => !$isTableNode(block) && block.getChildren().every((child) => $isElementNode(child) && child.isEmpty()) && !$isRootNode(block)
