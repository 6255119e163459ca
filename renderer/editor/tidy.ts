import { $isLinkNode, LinkNode } from '@lexical/link'
import { $isTableCellNode, $isTableNode, $unmergeCellNode, TableCellNode, TableNode } from '@lexical/table'
import {
  $copyNode,
  $createParagraphNode,
  $createTextNode,
  $isElementNode,
  $isRootNode,
  mergeRegister,
  ParagraphNode,
  RootNode,
  TextNode,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import { isLinkAddress } from '../../core/document/inline.ts'
import { $blockOf } from './block-kind.ts'
import { $drawDirection } from './draw-direction.ts'
import { CaptionNode } from './nodes/caption-node.ts'
import { CitationNode } from './nodes/citation-node.ts'
import { FigureNode } from './nodes/figure-node.ts'
import { HeadingNode } from './nodes/heading-node.ts'
import { ListItemNode } from './nodes/list-item-node.ts'
import { NoteNode } from './nodes/note-node.ts'
import { ObjectNode } from './nodes/object-node.ts'
import { PageBreakNode } from './nodes/page-break-node.ts'
import { QuoteNode } from './nodes/quote-node.ts'
import { ReferenceNode } from './nodes/reference-node.ts'
import { RecommendationNode } from './nodes/recommendation-node.ts'
import { SummaryNode } from './nodes/summary-node.ts'
import { $tidyLook } from './text-look.ts'

const textClasses = [ParagraphNode, HeadingNode, QuoteNode, ListItemNode, RecommendationNode, CaptionNode] as const
const objectClasses = [FigureNode, PageBreakNode, SummaryNode] as const

/** What can stand side by side on the page. */
export const blockClasses = [...textClasses, TableNode, ...objectClasses] as const

/**
 * Keeps what is on the screen to what the draft can hold, whatever was pasted: known formats only, links
 * that lead somewhere, blocks side by side and never inside one another.
 */
export function registerTidying(editor: LexicalEditor): () => void {
  return mergeRegister(
    registerTextTidying(editor),
    editor.registerNodeTransform(NoteNode, $tidyMark),
    editor.registerNodeTransform(RootNode, $tidyRoot),
    editor.registerNodeTransform(TableCellNode, $tidyCell),
    ...textClasses.map((textClass) => editor.registerNodeTransform(textClass, $tidyBlock)),
    ...objectClasses.map((objectClass) => editor.registerNodeTransform(objectClass, $tidyObject)),
  )
}

/** The part of it that an editor of one note needs as well. */
export function registerTextTidying(editor: LexicalEditor): () => void {
  return mergeRegister(editor.registerNodeTransform(TextNode, $tidyText), editor.registerNodeTransform(LinkNode, $tidyLink), editor.registerNodeTransform(ReferenceNode, $tidyMark), editor.registerNodeTransform(CitationNode, $tidyMark))
}

function $tidyText(node: TextNode): void {
  $tidyLook(node)
  const block = $blockOf(node)
  if (block !== undefined) $drawDirection(block)
}

function $tidyLink(node: LinkNode): void {
  if (isLinkAddress(node.getURL()) && !$isLinkNode(node.getParent())) return
  for (const child of node.getChildren()) node.insertBefore(child)
  node.remove()
}

/** A mark, a live number or a citation cannot stand inside a link. */
function $tidyMark(node: NoteNode | ReferenceNode | CitationNode): void {
  const parent = node.getParent()
  if ($isLinkNode(parent)) parent.insertAfter(node)
}

function $tidyRoot(root: RootNode): void {
  for (const child of root.getChildren()) {
    if (child instanceof ObjectNode || ($isElementNode(child) && !child.isInline())) continue
    const paragraph = $createParagraphNode()
    child.replace(paragraph)
    paragraph.append(child)
  }
}

function $tidyBlock(node: ElementNode): void {
  if (node.getFormatType() !== '') node.setFormat('')
  if (node.getIndent() !== 0) node.setIndent(0)
  if ($isRootNode(node.getParent())) {
    $liftNested(node)
    $drawDirection(node)
  }
}

/** A cell holds paragraphs and nothing else, and reaches over columns, not over rows. */
function $tidyCell(cell: TableCellNode): void {
  if (cell.getRowSpan() > 1) {
    $unmergeCellNode(cell)
    return
  }
  for (const child of cell.getChildren()) {
    if ($isPlain(child)) continue
    if ($isTableNode(child)) child.replace($createParagraphNode().append($createTextNode(child.getTextContent().replace(/\s+/gu, ' ').trim())))
    else if ($isElementNode(child) && !child.isInline()) child.replace($createParagraphNode(), true)
    else if (child instanceof ObjectNode) child.remove()
    else {
      const paragraph = $createParagraphNode()
      child.replace(paragraph)
      paragraph.append(child)
    }
  }
}

/** A picture or a page break stands between paragraphs, never inside one. */
function $tidyObject(node: ObjectNode): void {
  const parent = node.getParent()
  if (parent === null || $isRootNode(parent) || $isTableCellNode(parent)) return
  const block = $blockOf(node)
  if (block !== undefined) block.insertAfter(node)
}

/** Parts a block that holds blocks, as a quotation with two paragraphs does, into blocks side by side. */
function $liftNested(node: ElementNode): void {
  const children = node.getChildren()
  if (!children.some($isNestedBlock)) return
  let target = node
  let begun = false
  for (const child of children) {
    if (!$isNestedBlock(child)) {
      target.append(child)
      begun = true
      continue
    }
    if (begun) {
      const next = $isPlain(child) ? $copyNode(node).clear() : child
      target.insertAfter(next)
      target = next
    }
    if (!target.is(child)) {
      target.append(...child.getChildren())
      child.remove()
    }
    begun = true
  }
}

const $isPlain = (node: LexicalNode): boolean => node.getType() === ParagraphNode.getType()

const $isNestedBlock = (node: Parameters<typeof $isElementNode>[0]): node is ElementNode =>
  $isElementNode(node) && !node.isInline()
