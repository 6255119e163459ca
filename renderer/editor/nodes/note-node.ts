import {
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type DOMExportOutput,
  type EditorConfig,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import { Note } from '../../../core/document/note.ts'
import { MarkNode } from './mark-node.ts'

export type NoteParagraphs = Note['paragraphs']

const emptyNote: NoteParagraphs = [[]]

const noteIdState = createState('noteId', { parse: (value) => (typeof value === 'string' ? value : '') })
const paragraphsState = createState('paragraphs', {
  parse: (value): NoteParagraphs => {
    const parsed = Note.shape.paragraphs.safeParse(value)
    return parsed.success ? parsed.data : emptyNote
  },
})

/**
 * The mark of a note in the text. It carries what the note says, so that undo, cut and paste treat mark and note
 * as one thing.
 */
export class NoteNode extends MarkNode {
  override $config() {
    return this.config('note', {
      extends: DecoratorNode,
      stateConfigs: [
        { flat: true, stateConfig: noteIdState },
        { flat: true, stateConfig: paragraphsState },
      ],
    })
  }

  getNoteId(): string {
    return $getState(this, noteIdState)
  }

  setNoteId(id: string): this {
    return $setState(this, noteIdState, id)
  }

  getParagraphs(): NoteParagraphs {
    return $getState(this, paragraphsState)
  }

  setParagraphs(paragraphs: NoteParagraphs): this {
    return $setState(this, paragraphsState, paragraphs)
  }

  override createDOM(_config: EditorConfig, _editor: LexicalEditor): HTMLElement {
    const dom = document.createElement('a')
    dom.className = 'note-mark'
    // A link by its role alone: it is reached through the text, not by Tab, and leads nowhere outside the page.
    dom.setAttribute('role', 'doc-noteref')
    dom.href = '#'
    dom.tabIndex = -1
    dom.draggable = false
    // Chromium loses sight of what an input method composes right behind an element that holds none.
    dom.append(document.createElement('span'))
    return dom
  }

  override updateDOM(): boolean {
    return false
  }

  override exportDOM(editor: LexicalEditor): DOMExportOutput {
    const element = document.createElement('sup')
    element.textContent = editor.getElementByKey(this.getKey())?.dataset['number'] ?? ''
    return { element }
  }
}

export const $createNoteNode = (id: string, paragraphs: NoteParagraphs): NoteNode =>
  new NoteNode().setNoteId(id).setParagraphs(paragraphs)

export const $isNoteNode = (node: LexicalNode | null | undefined): node is NoteNode => node instanceof NoteNode
