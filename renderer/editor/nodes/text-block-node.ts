import { $createParagraphNode, ElementNode, type RangeSelection } from 'lexical'
import { $asBlockOf } from './block-id.ts'

/** A block of text that Enter ends and Backspace at its start makes a paragraph. */
export abstract class TextBlockNode extends ElementNode {
  /** What Enter begins below it. */
  protected abstract $next(): ElementNode

  override insertNewAfter(_selection: RangeSelection, restoreSelection = true): ElementNode {
    const next = this.$next()
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
