import {
  $createRangeSelection,
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
  type ElementNode,
  type LexicalEditor,
  type PointType,
} from 'lexical'
import type { Inline } from '../../core/document/inline.ts'
import type { SayLive } from '../../core/document/shown-text.ts'
import type { KnownIds } from './identity.ts'
import { $createInlineNode, type NoteContents } from './inline.ts'
import { $isNoteNode, type NoteParagraphs } from './nodes/note-node.ts'
import { $placeInText, $pointInText, $textElementOf, $textElements } from './text-places.ts'
import { $notesIn } from './to-block.ts'

/** What texts of blocks and whole notes hold from now on, by their ids. */
export interface NewContents {
  /** For each block its new texts, by their places in `textsOf`. */
  blocks: ReadonlyMap<string, ReadonlyMap<number, readonly Inline[]>>
  notes: ReadonlyMap<string, NoteParagraphs>
}

/** Puts new contents into blocks and notes. One undo takes all of it back; the caret stays in the text it was in. */
export function replaceContents(editor: LexicalEditor, known: KnownIds, { blocks, notes }: NewContents, say: SayLive): void {
  editor.update(
    () => {
      for (const [id, paragraphs] of notes) {
        const node = $getNodeByKey(known.keyOfNote(id) ?? '')
        if ($isNoteNode(node)) node.setParagraphs(paragraphs)
      }
      const $restore = $rememberSelection(say)
      for (const [id, texts] of blocks) {
        const node = $getNodeByKey(known.keyOfBlock(id) ?? '')
        const elements = node === null ? [] : $textElements(node)
        for (const [place, inlines] of texts) {
          const element = elements[place]
          if (element !== undefined) $fill(element, inlines)
        }
      }
      $restore()
    },
    { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG] },
  )
}

function $fill(element: ElementNode, inlines: readonly Inline[]): void {
  const paragraphs = new Map($notesIn(element).map((note) => [note.getNoteId(), note.getParagraphs()]))
  const contents: NoteContents = (id) => paragraphs.get(id) ?? [[]]
  element.clear().append(...inlines.map((inline) => $createInlineNode(inline, contents)))
}

/** Where anchor and focus stand, counted in their texts; and how to put them there again. */
function $rememberSelection(say: SayLive): () => void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return () => undefined
  const $remember = (point: PointType) => {
    const place = $textElementOf(point.getNode())
    return place === undefined ? undefined : { element: place.element, at: $placeInText(place.element, point, say) }
  }
  const anchor = $remember(selection.anchor)
  const focus = $remember(selection.focus)
  return () => {
    if (anchor === undefined || focus === undefined) return
    const next = $createRangeSelection()
    next.anchor = $pointInText(anchor.element, anchor.at, say)
    next.focus = $pointInText(focus.element, focus.at, say)
    $setSelection(next)
  }
}
