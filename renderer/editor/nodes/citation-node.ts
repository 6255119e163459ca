import { $getState, $setState, createState, DecoratorNode, type EditorConfig, type LexicalEditor, type LexicalNode } from 'lexical'
import { Citation } from '../../../core/document/inline.ts'
import { MarkNode } from './mark-node.ts'

const nothing: Citation = { type: 'citation', source: 'lost' }

const citationState = createState('citation', {
  parse: (value): Citation => {
    const parsed = Citation.safeParse(value)
    return parsed.success ? parsed.data : nothing
  },
})

/** A reference to a source. What it shows is drawn from outside, whenever the note style has printed it anew. */
export class CitationNode extends MarkNode {
  override $config() {
    return this.config('citation', { extends: DecoratorNode, stateConfigs: [{ flat: true, stateConfig: citationState }] })
  }

  getCitation(): Citation {
    return $getState(this, citationState)
  }

  setCitation(citation: Citation): this {
    return $setState(this, citationState, citation)
  }

  override createDOM(_config: EditorConfig, _editor: LexicalEditor): HTMLElement {
    const dom = document.createElement('span')
    dom.className = 'citation'
    dom.dataset['citation'] = JSON.stringify(this.getCitation())
    return dom
  }

  override updateDOM(previous: this): boolean {
    // As it was then: without that word it would answer as it is now.
    return $getState(previous, citationState, 'direct') !== this.getCitation()
  }
}

export const $createCitationNode = (citation: Citation): CitationNode => new CitationNode().setCitation(citation)

export const $isCitationNode = (node: LexicalNode | null | undefined): node is CitationNode => node instanceof CitationNode
