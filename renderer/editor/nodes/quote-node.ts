import {
  $createParagraphNode,
  $getState,
  $setState,
  createState,
  ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'
import { QuotedPassage } from '../../../core/document/block.ts'
import { $asBlockOf } from './block-id.ts'
import { setData } from './set-data.ts'

const numberState = createState('number', { parse: (value) => (typeof value === 'string' ? value : '') })
const passageState = createState('passage', {
  parse: (value): QuotedPassage | undefined => QuotedPassage.optional().safeParse(value).data,
})

/** A passage quoted from a source, with the number of its paragraph there, and which passage it is where that is known. */
export class QuoteNode extends ElementNode {
  override $config() {
    return this.config('quote', {
      extends: ElementNode,
      stateConfigs: [
        { flat: true, stateConfig: numberState },
        { flat: true, stateConfig: passageState },
      ],
      importDOM: {
        blockquote: () => ({ conversion: () => ({ node: $createQuoteNode() }), priority: 0 }),
      },
    })
  }

  getNumber(): string {
    return $getState(this, numberState)
  }

  setNumber(number: string): this {
    return $setState(this, numberState, number)
  }

  getPassage(): QuotedPassage | undefined {
    return $getState(this, passageState)
  }

  setPassage(passage: QuotedPassage | undefined): this {
    return $setState(this, passageState, passage)
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('blockquote')
    dom.className = 'block quote'
    setData(dom, 'paragraph', this.getNumber())
    return dom
  }

  override updateDOM(_previous: this, dom: HTMLElement): boolean {
    setData(dom, 'paragraph', this.getNumber())
    return false
  }

  override insertNewAfter(_selection: RangeSelection, restoreSelection = true): ElementNode {
    const next = this.isEmpty() ? $createParagraphNode() : $createQuoteNode()
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

export const $createQuoteNode = (): QuoteNode => new QuoteNode()

export const $isQuoteNode = (node: LexicalNode | null | undefined): node is QuoteNode => node instanceof QuoteNode
