import { DecoratorNode, type LexicalNode } from 'lexical'
import { say } from '../../messages.ts'
import { ObjectNode } from './object-node.ts'

/** Where a new page begins. */
export class PageBreakNode extends ObjectNode {
  override $config() {
    return this.config('page-break', { extends: DecoratorNode })
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('div')
    dom.className = 'block object page-break'
    dom.setAttribute('role', 'separator')
    dom.setAttribute('aria-label', say('object.pageBreak'))
    return dom
  }
}

export const $createPageBreakNode = (): PageBreakNode => new PageBreakNode()

export const $isPageBreakNode = (node: LexicalNode | null | undefined): node is PageBreakNode => node instanceof PageBreakNode
