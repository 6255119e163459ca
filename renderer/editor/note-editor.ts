import { LinkNode } from '@lexical/link'
import { registerRichText } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $getRoot,
  $isElementNode,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ESCAPE_COMMAND,
  mergeRegister,
  REDO_COMMAND,
  SKIP_DOM_SELECTION_TAG,
  UNDO_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { $createInlineNode, $readNoteInlines } from './inline.ts'
import type { Language } from '../../core/report/language.ts'
import { registerAsking } from './ask-citation.ts'
import { correctionTag, registerAutocorrect } from './autocorrect.ts'
import { commentTag } from './comments.ts'
import { draftEditorConfig } from './draft-editor.ts'
import { registerCommentKeeping } from './keep-comments.ts'
import { CitationNode } from './nodes/citation-node.ts'
import type { NoteParagraphs } from './nodes/note-node.ts'
import { ReferenceNode } from './nodes/reference-node.ts'
import { registerNotePaste } from './paste/note-paste.ts'
import type { PasteOptions } from './paste/register-paste.ts'
import { registerTextTidying } from './tidy.ts'

/** The update that shows what came from outside; it is not told back as a change. */
const showTag = 'show-note'

export interface NoteEditorOptions {
  paragraphs: NoteParagraphs
  /** @param alone whether the change is to be undone by itself, whatever was typed before */
  onChange: (paragraphs: NoteParagraphs, alone: boolean) => void
  /** The language to correct in while one types; undefined where nothing is corrected. */
  language: () => Language | undefined
  paste: Omit<PasteOptions, 'keepPicture'>
  /** The comments that stand on no words, which what is pasted may bring along. */
  freeComments: () => ReadonlySet<string>
  /** Somebody typed the sign that asks for a citation. */
  onAsk: () => void
  onLeave: () => void
  onHistory: (command: typeof UNDO_COMMAND) => void
}

export interface NoteEditor {
  editor: LexicalEditor
  /** Shows other words, as after an undo. */
  show: (paragraphs: NoteParagraphs) => void
  /** Makes it work. Answers how to stop it. */
  register: () => () => void
}

/** A small editor for one note. It keeps no history of its own: what is typed here is undone with the page. */
export function createNoteEditor({ paragraphs, onChange, language, paste, freeComments, onAsk, onLeave, onHistory }: NoteEditorOptions): NoteEditor {
  const { namespace: _ofPage, nodes: _blocks, ...shared } = draftEditorConfig
  const editor = createEditor({ ...shared, namespace: 'counterpoint-note', nodes: [LinkNode, ReferenceNode, CitationNode] })
  let shown = ''
  const show = (next: NoteParagraphs) => {
    if (JSON.stringify(next) === shown) return
    shown = JSON.stringify(next)
    editor.update(() => $showNote(next), { discrete: true, tag: isAtControl() ? [showTag, SKIP_DOM_SELECTION_TAG] : showTag })
  }
  const register = () => mergeRegister(
    registerTextTidying(editor),
    registerRichText(editor),
    editor.registerCommand(KEY_ESCAPE_COMMAND, (event) => (event.preventDefault(), onLeave(), true), COMMAND_PRIORITY_HIGH),
    ...[UNDO_COMMAND, REDO_COMMAND].map((command) =>
      editor.registerCommand(command, () => (onHistory(command), true), COMMAND_PRIORITY_HIGH),
    ),
    editor.registerUpdateListener(({ editorState, dirtyElements, tags }) => {
      // What an input method shows until something is chosen is not written yet, and no step to go back to.
      if (dirtyElements.size === 0 || tags.has(showTag) || editor.isComposing()) return
      const next = editorState.read($readNote)
      if (JSON.stringify(next) === shown) return
      shown = JSON.stringify(next)
      onChange(next, tags.has(correctionTag) || tags.has(commentTag))
    }),
    registerAutocorrect(editor, language),
    registerAsking(editor, onAsk),
    registerNotePaste(editor, paste),
    registerCommentKeeping(editor, freeComments),
  )
  show(paragraphs)
  return { editor, show, register }
}

/** Whether the person is at a field or a button, as in the bar that replaces: the focus must stay there. */
function isAtControl(): boolean {
  const { activeElement, body } = document
  return activeElement instanceof HTMLElement && activeElement !== body && !activeElement.isContentEditable
}

function $showNote(paragraphs: NoteParagraphs): void {
  const nodes = paragraphs.map((inlines) =>
    $createParagraphNode().append(...inlines.map((inline) => $createInlineNode(inline, () => [[]]))),
  )
  $getRoot()
    .clear()
    .append(...nodes)
    .selectEnd()
}

const $readNote = (): NoteParagraphs => {
  const paragraphs = $getRoot()
    .getChildren()
    .map((node) => ($isElementNode(node) ? $readNoteInlines(node.getChildren()) : []))
  return paragraphs.length === 0 ? [[]] : paragraphs
}
