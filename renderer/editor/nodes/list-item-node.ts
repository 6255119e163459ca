import {
  $getState,
  $setState,
  createState,
  ElementNode,
  type DOMConversionOutput,
  type LexicalNode,
} from 'lexical'
import { maxListDepth, type ListItem } from '../../../core/document/block.ts'
import { setData } from './set-data.ts'
import { TextBlockNode } from './text-block-node.ts'

export type ListKind = ListItem['list']

const listState = createState('list', { parse: (value): ListKind => (value === 'number' ? 'number' : 'bullet') })
const depthState = createState('depth', { parse: (value) => (typeof value === 'number' ? clampDepth(value) : 0) })

const clampDepth = (depth: number): number => Math.max(0, Math.min(maxListDepth, Math.round(depth)))

/** An item of a list. Lists are flat: an item knows its depth, and neighbours make the list. */
export class ListItemNode extends TextBlockNode {
  override $config() {
    return this.config('list-item', {
      extends: ElementNode,
      stateConfigs: [
        { flat: true, stateConfig: listState },
        { flat: true, stateConfig: depthState },
      ],
      importDOM: {
        li: () => ({ conversion: importItem, priority: 0 }),
      },
    })
  }

  getList(): ListKind {
    return $getState(this, listState)
  }

  setList(list: ListKind): this {
    return $setState(this, listState, list)
  }

  getDepth(): number {
    return $getState(this, depthState)
  }

  setDepth(depth: number): this {
    return $setState(this, depthState, clampDepth(depth))
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('p')
    dom.className = 'block list-item'
    this.drawState(dom)
    return dom
  }

  override updateDOM(_previous: this, dom: HTMLElement): boolean {
    this.drawState(dom)
    return false
  }

  private drawState(dom: HTMLElement): void {
    setData(dom, 'list', this.getList())
    setData(dom, 'depth', String(this.getDepth()))
  }

  protected override $next(): ElementNode {
    return $createListItemNode(this.getList(), this.getDepth())
  }
}

export const $createListItemNode = (list: ListKind, depth: number): ListItemNode =>
  new ListItemNode().setList(list).setDepth(depth)

export const $isListItemNode = (node: LexicalNode | null | undefined): node is ListItemNode =>
  node instanceof ListItemNode

function importItem(dom: HTMLElement): DOMConversionOutput {
  const lists: Element[] = []
  for (let at = dom.parentElement; at !== null; at = at.parentElement) {
    if (at.nodeName === 'OL' || at.nodeName === 'UL') lists.push(at)
  }
  return { node: $createListItemNode(lists[0]?.nodeName === 'OL' ? 'number' : 'bullet', lists.length - 1) }
}
