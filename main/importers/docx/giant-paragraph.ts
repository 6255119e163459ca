import { childElements, findAll, type XmlElement } from '../xml/element.ts'

/** Far more than a whole report; what reads a paragraph holds all of it several times over. */
const mostElements = 300_000
const mostLetters = 1_000_000

/** Whether a paragraph holds more than a report, as only a hostile file has it. */
export const hasGiantParagraph = (root: XmlElement): boolean =>
  findAll(root, ['w:p']).some((paragraph) => {
    const left = { elements: mostElements, letters: mostLetters }
    measure(paragraph, left)
    return left.elements < 0 || left.letters < 0
  })

function measure(element: XmlElement, left: { elements: number; letters: number }): void {
  for (const child of element.children) if (typeof child === 'string') left.letters -= child.length
  for (const child of childElements(element)) {
    left.elements -= 1
    if (left.elements < 0 || left.letters < 0) return
    measure(child, left)
  }
}
