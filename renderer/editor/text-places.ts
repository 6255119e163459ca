import { $isLinkNode } from '@lexical/link'
import { $isTableNode } from '@lexical/table'
import { $createPoint, $createRangeSelection, $isElementNode, $isLineBreakNode, $isTextNode, $setSelection, type ElementNode, type LexicalNode, type PointType } from 'lexical'
import type { SayLive } from '../../core/document/shown-text.ts'
import { $blockOf } from './block-kind.ts'
import { $isCitationNode } from './nodes/citation-node.ts'
import { $isReferenceNode } from './nodes/reference-node.ts'

/** The elements that hold the texts of a block, as `textsOf` counts them: itself, or each paragraph of each cell of a table. */
export function $textElements(block: LexicalNode): ElementNode[] {
  if (!$isElementNode(block)) return []
  if (!$isTableNode(block)) return [block]
  return block.getChildren().filter($isElementNode).flatMap((row) => row.getChildren().filter($isElementNode)).flatMap((cell) => cell.getChildren().filter($isElementNode))
}

/** The element that holds the text a node stands in, with its place among the texts of its block. */
export function $textElementOf(node: LexicalNode): { block: ElementNode; element: ElementNode; text: number } | undefined {
  const block = $blockOf(node)
  if (block === undefined) return undefined
  const text = $textElements(block).findIndex((element) => element.is(node) || element.isParentOf(node))
  const element = $textElements(block)[text]
  return element === undefined ? undefined : { block, element, text }
}

/** Something in a block with its place in the text of the block, as `shownText` counts it. */
interface Leaf {
  node: LexicalNode
  start: number
  end: number
}

function $leavesOf(block: ElementNode, say: SayLive): Leaf[] {
  const leaves: Leaf[] = []
  let at = 0
  const $add = (node: LexicalNode): void => {
    if ($isLinkNode(node)) {
      node.getChildren().forEach($add)
      return
    }
    const end = at + $lengthOf(node, say)
    leaves.push({ node, start: at, end })
    at = end
  }
  block.getChildren().forEach($add)
  return leaves
}

function $lengthOf(node: LexicalNode, say: SayLive): number {
  if ($isTextNode(node)) return node.getTextContentSize()
  if ($isLineBreakNode(node)) return 1
  if ($isCitationNode(node)) return say(node.getCitation()).length
  return $isReferenceNode(node) ? say(node.getTarget()).length : 0
}

/** Selects a range of the text of a block, and puts the caret at its end. */
export function $selectText(block: ElementNode, { start, end }: { start: number; end: number }, say: SayLive): void {
  const leaves = $leavesOf(block, say)
  const selection = $createRangeSelection()
  selection.anchor = $pointAt(block, leaves, start, (leaf) => leaf.start <= start && start < leaf.end)
  selection.focus = $pointAt(block, leaves, end, (leaf) => leaf.start < end && end <= leaf.end)
  $setSelection(selection)
}

/** Puts a point where it was before the contents of its block were made anew. */
export function $pointInText(block: ElementNode, at: number, say: SayLive): PointType {
  return $pointAt(block, $leavesOf(block, say), at, (leaf) => leaf.start < at && at <= leaf.end)
}

function $pointAt(block: ElementNode, leaves: readonly Leaf[], at: number, isWanted: (leaf: Leaf) => boolean): PointType {
  const wanted = leaves.find(isWanted) ?? leaves.find(({ start, end, node }) => start <= at && at <= end && $isTextNode(node))
  if (wanted === undefined) return $createPoint(block.getKey(), at === 0 ? 0 : block.getChildrenSize(), 'element')
  const { node, start } = wanted
  if ($isTextNode(node)) return $createPoint(node.getKey(), Math.min(at - start, node.getTextContentSize()), 'text')
  const parent = node.getParentOrThrow()
  return $createPoint(parent.getKey(), node.getIndexWithinParent() + (at > start ? 1 : 0), 'element')
}

/** How far into the text of its block a point stands. */
export function $placeInText(block: ElementNode, point: PointType, say: SayLive): number {
  const leaves = $leavesOf(block, say)
  const node = point.getNode()
  if (point.type === 'text') return (leaves.find((leaf) => leaf.node.is(node))?.start ?? 0) + point.offset
  if (!$isElementNode(node)) return 0
  const before = node.getChildAtIndex(point.offset - 1)
  if (before === null) return node.is(block) ? 0 : (leaves.find((leaf) => leaf.node.getParent()?.is(node))?.start ?? 0)
  return leaves.findLast((leaf) => leaf.node.is(before) || leaf.node.getParent()?.is(before))?.end ?? 0
}

/** The text of a run up to a point. What is computed counts as one letter, whatever it says. */
export function $textUpTo(element: ElementNode, point: PointType): string {
  const end = $placeInText(element, point, oneLetter)
  const text = $leavesOf(element, oneLetter)
    .map(({ node }) => ($isTextNode(node) ? node.getTextContent() : $isLineBreakNode(node) ? '\n' : 'x'.repeat($lengthOf(node, oneLetter))))
    .join('')
  return text.slice(0, end)
}

const oneLetter: SayLive = () => 'x'
