import { $isTableNode } from '@lexical/table'
import { $isElementNode, type ElementNode, type LexicalNode } from 'lexical'
import type { Block, TextBlock } from '../../core/document/block.ts'
import type { Note } from '../../core/document/note.ts'
import { $readInlines } from './inline.ts'
import { $getDirection } from './nodes/block-direction.ts'
import { $getBlockId } from './nodes/block-id.ts'
import { $isCaptionNode } from './nodes/caption-node.ts'
import { $isFigureNode } from './nodes/figure-node.ts'
import { $isHeadingNode } from './nodes/heading-node.ts'
import { $isListItemNode } from './nodes/list-item-node.ts'
import { $isNoteNode, type NoteNode } from './nodes/note-node.ts'
import { $isPageBreakNode } from './nodes/page-break-node.ts'
import { $isQuoteNode } from './nodes/quote-node.ts'
import { $isRecommendationNode } from './nodes/recommendation-node.ts'
import { $isSummaryNode } from './nodes/summary-node.ts'
import { $readTable } from './nodes/table.ts'

type Common = Pick<TextBlock, 'id' | 'direction' | 'children'>

/** One reader for each kind of text; each answers undefined for a node of another kind. */
type Readers = { [K in TextBlock['kind']]: (node: ElementNode, common: Common) => Extract<TextBlock, { kind: K }> | undefined }

const readers: Readers = {
  heading: (node, common) => {
    if (!$isHeadingNode(node)) return undefined
    const role = node.getRole()
    const heading = { kind: 'heading', level: node.getLevel(), numbered: node.isNumbered(), ...node.getPlan(), ...common } as const
    return role === '' ? heading : { ...heading, role }
  },
  quote: (node, common) => {
    if (!$isQuoteNode(node)) return undefined
    const number = node.getNumber()
    const passage = node.getPassage()
    return { kind: 'quote', ...(number !== '' && { number }), ...(passage !== undefined && { passage }), ...common }
  },
  'list-item': (node, common) =>
    $isListItemNode(node) ? { kind: 'list-item', list: node.getList(), depth: node.getDepth(), ...common } : undefined,
  caption: (node, common) => ($isCaptionNode(node) ? { kind: 'caption', of: node.getOf(), ...common } : undefined),
  recommendation: (node, common) => ($isRecommendationNode(node) ? { kind: 'recommendation', ...common } : undefined),
  // Last: whatever has come in by a way nobody foresaw is kept as a paragraph of its text.
  paragraph: (_node, common) => ({ kind: 'paragraph', ...common }),
}

const inTurn = Object.values(readers)

/** The block a top-level node stands for. Always valid: what the draft cannot hold is read as its text. */
export function $readBlock(node: LexicalNode): Block {
  const id = $getBlockId(node)
  const direction = $getDirection(node)
  const shared = { id, ...(direction !== undefined && { direction }) }
  if ($isTableNode(node)) return { kind: 'table', ...shared, ...$readTable(node) }
  if ($isFigureNode(node)) return { kind: 'figure', id, ...node.getFigure() }
  if ($isPageBreakNode(node)) return { kind: 'page-break', id }
  if ($isSummaryNode(node)) return { kind: 'recommendations-summary', id }
  if (!$isElementNode(node)) return { kind: 'paragraph', id, children: $readInlines([node]) }
  const common = { ...shared, children: $readInlines(node.getChildren()) }
  for (const read of inTurn) {
    const block = read(node, common)
    if (block !== undefined) return block
  }
  return { kind: 'paragraph', ...common }
}

/** What the notes marked in a block say. */
export const $readNotes = (node: LexicalNode): Note[] =>
  $notesIn(node).map((note) => ({ id: note.getNoteId(), paragraphs: note.getParagraphs() }))

/** The note marks in a block, in order. */
export const $notesIn = (node: LexicalNode): NoteNode[] =>
  $isElementNode(node) ? node.getChildren().flatMap((child) => ($isNoteNode(child) ? [child] : $notesIn(child))) : []
