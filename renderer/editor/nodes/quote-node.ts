import {
  $createParagraphNode,
  $getState,
  $setState,
  createState,
  ElementNode,
  type LexicalNode,
} from 'lexical'
import { QuotedPassage } from '../../../core/document/block.ts'
import { setData } from './set-data.ts'
import { TextBlockNode } from './text-block-node.ts'

const numberState = createState('number', { parse: (value) => (typeof value === 'string' ? value : '') })
const passageState = createState('passage', {
  parse: (value): QuotedPassage | undefined => QuotedPassage.optional().safeParse(value).data,
})

/** A passage quoted from a source, with the number of its paragraph there, and which passage it is where that is known. */
export class QuoteNode extends TextBlockNode {
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

  protected override $next(): ElementNode {
    return this.isEmpty() ? $createParagraphNode() : $createQuoteNode()
  }
}

export const $createQuoteNode = (): QuoteNode => new QuoteNode()

export const $isQuoteNode = (node: LexicalNode | null | undefined): node is QuoteNode => node instanceof QuoteNode
