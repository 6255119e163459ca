import { $createLinkNode, $isLinkNode } from '@lexical/link'
import {
  $createLineBreakNode,
  $createTextNode,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type LexicalNode,
} from 'lexical'
import { assertNever } from '../../core/assert-never.ts'
import { isLinkAddress, type Inline, type Link, type NoteInline, type Text } from '../../core/document/inline.ts'
import { joinRuns } from '../../core/document/join-runs.ts'
import { $commentsOf, $setComments } from './nodes/comment-ids.ts'
import { $createCitationNode, $isCitationNode } from './nodes/citation-node.ts'
import { $createNoteNode, $isNoteNode, type NoteParagraphs } from './nodes/note-node.ts'
import { $createReferenceNode, $isReferenceNode } from './nodes/reference-node.ts'
import { $lookOf, $setLook, type Look } from './text-look.ts'

/** Where the content of a note is found when its mark is put into the text. */
export type NoteContents = (id: string) => NoteParagraphs

export function $createInlineNode(inline: Inline, contents: NoteContents): LexicalNode {
  switch (inline.type) {
    case 'text':
      return $setComments($setLook($createTextNode(inline.text), inline), inline.comments ?? [])
    case 'break':
      return $createLineBreakNode()
    case 'link':
      return $createLinkNode(inline.url).append(...inline.children.map((child) => $createInlineNode(child, contents)))
    case 'note':
      return $createNoteNode(inline.id, contents(inline.id))
    case 'reference':
      return $createReferenceNode(inline)
    case 'citation':
      return $createCitationNode(inline)
    default:
      return assertNever(inline)
  }
}

/** Reads whatever stands in a block as inlines of the draft. What the draft does not know is read as its text. */
export function $readInlines(nodes: readonly LexicalNode[]): Inline[] {
  return joinRuns(nodes.flatMap($readInline))
}

/** The same for a note, which holds no other note. */
export const $readNoteInlines = (nodes: readonly LexicalNode[]): NoteInline[] =>
  $readInlines(nodes).filter((inline): inline is NoteInline => inline.type !== 'note')

function $readInline(node: LexicalNode): Inline[] {
  if ($isNoteNode(node)) return node.getNoteId() === '' ? [] : [{ type: 'note', id: node.getNoteId() }]
  if ($isReferenceNode(node)) return [node.getTarget()]
  if ($isCitationNode(node)) return [node.getCitation()]
  if ($isLineBreakNode(node)) return [{ type: 'break' }]
  if ($isTextNode(node)) return toText(node.getTextContent(), $lookOf(node), $commentsOf(node))
  if (!$isElementNode(node)) return toText(node.getTextContent(), {})
  const children = $readInlines(node.getChildren())
  if (!$isLinkNode(node) || !isLinkAddress(node.getURL())) return children
  return toLinks(node.getURL(), children)
}

const toText = (text: string, look: Look, comments: readonly string[] = []): Text[] =>
  text === '' ? [] : [{ type: 'text', text, ...look, ...(comments.length > 0 && { comments: [...comments] }) }]

/** A link round some inlines. A note mark, a live number or a citation cannot stand inside one, so the link is parted there. */
function toLinks(url: string, children: readonly Inline[]): Inline[] {
  const parts: Inline[] = []
  let open: Link['children'] = []
  const close = () => {
    if (open.length > 0) parts.push({ type: 'link', url, children: open })
    open = []
  }
  for (const child of children) {
    if (child.type === 'text' || child.type === 'break') open.push(child)
    else {
      close()
      parts.push(child)
    }
  }
  close()
  return parts
}
