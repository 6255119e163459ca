import { classesOf, firstWordsOf, headingLevel, isBlock, isElement, styleOf } from './elements.ts'
import type { PastedElement, PastedNode } from './pasted-node.ts'

/** The notes of a pasted page: which links are marks, which elements say what the notes say, and which links lead back. */
export interface NotePairs {
  /** The element that holds the note, by the link that is its mark. */
  bodyOf: ReadonlyMap<PastedElement, PastedElement>
  bodies: ReadonlySet<PastedElement>
  backLinks: ReadonlySet<PastedElement>
}

/** The names that Word, LibreOffice, Google Docs and others give to notes. */
const noteName = /^(?:_(?:ftn|edn)(?:ref)?\d+|sd(?:foot|end)note\d+(?:anc|sym)|(?:ftnt|ednt)(?:_ref)?\d+|cite_(?:note|ref)-.*|fn(?:ref)?[-:_]?\d+)$/i

/** Whether a link looks like the mark of a note, or like the way back from one, by what programs call them. */
export function looksNote(link: PastedElement): boolean {
  const { attributes } = link
  const style = styleOf(link)
  if (style.has('mso-footnote-id') || style.has('mso-endnote-id') || attributes.role === 'doc-noteref') return true
  if (classesOf(link).some((name) => /^sd(?:foot|end)note(?:anc|sym)$/.test(name))) return true
  const fragment = fragmentOf(link)
  return fragment !== undefined && noteName.test(fragment)
}

/** Only the names of a page matter: browsers write the address of the whole page before them. */
function fragmentOf({ tag, attributes: { href } }: PastedElement): string | undefined {
  const hash = tag === 'a' && href !== undefined ? href.indexOf('#') : -1
  return href === undefined || hash < 0 || hash === href.length - 1 ? undefined : href.slice(hash + 1)
}

/** More ways back to one mark are not looked at. */
const mostBackLinks = 30
const nearby = 3

/**
 * Finds the notes: a link and a place further down that lead to one another are a mark and its note, whatever program
 * made them; where the way back is missing, their names must say what they are.
 */
export function findNotePairs(roots: readonly PastedNode[]): NotePairs {
  const page = new Page(roots)
  const bodyOf = new Map<PastedElement, PastedElement>()
  const targetOfBody = new Map<PastedElement, PastedElement>()
  const backLinks = new Set<PastedElement>()
  for (const link of page.links) {
    const target = page.targetOf(link)
    if (target === undefined || !isShort(link) || !page.isBefore(link, target) || backLinks.has(link)) continue
    const body = page.bodyAt(target)
    if (body === undefined || page.contains(body, link) || page.isWithinAny(link, targetOfBody)) continue
    const ways = page.waysBackTo(link).filter((way) => page.contains(body, way))
    if (ways.length === 0 && !looksNote(link)) continue
    if (targetOfBody.has(body) && targetOfBody.get(body) !== target) continue
    bodyOf.set(link, body)
    targetOfBody.set(body, target)
    for (const way of ways) backLinks.add(way)
    if (page.links.has(target) && looksNote(target)) backLinks.add(target)
  }
  return { bodyOf, bodies: new Set(targetOfBody.keys()), backLinks }
}

/** A mark is a number, a letter or a sign; words that lead down the page are words. */
const isShort = (link: PastedElement): boolean => firstWordsOf(link).trim().length <= longestMark
const longestMark = 12

/** What must be known of the whole page to find its notes. */
class Page {
  readonly links = new Set<PastedElement>()
  private readonly places = new Map<PastedElement, number>()
  private readonly parents = new Map<PastedElement, PastedElement>()
  private readonly named = new Map<string, PastedElement>()
  private readonly linksTo = new Map<PastedElement, PastedElement[]>()

  constructor(roots: readonly PastedNode[]) {
    for (const root of roots) if (isElement(root)) this.enter(root)
    for (const link of this.links) {
      const target = this.targetOf(link)
      if (target === undefined) continue
      const others = this.linksTo.get(target)
      if (others === undefined) this.linksTo.set(target, [link])
      else if (others.length < mostBackLinks) others.push(link)
    }
  }

  private enter(element: PastedElement): void {
    this.places.set(element, this.places.size)
    const { id, name } = element.attributes
    for (const known of [id, element.tag === 'a' ? name : undefined]) {
      if (known !== undefined && known !== '' && !this.named.has(known)) this.named.set(known, element)
    }
    if (fragmentOf(element) !== undefined) this.links.add(element)
    for (const child of element.children) {
      if (!isElement(child)) continue
      this.parents.set(child, element)
      this.enter(child)
    }
  }

  targetOf(link: PastedElement): PastedElement | undefined {
    const fragment = fragmentOf(link)
    return fragment === undefined ? undefined : this.named.get(fragment)
  }

  isBefore(one: PastedElement, other: PastedElement): boolean {
    return (this.places.get(one) ?? 0) < (this.places.get(other) ?? 0)
  }

  contains(element: PastedElement, inner: PastedElement): boolean {
    return this.upFrom(inner).includes(element)
  }

  isWithinAny(inner: PastedElement, elements: ReadonlyMap<PastedElement, unknown>): boolean {
    return this.upFrom(inner).some((element) => elements.has(element))
  }

  /** The links that lead to a mark, or to what stands closely round or in it. */
  waysBackTo(mark: PastedElement): PastedElement[] {
    const closely = this.upFrom(mark).slice(0, nearby)
    for (let inner = mark.children.find(isElement); inner !== undefined && closely.length < 2 * nearby; inner = inner.children.find(isElement)) closely.push(inner)
    return closely.filter((element) => !isBlock(element)).flatMap((element) => this.linksTo.get(element) ?? [])
  }

  /** The element that holds all of the note that a name stands at: the one the program made for it, or the paragraph. */
  bodyAt(target: PastedElement): PastedElement | undefined {
    const up = this.upFrom(target)
    const made = up.find((element) => /^(?:foot|end)note$/.test(styleOf(element).get('mso-element') ?? '') || /^sd(?:foot|end)note\d+$/.test(element.attributes.id ?? '') || element.tag === 'li' || element.attributes.role === 'doc-footnote')
    if (made !== undefined) return made
    const paragraph = up.find(isParagraph)
    if (paragraph === undefined || headingLevel(paragraph, styleOf(paragraph)) !== undefined) return undefined
    const round = this.parents.get(paragraph)
    // Google Docs writes each note into a box of its own.
    const isBox = round?.tag === 'div' && round.children.find(isElement) === paragraph && round.children.every((child) => (isElement(child) ? isParagraph(child) && !(child !== paragraph && this.opensNote(child)) : child.text.trim() === ''))
    return isBox ? round : paragraph
  }

  private opensNote(element: PastedElement): boolean {
    const first = element.children.find(isElement)
    return first !== undefined && (looksNote(first) || this.opensNote(first))
  }

  /** The element itself and all round it, the nearest first. */
  private upFrom(element: PastedElement): PastedElement[] {
    const up: PastedElement[] = []
    for (let at: PastedElement | undefined = element; at !== undefined; at = this.parents.get(at)) up.push(at)
    return up
  }
}

const isParagraph = (element: PastedElement): boolean => ['p', 'dd', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(element.tag)
