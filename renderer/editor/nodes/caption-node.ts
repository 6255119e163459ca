import { $createParagraphNode, $getState, $setState, createState, ElementNode, type LexicalNode, type RangeSelection } from 'lexical'
import type { Caption } from '../../../core/document/block.ts'
import { $asBlockOf } from './block-id.ts'

const ofState = createState('of', { parse: (value): Caption['of'] => (value === 'figure' ? 'figure' : 'table') })

/** The words over a table or under a figure. The number before them is drawn from outside. */
export class CaptionNode extends ElementNode {
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

  override insertNewAfter(_selection: RangeSelection, restoreSelection = true): ElementNode {
    const next = $createParagraphNode()
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

export const $createCaptionNode = (of: Caption['of']): CaptionNode => new CaptionNode().setOf(of)

export const $isCaptionNode = (node: LexicalNode | null | undefined): node is CaptionNode => node instanceof CaptionNode
