import { childElements, type XmlElement } from '../xml/element.ts'

/** A link that is open while runs are read; runs with the same one are one link. */
export interface OpenLink {
  url: string
}

/** A field whose end has not been reached. What stands in its instruction is code, in its result text. */
export interface OpenField {
  instruction: string
  inResult: boolean
  link: OpenLink | undefined
  /** A contents list: its text repeats the headings and is left out. */
  isContents: boolean
  /** Its result is left out: citations stand for it, or nothing does. */
  replaced: boolean
}

export const openField = (): OpenField => ({ instruction: '', inResult: false, link: undefined, isContents: false, replaced: false })

/** Enters the result of a field: from here on its instruction is known. */
export function enterResult(field: OpenField): void {
  field.inResult = true
  field.isContents = /^\s*TOC\b/i.test(field.instruction)
  const url = readHyperlink(field.instruction)
  if (url !== undefined) field.link = { url }
}

/** The address in a HYPERLINK instruction; "#place" for one inside the document. */
export function readHyperlink(instruction: string): string | undefined {
  if (!/^\s*HYPERLINK\b/i.test(instruction)) return undefined
  const words = instruction.trim().slice('HYPERLINK'.length).match(/"[^"]*"|[^\s"]+/g) ?? []
  let url = ''
  let place = ''
  let awaited = ''
  for (const word of words) {
    const value = word.replaceAll('"', '')
    if (awaited === 'l') place = value
    else if (awaited === '' && word.startsWith('\\')) {
      // Only these switches take a value; after others the next word is the address.
      awaited = ['\\l', '\\o', '\\t'].includes(word) ? word.slice(1) : ''
      continue
    } else if (awaited === '' && url === '') url = value
    awaited = ''
  }
  return place === '' ? url : `${url}#${place}`
}

/**
 * The opening marks of fields that are closed again. A damaged file may open a field and never close it; taking that
 * seriously would read the rest of the document as code.
 */
export function closedFields(story: XmlElement): Set<XmlElement> {
  const open: XmlElement[] = []
  const closed = new Set<XmlElement>()
  const visit = (element: XmlElement) => {
    if (element.name === 'w:fldChar') {
      const type = element.attributes.get('w:fldCharType')
      if (type === 'begin') open.push(element)
      const begin = type === 'end' ? open.pop() : undefined
      if (begin !== undefined) closed.add(begin)
    } else if (element.name !== 'w:del' && element.name !== 'w:moveFrom') childElements(element).forEach(visit)
  }
  visit(story)
  return closed
}
