import { $getState, $setState, createState, DecoratorNode, type EditorConfig, type LexicalEditor, type LexicalNode } from 'lexical'
import { Reference } from '../../../core/document/inline.ts'
import { MarkNode } from './mark-node.ts'

const nowhere: Reference = { type: 'reference', to: 'note', id: 'lost' }

const targetState = createState('target', {
  parse: (value): Reference => {
    const parsed = Reference.safeParse(value)
    return parsed.success ? parsed.data : nowhere
  },
})

/** The live number of another place. What it shows is drawn from outside, whenever a number changes. */
export class ReferenceNode extends MarkNode {
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
}

export const $createReferenceNode = (target: Reference): ReferenceNode => new ReferenceNode().setTarget(target)

export const $isReferenceNode = (node: LexicalNode | null | undefined): node is ReferenceNode => node instanceof ReferenceNode
