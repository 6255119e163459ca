import {
  $createParagraphNode,
  $getState,
  $setState,
  createState,
  ElementNode,
  type DOMConversionMap,
  type LexicalNode,
  type ParagraphNode,
  type RangeSelection,
} from 'lexical'
import { Heading } from '../../../core/document/block.ts'
import { $asBlockOf, $getBlockId, $setBlockId } from './block-id.ts'
import { setData } from './set-data.ts'

export type HeadingLevel = Heading['level']

const levels = { 1: 1, 2: 2, 3: 3, 4: 4 } as const
const isLevel = (value: unknown): value is HeadingLevel => typeof value === 'number' && value in levels

const levelState = createState('level', { parse: (value): HeadingLevel => (isLevel(value) ? value : 1) })
const numberedState = createState('numbered', { parse: (value) => value !== false })
const roleState = createState('role', {
  parse: (value): 'recommendations' | '' => (value === 'recommendations' ? value : ''),
})
const statusState = createState('status', { parse: (value) => Heading.shape.status.catch(undefined).parse(value) })
const budgetState = createState('budget', { parse: (value) => Heading.shape.budget.catch(undefined).parse(value) })

/** What a heading says of its section, which is never part of the text. */
export type SectionPlan = Pick<Heading, 'status' | 'budget'>

/** A heading. Its number is drawn beside it from `data-number` and is never part of its text. */
export class HeadingNode extends ElementNode {
  override $config() {
    return this.config('heading', {
      extends: ElementNode,
      stateConfigs: [
        { flat: true, stateConfig: levelState },
        { flat: true, stateConfig: numberedState },
        { flat: true, stateConfig: roleState },
        { flat: true, stateConfig: statusState },
        { flat: true, stateConfig: budgetState },
      ],
      importDOM: importHeadings,
    })
  }

  getLevel(): HeadingLevel {
    return $getState(this, levelState)
  }

  setLevel(level: HeadingLevel): this {
    return $setState(this, levelState, level)
  }

  isNumbered(): boolean {
    return $getState(this, numberedState)
  }

  setNumbered(numbered: boolean): this {
    return $setState(this, numberedState, numbered)
  }

  getRole(): 'recommendations' | '' {
    return $getState(this, roleState)
  }

  setRole(role: 'recommendations' | ''): this {
    return $setState(this, roleState, role)
  }

  getPlan(): SectionPlan {
    const status = $getState(this, statusState)
    const budget = $getState(this, budgetState)
    return { ...(status === undefined ? {} : { status }), ...(budget === undefined ? {} : { budget }) }
  }

  setPlan({ status, budget }: SectionPlan): this {
    return $setState($setState(this, statusState, status), budgetState, budget)
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement(`h${String(this.getLevel() + 1)}`)
    dom.className = `block heading heading-${String(this.getLevel())}`
    setData(dom, 'role', this.getRole())
    return dom
  }

  override updateDOM(previous: this, dom: HTMLElement): boolean {
    if ($getState(previous, levelState, 'direct') !== this.getLevel()) return true
    setData(dom, 'role', this.getRole())
    return false
  }

  override insertNewAfter(selection: RangeSelection, restoreSelection = true): ElementNode {
    const { offset, type } = selection.anchor
    const atStart = offset === 0 && selection.anchor.getNode().is(type === 'text' ? this.getFirstDescendant() : this)
    if (!atStart || this.isEmpty()) return this.insertParagraphAfter(restoreSelection)
    // The words move down, so their id goes with them: links to this section stay with its title.
    const moved = $createHeadingNode(this.getLevel()).setNumbered(this.isNumbered()).setRole(this.getRole()).setPlan(this.getPlan())
    this.insertAfter(moved, restoreSelection)
    const id = $getBlockId(this)
    this.replace($createParagraphNode(), true)
    return $setBlockId(moved, id)
  }

  private insertParagraphAfter(restoreSelection: boolean): ParagraphNode {
    const paragraph = $createParagraphNode()
    this.insertAfter(paragraph, restoreSelection)
    return paragraph
  }

  override collapseAtStart(): true {
    this.replace($asBlockOf(this, $createParagraphNode()), true)
    return true
  }
}

export const $createHeadingNode = (level: HeadingLevel): HeadingNode => new HeadingNode().setLevel(level)

export const $isHeadingNode = (node: LexicalNode | null | undefined): node is HeadingNode => node instanceof HeadingNode

const importAs = (level: HeadingLevel) => () => ({
  conversion: () => ({ node: $createHeadingNode(level) }),
  priority: 0 as const,
})

const importHeadings: DOMConversionMap = {
  h1: importAs(1),
  h2: importAs(2),
  h3: importAs(3),
  h4: importAs(4),
  h5: importAs(4),
  h6: importAs(4),
}
