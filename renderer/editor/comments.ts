import {
  $getRoot, $getSelection, $isRangeSelection, $isTextNode, HISTORY_MERGE_TAG, HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, type LexicalEditor, type RangeSelection, type TextNode,
} from 'lexical'
import { rememberedWords, type Comment } from '../../core/document/comment.ts'
import { commentIdsOfNote, noteWithoutComments } from '../../core/document/comments.ts'
import { focusEditor } from './focus-editor.ts'
import { $commentsOf, $setComments } from './nodes/comment-ids.ts'
import { $commentRecords, $setCommentRecords } from './nodes/comment-records.ts'
import { $notesIn } from './to-block.ts'

/**
 * Puts a comment on the selected words, or on the word at the caret. One that is known is moved there from where it was.
 * Answers whether there were any words.
 */
export function putComment(editor: LexicalEditor, comment: Comment): boolean {
  let done = false
  editor.update(
    () => {
      const runs = $selectedRuns()
      if (runs.length === 0) return
      $takeOff(comment.id)
      const words = $mark(runs, comment.id)
      $putRecord({ ...comment, words })
      done = true
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  )
  return done
}

/** The update of a note that puts a comment on its words. */
export const commentTag = 'comment'

/**
 * The same in a note. Its words are marked first, which writes the note on the page; what is said joins that step of the
 * page's history, so that one undo takes both back.
 */
export function putCommentInNote(page: LexicalEditor, note: LexicalEditor, comment: Comment): boolean {
  let words: string | undefined
  note.update(
    () => {
      const runs = $selectedRuns()
      if (runs.length > 0) words = $mark(runs, comment.id)
    },
    { discrete: true, tag: commentTag },
  )
  if (words === undefined) return false
  const record = { ...comment, words }
  page.update(() => { $putRecord(record) }, { discrete: true, tag: [HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG] })
  return true
}

/**
 * Changes what is said in a comment, or whether it is resolved.
 * @param continues whether this follows the same burst of keys, which one undo takes back
 */
export function changeComment(editor: LexicalEditor, comment: Comment, continues: boolean): void {
  editor.update(
    () => { $setCommentRecords($commentRecords().map((one) => (one.id === comment.id ? comment : one))) },
    { discrete: true, tag: [continues ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG] },
  )
}

/** Throws a comment away. One undo puts it back on its words. */
export function removeComment(editor: LexicalEditor, id: string): void {
  editor.update(() => { $throwAway(id) }, { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG] })
}

/** Takes a comment away in which nothing was written; undo does not bring it back. */
export function discardComment(editor: LexicalEditor, id: string): void {
  editor.update(() => { $throwAway(id) }, { discrete: true, tag: [HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG] })
}

/** Puts the caret where the words of a comment begin. Answers whether they are in the text. */
export function selectCommented(editor: LexicalEditor, id: string): boolean {
  const [first] = editor.read(() => $runsOf(id))
  if (first === undefined) return false
  editor.update(() => void first.select(0, 0), { discrete: true })
  focusEditor(editor)
  return true
}

const $runsOf = (id: string): TextNode[] => $getRoot().getAllTextNodes().filter((node) => $commentsOf(node).includes(id))

function $takeOff(id: string): void {
  for (const run of $runsOf(id)) $setComments(run, $commentsOf(run).filter((one) => one !== id))
  for (const note of $notesIn($getRoot())) {
    const ids = commentIdsOfNote({ paragraphs: note.getParagraphs() })
    if (ids.includes(id)) note.setParagraphs(noteWithoutComments(note.getParagraphs(), new Set(ids.filter((one) => one !== id))))
  }
}

/** Keeps what is said in a comment, as the one made last. */
const $putRecord = (comment: Comment): void => $setCommentRecords([...$commentRecords().filter(({ id }) => id !== comment.id), comment])

/** Puts a comment on runs of text. Answers their words. */
function $mark(runs: readonly TextNode[], id: string): string {
  for (const run of runs) $setComments(run, [...$commentsOf(run), id])
  return rememberedWords(runs.map((run) => run.getTextContent()).join(' '))
}

function $throwAway(id: string): void {
  $takeOff(id)
  $setCommentRecords($commentRecords().filter((one) => one.id !== id))
}

/** The runs of text that are selected, parted at both ends; none where no word is among them. */
function $selectedRuns(): TextNode[] {
  const selection = $getSelection()
  if ($isRangeSelection(selection) && selection.isCollapsed()) $selectWord(selection)
  const runs = (selection?.isCollapsed() === false ? selection.extract() : []).filter($isTextNode)
  return runs.some((run) => /\S/u.test(run.getTextContent())) ? runs : []
}

/** Selects the word that the caret stands in or touches. */
function $selectWord({ anchor, focus }: RangeSelection): void {
  const node = anchor.getNode()
  if (anchor.type !== 'text' || !$isTextNode(node)) return
  const text = node.getTextContent()
  const { key, offset } = anchor
  const before = /[\p{L}\p{M}\p{N}’'-]*$/u.exec(text.slice(0, offset))?.[0].length ?? 0
  const behind = /^[\p{L}\p{M}\p{N}’'-]*/u.exec(text.slice(offset))?.[0].length ?? 0
  anchor.set(key, offset - before, 'text')
  focus.set(key, offset + behind, 'text')
}
