import {
  $getNodeByKey, $getRoot, $getSelection, $isElementNode, $isRangeSelection, $isTextNode, COMMAND_PRIORITY_NORMAL, mergeRegister, SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, TextNode,
  type BaseSelection, type EditorState, type LexicalEditor, type LexicalNode,
} from 'lexical'
import { commentIdsOfNote } from '../../core/document/comments.ts'
import { $commentsOf, $setComments } from './nodes/comment-ids.ts'
import { $commentRecords } from './nodes/comment-records.ts'
import { $notesIn } from './to-block.ts'

/**
 * Keeps comments on the words they were made on: what is typed beside those words is not commented, what was cut and is
 * pasted brings its comments along, and a copy leaves them where they are.
 * @param $free the comments that stand on no words but those a selection replaces; on the page those of its records
 */
export function registerCommentKeeping(editor: LexicalEditor, $free: (selection: BaseSelection) => ReadonlySet<string> = $freeOnPage): () => void {
  return mergeRegister(
    editor.registerNodeTransform(TextNode, (node) => {
      if (!editor.isComposing()) $leaveOutTyped(node, editor.getEditorState())
    }),
    editor.registerCommand(
      SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
      ({ nodes, selection }) => {
        const free = $free(selection)
        for (const run of nodes.flatMap($textsIn)) $setComments(run, $commentsOf(run).filter((id) => free.has(id)))
        // They are still to be put in, by whoever puts in what is pasted.
        return false
      },
      COMMAND_PRIORITY_NORMAL,
    ),
  )
}

/** Takes the comments off what was just typed before or behind commented words, unless they go on there. */
function $leaveOutTyped(node: TextNode, last: EditorState): void {
  const ids = $commentsOf(node)
  const selection = $getSelection()
  if (ids.length === 0 || !$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.key !== node.getKey()) return
  const was = last.read(() => $textAtCaret(node.getKey()))
  const text = node.getTextContent()
  if (was === undefined || was.text === '' || text.length <= was.text.length || selection.anchor.offset !== was.at + text.length - was.text.length) return
  const isBehind = was.at === was.text.length && text.startsWith(was.text)
  if (!isBehind && !(was.at === 0 && text.endsWith(was.text))) return
  const beyond = $commentsBeside(node, isBehind)
  if (ids.every((id) => beyond.includes(id))) return
  const [first, second] = node.splitText(isBehind ? was.text.length : text.length - was.text.length)
  const typed = isBehind ? second : first
  if (typed !== undefined) $setComments(typed, ids.filter((id) => beyond.includes(id)))
}

/** The comments on the next run of text beside a node, past marks and numbers. */
function $commentsBeside(node: LexicalNode, forward: boolean): readonly string[] {
  const siblings = forward ? node.getNextSiblings() : node.getPreviousSiblings().reverse()
  const next = siblings.find($isTextNode)
  return next === undefined ? [] : $commentsOf(next)
}

function $textAtCaret(key: string): { text: string; at: number } | undefined {
  const node = $getNodeByKey(key)
  const selection = $getSelection()
  if (!$isTextNode(node) || !$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.key !== key) return undefined
  return { text: node.getTextContent(), at: selection.anchor.offset }
}

function $freeOnPage(selection: BaseSelection): Set<string> {
  const staying = $commentsOutside(selection)
  return new Set($commentRecords().map(({ id }) => id).filter((id) => !staying.has(id)))
}

/** The comments on words that stay when a selection is replaced. */
function $commentsOutside(selection: BaseSelection): Set<string> {
  const selected = new Set(selection.isCollapsed() ? [] : selection.getNodes().map((node) => node.getKey()))
  const [start, end] = $isRangeSelection(selection) ? (selection.isBackward() ? [selection.focus, selection.anchor] : [selection.anchor, selection.focus]) : []
  const $stays = (node: TextNode): boolean =>
    !selected.has(node.getKey()) || (start?.key === node.getKey() && start.offset > 0) || (end?.key === node.getKey() && end.offset < node.getTextContentSize())
  const inNotes = $notesIn($getRoot()).filter((note) => !selected.has(note.getKey())).flatMap((note) => commentIdsOfNote({ paragraphs: note.getParagraphs() }))
  return new Set([...inNotes, ...$getRoot().getAllTextNodes().filter($stays).flatMap($commentsOf)])
}

const $textsIn = (node: LexicalNode): TextNode[] => ($isTextNode(node) ? [node] : $isElementNode(node) ? node.getAllTextNodes() : [])
