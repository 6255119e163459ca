import { $createParagraphNode, $getRoot, type ElementNode, type LexicalNode } from 'lexical'
import { assertNever } from '../../core/assert-never.ts'
import type { Block, TextBlock } from '../../core/document/block.ts'
import type { Comment } from '../../core/document/comment.ts'
import type { Draft } from '../../core/document/draft.ts'
import { $createInlineNode, type NoteContents } from './inline.ts'
import { $setDirection } from './nodes/block-direction.ts'
import { $setBlockId } from './nodes/block-id.ts'
import { $setCommentRecords } from './nodes/comment-records.ts'
import { $createCaptionNode } from './nodes/caption-node.ts'
import { $createFigureNode } from './nodes/figure-node.ts'
import { $createHeadingNode } from './nodes/heading-node.ts'
import { $createListItemNode } from './nodes/list-item-node.ts'
import { $createPageBreakNode } from './nodes/page-break-node.ts'
import { $createQuoteNode } from './nodes/quote-node.ts'
import { $createRecommendationNode } from './nodes/recommendation-node.ts'
import { $createSummaryNode } from './nodes/summary-node.ts'
import { $createTable } from './nodes/table.ts'

/** Fills the editor with a draft. An empty draft gets one empty paragraph to type into. */
export function $showDraft(draft: Draft, comments: readonly Comment[]): void {
  $setCommentRecords(comments)
  const contents = contentsOf(draft)
  const nodes = draft.blocks.map((block) => $createBlockNode(block, contents))
  $getRoot()
    .clear()
    .append(...(nodes.length === 0 ? [$createParagraphNode()] : nodes))
}

/** Looks up the notes of a draft; a mark without a note gets an empty one. */
export function contentsOf({ notes }: Pick<Draft, 'notes'>): NoteContents {
  const byId = new Map(notes.map((note) => [note.id, note.paragraphs]))
  return (id) => byId.get(id) ?? [[]]
}

export const $createBlockNode = (block: Block, contents: NoteContents): LexicalNode => $setDirection($setBlockId($createNode(block, contents), block.id), 'direction' in block ? block.direction : undefined)

function $createNode(block: Block, contents: NoteContents): LexicalNode {
  switch (block.kind) {
    case 'table':
      return $createTable(block, contents)
    case 'figure': {
      const { attachment, alt, width } = block
      return $createFigureNode({ attachment, alt, width })
    }
    case 'page-break':
      return $createPageBreakNode()
    case 'recommendations-summary':
      return $createSummaryNode()
    default:
      return $createEmptyNode(block).append(...block.children.map((inline) => $createInlineNode(inline, contents)))
  }
}

function $createEmptyNode(block: TextBlock): ElementNode {
  switch (block.kind) {
    case 'paragraph':
      return $createParagraphNode()
    case 'heading':
      return $createHeadingNode(block.level).setNumbered(block.numbered).setRole(block.role ?? '').setPlan(block)
    case 'quote':
      return $createQuoteNode().setNumber(block.number ?? '').setPassage(block.passage)
    case 'list-item':
      return $createListItemNode(block.list, block.depth)
    case 'recommendation':
      return $createRecommendationNode()
    case 'caption':
      return $createCaptionNode(block.of)
    default:
      return assertNever(block)
  }
}
