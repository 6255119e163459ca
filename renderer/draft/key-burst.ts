import type { LexicalEditor } from 'lexical'

/** Keys closer together than this in one place are taken back by one undo. */
const burst = 1_000

/** Tells which changes made beside the page follow one another so closely that one undo takes them back. */
export class KeyBurst {
  private readonly editor: LexicalEditor
  private last = { place: '', at: 0, state: {} }

  constructor(editor: LexicalEditor) {
    this.editor = editor
  }

  /**
   * @param alone whether the change is undone by itself, whatever was typed before and after
   * @param change is told whether it goes on with the burst
   */
  write(place: string, alone: boolean, change: (continues: boolean) => void): void {
    const at = Date.now()
    change(!alone && this.last.place === place && at - this.last.at < burst && this.last.state === this.editor.getEditorState())
    this.last = { place, at: alone ? 0 : at, state: this.editor.getEditorState() }
  }

  /** Whatever comes next begins anew. */
  end(): void {
    this.last = { place: '', at: 0, state: this.editor.getEditorState() }
  }
}
