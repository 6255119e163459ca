import { DecoratorNode, type DOMExportOutput, type LexicalEditor } from 'lexical'

/**
 * Something in a line that is one thing whatever it shows: the mark of a note, a live number, a citation. What it shows is
 * drawn from outside. Plain DOM and no React: 500 marks cost nothing to draw.
 */
export abstract class MarkNode extends DecoratorNode<null> {
  override exportDOM(editor: LexicalEditor): DOMExportOutput {
    const element = document.createElement('span')
    element.textContent = editor.getElementByKey(this.getKey())?.textContent ?? ''
    return { element }
  }

  override decorate(): null {
    return null
  }

  override isInline(): true {
    return true
  }

  /** Were it selectable, an arrow key would select the mark and the next letter typed would replace it. */
  override isKeyboardSelectable(): boolean {
    return false
  }
}
