import { $getNodeByKey, $getRoot, $getSelection, $isElementNode, $isRangeSelection } from 'lexical'
import type { SayLive } from '../../core/document/shown-text.ts'
import type { DraftHit } from '../../core/search/find-in-draft.ts'
import { focusEditor } from '../editor/focus-editor.ts'
import { $getBlockId } from '../editor/nodes/block-id.ts'
import { $placeInText, $selectText, $textElementOf, $textElements } from '../editor/text-places.ts'
import type { DraftSession } from './draft-session.ts'

/** The words that are selected in the page or the note being written; nothing where they go over an end of a paragraph. */
export const selectedText = ({ activeEditor }: DraftSession): string =>
  activeEditor.getEditorState().read(() => {
    const text = $getSelection()?.getTextContent() ?? ''
    return text.includes('\n') || text.length > 200 ? '' : text
  })

/** Where the caret is, or what is selected, in the page or the note being written. */
export function caretPlace(session: DraftSession): DraftHit | undefined {
  const { activeEditor, editor } = session
  const say = session.sayLive()
  return activeEditor.getEditorState().read(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return undefined
    const [first, last] = selection.isBackward() ? [selection.focus, selection.anchor] : [selection.anchor, selection.focus]
    const place = $textElementOf(first.getNode())
    if (place === undefined) return undefined
    const { block, element, text } = place
    const start = $placeInText(element, first, say)
    const end = $textElementOf(last.getNode())?.element.is(element) === true ? $placeInText(element, last, say) : start
    if (activeEditor === editor) return { kind: 'block', id: $getBlockId(block), text, start, end }
    const note = session.editedNote.get()
    return note === undefined ? undefined : { kind: 'note', id: note, text: block.getIndexWithinParent(), start, end }
  })
}

/** Puts the caret into a block, at its start. */
export function selectBlock({ editor, known }: DraftSession, id: string): void {
  editor.update(
    () => {
      const node = $getNodeByKey(known.keyOfBlock(id) ?? '')
      if ($isElementNode(node)) node.selectStart()
    },
    { discrete: true },
  )
  focusEditor(editor)
}

/**
 * Selects a place in the page, or opens its note and selects it there.
 * @param say the words of computed numbers and citations as the place counts them, in the page
 */
export function selectHit(session: DraftSession, hit: DraftHit, say: SayLive = session.sayLive()): void {
  if (hit.kind === 'block') {
    session.notesInHand.edit(undefined)
    focusEditor(session.editor)
    session.editor.update(
      () => {
        const block = $getNodeByKey(session.known.keyOfBlock(hit.id) ?? '')
        const element = block === null ? undefined : $textElements(block)[hit.text]
        if (element !== undefined) $selectText(element, hit, say)
      },
      { discrete: true },
    )
    return
  }
  session.find.toSelect = hit
  if (session.editedNote.get() === hit.id && session.activeEditor !== session.editor) selectAwaited(session, hit.id)
  else session.notesInHand.edit(hit.id)
}

/** Selects what was asked for in a note, now that its editor is there. */
export function selectAwaited(session: DraftSession, note: string): void {
  const hit = session.find.toSelect
  session.find.toSelect = undefined
  if (hit?.kind !== 'note' || hit.id !== note) return
  focusEditor(session.activeEditor)
  session.activeEditor.update(
    () => {
      const element = $getRoot().getChildAtIndex(hit.text)
      if ($isElementNode(element)) $selectText(element, hit, session.sayLive())
    },
    { discrete: true },
  )
}
