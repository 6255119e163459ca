import { $isTableNode } from '@lexical/table'
import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isRootNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical'
import { assertNever } from '../../core/assert-never.ts'
import type { Block } from '../../core/document/block.ts'
import { $asBlockOf } from './nodes/block-id.ts'
import { $createHeadingNode, $isHeadingNode, type HeadingLevel } from './nodes/heading-node.ts'
import { $createListItemNode, $isListItemNode, type ListKind } from './nodes/list-item-node.ts'
import { $createQuoteNode } from './nodes/quote-node.ts'
import { $createRecommendationNode } from './nodes/recommendation-node.ts'

/** A kind of block as the toolbar offers it. */
export type KindChoice =
  | { kind: 'paragraph' | 'quote' | 'recommendation' }
  | { kind: 'heading'; level: HeadingLevel }
  | { kind: 'list-item'; list: ListKind }

export const kindChoices = {
  paragraph: { kind: 'paragraph' },
  heading1: { kind: 'heading', level: 1 },
  heading2: { kind: 'heading', level: 2 },
  heading3: { kind: 'heading', level: 3 },
  heading4: { kind: 'heading', level: 4 },
  quote: { kind: 'quote' },
  bullet: { kind: 'list-item', list: 'bullet' },
  number: { kind: 'list-item', list: 'number' },
  recommendation: { kind: 'recommendation' },
} as const satisfies Record<string, KindChoice>
export type KindName = keyof typeof kindChoices

/** The name under which the toolbar shows a block, or undefined where it is of a kind that cannot be changed. */
export function kindName(block: Block): KindName | undefined {
  switch (block.kind) {
    case 'heading':
      return `heading${block.level}`
    case 'list-item':
      return block.list
    case 'paragraph':
    case 'quote':
    case 'recommendation':
      return block.kind
    case 'caption':
    case 'table':
    case 'figure':
    case 'page-break':
    case 'recommendations-summary':
      return undefined
    default:
      return assertNever(block)
  }
}

/** The top-level block a node stands in. */
export function $blockOf(node: LexicalNode): ElementNode | undefined {
  // Not Lexical's own top level, which is that of a cell.
  const top = [node, ...node.getParents()].find((one) => $isRootNode(one.getParent()))
  return $isElementNode(top) ? top : undefined
}

/** The blocks the selection touches, in order. */
export function $selectedBlocks(): ElementNode[] {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return []
  const nodes = [selection.anchor.getNode(), ...selection.getNodes()].flatMap((node) => $blockOf(node) ?? [])
  const byKey = new Map(nodes.map((node) => [node.getKey(), node]))
  return [...byKey.values()].sort((a, b) => a.getIndexWithinParent() - b.getIndexWithinParent())
}

/** Makes a block one of another kind. Its id and its words stay. A table has no other kind. */
export function $setKind(node: ElementNode, choice: KindChoice): void {
  if ($isTableNode(node)) return
  if (choice.kind === 'heading' && $isHeadingNode(node)) node.setLevel(choice.level)
  else if (choice.kind === 'list-item' && $isListItemNode(node)) node.setList(choice.list)
  else node.replace($asBlockOf(node, $createKind(choice)), true)
}

function $createKind(choice: KindChoice): ElementNode {
  switch (choice.kind) {
    case 'paragraph':
      return $createParagraphNode()
    case 'heading':
      return $createHeadingNode(choice.level)
    case 'quote':
      return $createQuoteNode()
    case 'list-item':
      return $createListItemNode(choice.list, 0)
    case 'recommendation':
      return $createRecommendationNode()
    default:
      return assertNever(choice)
  }
}
