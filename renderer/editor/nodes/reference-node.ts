import { $getState, $setState, createState, DecoratorNode, type DOMExportOutput, type EditorConfig, type LexicalEditor, type LexicalNode } from 'lexical'
import { Reference } from '../../../core/document/inline.ts'

const nowhere: Reference = { type: 'reference', to: 'note', id: 'lost' }

const targetState = createState('target', {
  parse: (value): Reference => {
    const parsed = Reference.safeParse(value)
    return parsed.success ? parsed.data : nowhere
  },
})

/** The live number of another place. What it shows is drawn from outside, whenever a number changes. */
export class ReferenceNode extends DecoratorNode<null> {
  override $config() {
    return this.config('reference', { extends: DecoratorNode, stateConfigs: [{ flat: true, stateConfig: targetState }] })
  }

  getTarget(): Reference {
    return $getState(this, targetState)
  }

  setTarget(target: Reference): this {
    return $setState(this, targetState, target)
  }

  override createDOM(_config: EditorConfig, _editor: LexicalEditor): HTMLElement {
    const dom = document.createElement('span')
    dom.className = 'reference'
    const { to, id } = this.getTarget()
    dom.dataset['to'] = to
    dom.dataset['place'] = id
    return dom
  }

  override updateDOM(previous: this): boolean {
    // As it was then: without that word it would answer as it is now.
    return $getState(previous, targetState, 'direct') !== this.getTarget()
  }

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

  /** As with the mark of a note: an arrow key passes it, Backspace takes it. */
  override isKeyboardSelectable(): boolean {
    return false
  }
}

export const $createReferenceNode = (target: Reference): ReferenceNode => new ReferenceNode().setTarget(target)

export const $isReferenceNode = (node: LexicalNode | null | undefined): node is ReferenceNode => node instanceof ReferenceNode
