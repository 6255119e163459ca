import { SaxesParser, type SaxesTagNS } from 'saxes'
import type { XmlElement, XmlNode } from './element.ts'

/** Why a piece of XML was refused: it is broken, it is hostile, or it is more than any document needs. */
export class XmlError extends Error {
  readonly kind: 'broken' | 'doctype' | 'nesting' | 'too-large'

  constructor(kind: XmlError['kind'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

export interface XmlLimits {
  depth: number
  /** Elements and attributes together. */
  nodes: number
}

/** Deeper than any document, and shallow enough that code may walk the tree by calling itself. */
export const usualLimits: XmlLimits = { depth: 256, nodes: 3_000_000 }

const noAttributes: ReadonlyMap<string, string> = new Map()
const pushedAtOnce = 1 << 20

/**
 * Reads XML into a tree. Documents that declare entities are refused outright: no word processor writes them, and
 * they exist to blow up or to read other files.
 * @param prefixes the prefix to use for each namespace; others get "x"
 * @throws XmlError
 */
export function readXml(text: string, prefixes: ReadonlyMap<string, string>, limits: XmlLimits = usualLimits): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  let nodes = 0
  const countNode = () => {
    nodes += 1
    if (nodes > limits.nodes) throw new XmlError('too-large', 'too many elements')
  }
  const put = (node: XmlNode) => open.at(-1)?.children.push(node)
  parser.on('doctype', () => {
    throw new XmlError('doctype', 'a part declares a document type')
  })
  parser.on('attribute', countNode)
  parser.on('opentag', (tag) => {
    countNode()
    if (open.length >= limits.depth) throw new XmlError('nesting', 'a part is nested too deeply')
    const element = toElement(tag, prefixes)
    put(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', put)
  parser.on('cdata', put)
  try {
    for (let at = 0; at < text.length; at += pushedAtOnce) parser.write(text.slice(at, at + pushedAtOnce))
    parser.close()
  } catch (error) {
    if (error instanceof XmlError) throw error
    throw new XmlError('broken', 'a part is not well-formed', { cause: error })
  }
  if (root === undefined) throw new XmlError('broken', 'a part holds no element')
  return root
}

function toElement(tag: SaxesTagNS, prefixes: ReadonlyMap<string, string>): XmlElement {
  const name = `${prefixes.get(tag.uri) ?? 'x'}:${tag.local}`
  const attributes = Object.values(tag.attributes).filter(({ prefix, name: written }) => prefix !== 'xmlns' && written !== 'xmlns')
  if (attributes.length === 0) return { name, attributes: noAttributes, children: [] }
  const named = attributes.map(({ uri, local, value }): [string, string] => [uri === '' ? local : `${prefixes.get(uri) ?? 'x'}:${local}`, value])
  return { name, attributes: new Map(named), children: [] }
}
