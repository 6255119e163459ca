import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { mendComments } from '../../core/paste/mend-comments.ts'
import { quietStyle, quietStyles } from '../../core/paste/quiet-styles.ts'
import { deepestElement, pastedAttributes, type PastedNode } from '../../core/paste/pasted-node.ts'

type Parent = DefaultTreeAdapterTypes.ParentNode

/** The tree that the window makes of a page, made without a browser by a parser of the same standard. */
export function parsePage(html: string): PastedNode[] {
  const page = parse(quietStyles(mendComments(html)), { scriptingEnabled: false })
  const roots: PastedNode[] = []
  const todo: { parent: Parent; into: PastedNode[]; depth: number }[] = []
  const walk = (parent: Parent, into: PastedNode[], depth: number) => {
    for (const child of parent.childNodes) {
      if (child.nodeName === '#text' && 'value' in child) into.push({ type: 'text', text: child.value })
      if (!('tagName' in child)) continue
      const attributes = Object.fromEntries(pastedAttributes.flatMap((name) => child.attrs.filter((attribute) => attribute.name === (name === 'style' ? quietStyle : name)).map(({ value }) => [name, value])))
      const children: PastedNode[] = []
      into.push({ type: 'element', tag: child.tagName.toLowerCase(), attributes, children })
      todo.push({ parent: child, into: depth >= deepestElement ? roots : children, depth: depth + 1 })
    }
  }
  walk(page, roots, 0)
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) walk(next.parent, next.into, next.depth)
  return roots
}
