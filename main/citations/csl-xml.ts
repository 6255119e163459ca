import type { CslNode } from 'citeproc'
import type { XmlElement } from '../importers/xml/element.ts'
import { readXml } from '../importers/xml/read-xml.ts'

const prefixes = new Map([['http://purl.org/net/xbiblio/csl', 'csl'], ['http://www.w3.org/XML/1998/namespace', 'xml']])

/** No style needs so much; the largest in public use has some 5,000 elements and attributes. */
const limits = { depth: 100, nodes: 60_000 }

/**
 * Reads a style or locale of the Citation Style Language into the form that citeproc takes without parsing it itself.
 * What is in another namespace is left out.
 * @throws XmlError
 */
export function readCslXml(text: string): CslNode | undefined {
  const root = readXml(text.replace(/^\ufeff/u, ''), prefixes, limits)
  return root.name.startsWith('csl:') ? toNode(root) : undefined
}

function toNode({ name, attributes, children }: XmlElement): CslNode {
  const kept = children.flatMap((child): (CslNode | string)[] => {
    if (typeof child === 'string') return child.trim() === '' ? [] : [child]
    return child.name.startsWith('csl:') ? [toNode(child)] : []
  })
  return { name: name.slice('csl:'.length), attrs: Object.fromEntries(attributes), children: kept }
}

/** Every element of a tree, from the root. */
export const nodesOf = (node: CslNode): CslNode[] => [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : nodesOf(child)))]
