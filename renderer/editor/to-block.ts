import { $isElementNode, type ElementNode } from 'lexical'
import type { Block, BlockKind } from '../../core/document/block.ts'
import type { Note } from '../../core/document/note.ts'
import { $readInlines } from './inline.ts'
import { $getBlockId } from './nodes/block-id.ts'
import { $isHeadingNode } from './nodes/heading-node.ts'
import { $isListItemNode } from './nodes/list-item-node.ts'
import { $isNoteNode, type NoteNode } from './nodes/note-node.ts'
import { $isQuoteNode } from './nodes/quote-node.ts'
import { $isRecommendationNode } from './nodes/recommendation-node.ts'

type Common = Pick<Block, 'id' | 'children'>

/** One reader for each kind of block; each answers undefined for a node of another kind. */
type Readers = { [K in BlockKind]: (node: ElementNode, common: Common) => Extract<Block, { kind: K }> | undefined }

const readers: Readers = {
  heading: (node, common) => {
    if (!$isHeadingNode(node)) return undefined
    const role = node.getRole()
    const heading = { kind: 'heading', level: node.getLevel(), numbered: node.isNumbered(), ...common } as const
    return role === '' ? heading : { ...heading, role }
  },
  quote: (node, common) => {
    if (!$isQuoteNode(node)) return undefined
    const number = node.getNumber()
    return number === '' ? { kind: 'quote', ...common } : { kind: 'quote', number, ...common }
  },
  'list-item': (node, common) =>
    $isListItemNode(node) ? { kind: 'list-item', list: node.getList(), depth: node.getDepth(), ...common } : undefined,
  recommendation: (node, common) => ($isRecommendationNode(node) ? { kind: 'recommendation', ...common } : undefined),
  // Last: whatever has come in by a way nobody foresaw is kept as a paragraph of its text.
  paragraph: (_node, common) => ({ kind: 'paragraph', ...common }),
}

const inTurn = Object.values(readers)

/** The block a top-level node stands for. Always valid: what the draft cannot hold is read as its text. */
export function $readBlock(node: ElementNode): Block {
  const common = { id: $getBlockId(node), children: $readInlines(node.getChildren()) }
  for (const read of inTurn) {
    const block = read(node, common)
    if (block !== undefined) return block
  }
  return { kind: 'paragraph', ...common }
}

/** What the notes marked in a block say. */
export const $readNotes = (node: ElementNode): Note[] =>
  $notesIn(node).map((note) => ({ id: note.getNoteId(), paragraphs: note.getParagraphs() }))

/** The note marks in a block, in order. */
export const $notesIn = (node: ElementNode): NoteNode[] =>
  node.getChildren().flatMap((child) => ($isNoteNode(child) ? [child] : $isElementNode(child) ? $notesIn(child) : []))
