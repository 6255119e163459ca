/** An XML element with its name under one fixed prefix ("w:p"), whatever prefix the file declares. */
export interface XmlElement {
  name: string
  attributes: ReadonlyMap<string, string>
  children: XmlNode[]
}

export type XmlNode = XmlElement | string

export const childElements = (element: XmlElement): XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string')

export const findChild = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)

export const childrenNamed = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element === undefined ? [] : childElements(element).filter((child) => child.name === name)

/** All elements below with one of the names, in document order. Nothing is sought inside one that was found. */
export function findAll(element: XmlElement, names: readonly string[], found: XmlElement[] = []): XmlElement[] {
  for (const child of childElements(element)) {
    if (names.includes(child.name)) found.push(child)
    else findAll(child, names, found)
  }
  return found
}

/** The text directly inside an element. */
export const ownText = (element: XmlElement): string =>
  element.children.filter((child) => typeof child === 'string').join('')

/** Without the white space of XML at both ends; a no-break space is a character of the text. */
export function trimWhite(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isWhite(text.charCodeAt(start))) start += 1
  while (end > start && isWhite(text.charCodeAt(end - 1))) end -= 1
  return text.slice(start, end)
}

const isWhite = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d
