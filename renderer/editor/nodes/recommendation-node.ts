import { ElementNode, type LexicalNode } from 'lexical'
import { TextBlockNode } from './text-block-node.ts'

/** A sentence the committee could lift unchanged. */
export class RecommendationNode extends TextBlockNode {
  override $config() {
    return this.config('recommendation', { extends: ElementNode })
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('p')
    dom.className = 'block recommendation'
    return dom
  }

  override updateDOM(): boolean {
    return false
  }

  protected override $next(): ElementNode {
    return $createRecommendationNode()
  }
}

export const $createRecommendationNode = (): RecommendationNode => new RecommendationNode()

export const $isRecommendationNode = (node: LexicalNode | null | undefined): node is RecommendationNode =>
  node instanceof RecommendationNode
