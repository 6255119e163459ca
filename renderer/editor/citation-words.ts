import { assertNever } from '../../core/assert-never.ts'
import type { Citing } from '../../core/citations/citing.ts'
import type { PrintedCitations, PrintedWord } from '../../core/citations/printed-citations.ts'
import { markNames, type Citation } from '../../core/document/inline.ts'
import { lostNumber, placeNumber, type PlaceNumbers } from '../../core/report/place-numbers.ts'

/** One citation as it was when it was printed last, and its words. */
interface Printed {
  citation: string
  words: readonly PrintedWord[]
}

/** The words of all citations, by the note or block that holds them. */
export type CitationWords = ReadonlyMap<string, readonly Printed[]>

/** Puts what was printed beside what it was printed for: the text may have gone on since. */
export const toCitationWords = ({ notes, blocks }: Citing, printed: PrintedCitations): CitationWords =>
  new Map([...notes.map(({ id, clusters }) => ({ id, citations: clusters.flatMap(({ citations }) => citations) })), ...blocks].map(({ id, citations }) => [
    id,
    citations.map((citation, place): Printed => ({ citation: JSON.stringify(citation), words: printed[id]?.[place] ?? [] })),
  ]))

/** What stands where a citation has not been printed yet. */
export const unprinted = '…'

/** The words of the n-th citation of a holder; undefined where it is too new to have any. */
export function wordsOf(printed: readonly Printed[] | undefined, citation: string, place: number): readonly PrintedWord[] | undefined {
  const same = printed?.[place]
  return (same?.citation === citation ? same : printed?.find((one) => one.citation === citation))?.words
}

export const wordsOfCitation = (printed: readonly Printed[] | undefined, citation: Citation, place: number): readonly PrintedWord[] | undefined =>
  wordsOf(printed, JSON.stringify(citation), place)

/** Writes the words of citations into the elements that show them. Touches only those that differ. */
export function drawCitations(root: HTMLElement | null, printed: readonly Printed[] | undefined, places: PlaceNumbers): void {
  root?.querySelectorAll<HTMLElement>('.citation').forEach((dom, place) => {
    const words = wordsOf(printed, dom.dataset['citation'] ?? '', place)
    if (words === undefined && dom.textContent !== '') return
    const nodes = words === undefined ? [document.createTextNode(unprinted)] : words.map((word) => toDom(word, places))
    const drawn = document.createElement('span')
    drawn.append(...nodes)
    if (dom.innerHTML !== drawn.innerHTML) dom.replaceChildren(...nodes)
  })
}

function toDom(word: PrintedWord, places: PlaceNumbers): Node {
  switch (word.type) {
    case 'text': {
      const classes = markNames.filter((mark) => word[mark])
      if (classes.length === 0) return document.createTextNode(word.text)
      return element('span', classes.join(' '), document.createTextNode(word.text))
    }
    case 'break':
      return document.createElement('br')
    case 'link': {
      const link = element('span', 'link', ...word.children.map((child) => toDom(child, places)))
      link.title = word.url
      return link
    }
    case 'reference':
      return document.createTextNode(placeNumber(word, places) ?? lostNumber)
    default:
      return assertNever(word)
  }
}

function element(name: string, className: string, ...children: Node[]): HTMLElement {
  const dom = document.createElement(name)
  dom.className = className
  dom.append(...children)
  return dom
}
