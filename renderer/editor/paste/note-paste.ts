import { $createParagraphNode, $getSelection, COMMAND_PRIORITY_LOW, PASTE_COMMAND, PASTE_TAG, type LexicalEditor } from 'lexical'
import type { Inline, NoteInline } from '../../../core/document/inline.ts'
import type { NotCarried } from '../../../core/document/imported-draft.ts'
import { textsOf } from '../../../core/document/walk.ts'
import { namePictures } from '../../../core/paste/name-pictures.ts'
import type { Pasted } from '../../../core/paste/read-paste.ts'
import { $createInlineNode } from '../inline.ts'
import { pictureFiles } from './clipboard-pictures.ts'
import { clipboardOf, readClipboard } from './register-paste.ts'

/** Takes what is pasted into a note as paragraphs of the note. */
export function registerNotePaste(editor: LexicalEditor, newId: () => string, onNotCarried: (notCarried: readonly NotCarried[]) => void): () => void {
  return editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      const data = clipboardOf(event)
      if (data === null || $getSelection() === null || data.getData('application/x-lexical-editor') !== '') return false
      const read = readClipboard(data, newId)
      const files = pictureFiles(data)
      if (read === undefined && files.length === 0) return false
      event.preventDefault()
      // A note holds words alone.
      const pasted = namePictures(read ?? { blocks: [], notes: [], notCarried: [{ what: 'image', count: files.length }] }, new Map())
      editor.update(() => $insertParagraphs(paragraphsOf(pasted)), { tag: PASTE_TAG })
      onNotCarried(pasted.notCarried)
      return true
    },
    COMMAND_PRIORITY_LOW,
  )
}

function $insertParagraphs(paragraphs: readonly NoteInline[][]): void {
  const nodes = paragraphs.map((inlines) => $createParagraphNode().append(...inlines.map((inline) => $createInlineNode(inline, () => [[]]))))
  $getSelection()?.insertNodes(nodes.length === 1 ? nodes.flatMap((node) => node.getChildren()) : nodes)
}

/** A note holds no note: the words of one that is pasted stand in brackets where its mark was. */
function paragraphsOf({ blocks, notes }: Pasted): NoteInline[][] {
  const byId = new Map(notes.map((note) => [note.id, note.paragraphs.flat()]))
  const inBrackets = (words: NoteInline[]): NoteInline[] => (words.length === 0 ? [] : [{ type: 'text', text: ' [' }, ...words, { type: 'text', text: ']' }])
  const withoutMarks = (inline: Inline): NoteInline[] => (inline.type === 'note' ? inBrackets(byId.get(inline.id) ?? []) : [inline])
  return blocks.flatMap(textsOf).filter((inlines) => inlines.length > 0).map((inlines) => inlines.flatMap(withoutMarks))
}
