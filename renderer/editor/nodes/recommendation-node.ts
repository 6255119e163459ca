import { $createParagraphNode, ElementNode, type LexicalNode, type RangeSelection } from 'lexical'
import { $asBlockOf } from './block-id.ts'

/** A sentence the committee could lift unchanged. */
export class RecommendationNode extends ElementNode {
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

  override insertNewAfter(_selection: RangeSelection, restoreSelection = true): ElementNode {
    const next = $createRecommendationNode()
    this.insertAfter(next, restoreSelection)
    return next
  }

  override collapseAtStart(): true {
    this.replace($asBlockOf(this, $createParagraphNode()), true)
    return true
  }

  override canMergeWhenEmpty(): true {
    return true
  }
}

export const $createRecommendationNode = (): RecommendationNode => new RecommendationNode()

export const $isRecommendationNode = (node: LexicalNode | null | undefined): node is RecommendationNode =>
  node instanceof RecommendationNode
