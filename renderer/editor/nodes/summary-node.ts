import { DecoratorNode, type LexicalNode } from 'lexical'
import { say } from '../../messages.ts'
import { ObjectNode } from './object-node.ts'

/** All recommendations once more. What it shows is drawn from outside, whenever one of them changes. */
export class SummaryNode extends ObjectNode {
  override $config() {
    return this.config('recommendations-summary', { extends: DecoratorNode })
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('div')
    dom.className = 'block object recommendations-summary'
    dom.setAttribute('role', 'group')
    dom.setAttribute('aria-label', say('object.summary'))
    return dom
  }
}

export const $createSummaryNode = (): SummaryNode => new SummaryNode()

export const $isSummaryNode = (node: LexicalNode | null | undefined): node is SummaryNode => node instanceof SummaryNode
