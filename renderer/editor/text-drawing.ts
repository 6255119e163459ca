import { byTextPlace, type DraftHit, type TextPlace } from '../../core/search/find-in-draft.ts'
import { textRangeIn } from './text-range.ts'

/** Finds the element that draws a run of text, and the one with which it comes into view. */
export type FindElement = (place: TextPlace) => { text: Element; shown: Element } | undefined

/** The places within one element that comes into view as a whole. */
type Wanted = { text: Element; hits: DraftHit[] }[]

/**
 * Draws hits over the page and the notes without touching either. Only what is in view, or nearly, is drawn: a report
 * can hold ten thousand hits, and each that is drawn costs a little with every key.
 */
export class TextDrawing {
  private readonly all: Highlight
  private readonly current: Highlight
  private readonly find: () => FindElement
  private readonly names: readonly string[]
  private wanted = new Map<Element, Wanted>()
  private chosen: DraftHit | undefined
  private readonly drawn = new Map<Element, Range[]>()
  private readonly inView = new Set<Element>()
  private readonly observer: IntersectionObserver

  /**
   * @param name the highlight that the style sheet knows; the current hit is drawn as `name-current`
   * @param find is asked once for each drawing, and may look up all elements at once
   */
  constructor(name: string, find: () => FindElement) {
    this.find = find
    this.all = new Highlight()
    this.current = new Highlight()
    this.current.priority = 1
    this.names = [name, `${name}-current`]
    CSS.highlights.set(name, this.all)
    CSS.highlights.set(`${name}-current`, this.current)
    this.observer = new IntersectionObserver((entries) => this.look(entries), nearby)
  }

  /** Draws these hits instead of those before. */
  draw(hits: readonly DraftHit[], chosen: DraftHit | undefined): void {
    const wanted = new Map<Element, Wanted>()
    const find = this.find()
    for (const here of byTextPlace(hits)) {
      const elements = here[0] === undefined ? undefined : find(here[0])
      if (elements === undefined) continue
      const others = wanted.get(elements.shown) ?? []
      others.push({ text: elements.text, hits: here })
      wanted.set(elements.shown, others)
    }
    for (const element of this.wanted.keys()) if (!wanted.has(element)) this.forget(element)
    const before = this.wanted
    this.wanted = wanted
    this.chosen = chosen
    this.current.clear()
    for (const element of wanted.keys()) if (!before.has(element)) this.observer.observe(element)
    for (const element of this.inView) this.paint(element)
  }

  /** The hit that is drawn at a point of the window. */
  hitAt(x: number, y: number): DraftHit | undefined {
    for (const element of this.inView) {
      for (const { text, hits } of this.wanted.get(element) ?? []) {
        const found = hits.find(({ start, end }) => [...(textRangeIn(text, start, end)?.getClientRects() ?? [])].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom))
        if (found !== undefined) return found
      }
    }
    return undefined
  }

  dispose(): void {
    this.observer.disconnect()
    for (const name of this.names) CSS.highlights.delete(name)
  }

  private look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting && this.wanted.has(target)) {
        this.inView.add(target)
        this.paint(target)
      } else {
        this.inView.delete(target)
        this.erase(target)
      }
    }
  }

  private forget(element: Element): void {
    this.observer.unobserve(element)
    this.inView.delete(element)
    this.erase(element)
  }

  private erase(element: Element): void {
    for (const range of this.drawn.get(element) ?? []) {
      this.all.delete(range)
      this.current.delete(range)
    }
    this.drawn.delete(element)
  }

  private paint(element: Element): void {
    this.erase(element)
    const ranges: Range[] = []
    for (const { text, hits } of this.wanted.get(element) ?? []) {
      for (const hit of hits) {
        const range = textRangeIn(text, hit.start, hit.end)
        if (range === undefined) continue
        ranges.push(range)
        if (hit === this.chosen) this.current.add(range)
        else this.all.add(range)
      }
    }
    this.drawn.set(element, ranges)
  }
}

/** Half a screen before it is seen, so that scrolling does not outrun it. */
const nearby = { rootMargin: '400px', scrollMargin: '400px' }
