import type { XmlElement, XmlNode } from '../xml/element.ts'

/**
 * Replaces each `mc:AlternateContent` by one of its branches. Word writes a text box twice, for itself and for
 * older programs; whoever reads both has the text twice.
 */
export function chooseAlternatives(element: XmlElement): XmlElement {
  element.children = element.children.flatMap(chosen)
  for (const child of element.children) if (typeof child !== 'string') chooseAlternatives(child)
  return element
}

function chosen(node: XmlNode): XmlNode[] {
  if (typeof node === 'string' || node.name !== 'mc:AlternateContent') return [node]
  const branch = (name: string) => node.children.find((child) => typeof child !== 'string' && child.name === name)
  const taken = branch('mc:Choice') ?? branch('mc:Fallback')
  return taken === undefined || typeof taken === 'string' ? [] : taken.children.flatMap(chosen)
}
