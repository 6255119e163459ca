import { $getState, $setState, createState, DecoratorNode, type LexicalNode } from 'lexical'
import { Figure } from '../../../core/document/block.ts'
import { ObjectNode } from './object-node.ts'
import { setData } from './set-data.ts'

const Shown = Figure.pick({ attachment: true, alt: true, width: true })
export type ShownFigure = Pick<Figure, 'attachment' | 'alt' | 'width'>

const none: ShownFigure = { attachment: 'none', alt: '', width: 100 }

const shownState = createState('figure', {
  parse: (value): ShownFigure => {
    const parsed = Shown.safeParse(value)
    return parsed.success ? parsed.data : none
  },
})

/** A picture. Its bytes are drawn from outside, once the project has handed them over. */
export class FigureNode extends ObjectNode {
  override $config() {
    return this.config('figure', { extends: DecoratorNode, stateConfigs: [{ flat: true, stateConfig: shownState }] })
  }

  getFigure(): ShownFigure {
    return $getState(this, shownState)
  }

  setFigure(figure: ShownFigure): this {
    return $setState(this, shownState, figure)
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('div')
    dom.className = 'block object figure'
    dom.append(document.createElement('img'))
    this.draw(dom)
    return dom
  }

  override updateDOM(_previous?: this, dom?: HTMLElement): boolean {
    if (dom !== undefined) this.draw(dom)
    return false
  }

  private draw(dom: HTMLElement): void {
    const { attachment, alt, width } = this.getFigure()
    const picture = dom.querySelector('img')
    if (picture === null) return
    setData(dom, 'attachment', attachment)
    picture.alt = alt
    picture.style.width = `${String(width)}%`
  }
}

export const $createFigureNode = (figure: ShownFigure): FigureNode => new FigureNode().setFigure(figure)

export const $isFigureNode = (node: LexicalNode | null | undefined): node is FigureNode => node instanceof FigureNode
