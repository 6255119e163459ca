import { $createParagraphNode, $getState, $setState, createState, ElementNode, type LexicalNode } from 'lexical'
import type { Caption } from '../../../core/document/block.ts'
import { TextBlockNode } from './text-block-node.ts'

const ofState = createState('of', { parse: (value): Caption['of'] => (value === 'figure' ? 'figure' : 'table') })

/** The words over a table or under a figure. The number before them is drawn from outside. */
export class CaptionNode extends TextBlockNode {
  override $config() {
    return this.config('caption', { extends: ElementNode, stateConfigs: [{ flat: true, stateConfig: ofState }] })
  }

  getOf(): Caption['of'] {
    return $getState(this, ofState)
  }

  setOf(of: Caption['of']): this {
    return $setState(this, ofState, of)
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('p')
    dom.className = 'block caption'
    return dom
  }

  override updateDOM(): boolean {
    return false
  }

  protected override $next(): ElementNode {
    return $createParagraphNode()
  }
}

export const $createCaptionNode = (of: Caption['of']): CaptionNode => new CaptionNode().setOf(of)

export const $isCaptionNode = (node: LexicalNode | null | undefined): node is CaptionNode => node instanceof CaptionNode
