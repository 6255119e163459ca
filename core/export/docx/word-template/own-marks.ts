import { elementsOf, isElement, setAttributes, valueOf, within, type WordElement } from './xml-tree.ts'

const edges = new Set(['w:bookmarkStart', 'w:bookmarkEnd'])

/**
 * Numbers the bookmarks of a template behind ours, and gives those another name that are called as ours are. Half
 * bookmarks, and those of Word itself, are taken out.
 * @param names the names of our bookmarks
 * @returns the names of those of the template that are left
 */
export function renumberBookmarks(stories: readonly WordElement[], first: number, names: ReadonlySet<string>): Set<string> {
  const nodes = stories.flatMap((story) => [...within(story)])
  const ended = new Set(nodes.filter(({ name }) => name === 'w:bookmarkEnd').map((node) => valueOf(node, 'w:id') ?? ''))
  const ids = new Map<string, string>()
  const own = new Set<string>()
  const taken = new Set(names)
  const renamed = new Map<string, string>()
  const left = new Set<string>()
  for (const node of nodes) {
    if (node.name !== 'w:bookmarkStart') continue
    const [id, name] = [valueOf(node, 'w:id') ?? '', valueOf(node, 'w:name') ?? '']
    if (!ended.has(id) || ids.has(id) || own.has(name) || name === '_GoBack' || name === '') continue
    own.add(name)
    let free = name
    for (let count = 1; taken.has(free); count += 1) free = `${name.slice(0, 34)}_t${String(count)}`
    if (free !== name) renamed.set(name, free)
    taken.add(free)
    left.add(free)
    ids.set(id, String(first + ids.size))
    setAttributes(node, { 'w:id': ids.get(id), 'w:name': free, [kept]: '1' })
  }
  const closed = new Set<string>()
  for (const node of nodes) {
    if (node.name === 'w:instrText') node.children = node.children.map((text) => (isElement(text) ? text : text.replace(/[\p{L}\p{N}_]+/gu, (word) => renamed.get(word) ?? word)))
    if (node.name === 'w:hyperlink') {
      const anchor = valueOf(node, 'w:anchor') ?? ''
      const target = renamed.get(anchor) ?? anchor
      setAttributes(node, { 'w:anchor': left.has(target) ? target : undefined })
    }
    const id = valueOf(node, 'w:id') ?? ''
    if (node.name !== 'w:bookmarkEnd' || closed.has(id)) continue
    const newId = ids.get(id)
    closed.add(id)
    if (newId !== undefined) setAttributes(node, { 'w:id': newId, [kept]: '1' })
  }
  for (const story of stories) dropLost(story)
  return left
}

const kept = 'x:kept'

function dropLost(node: WordElement): void {
  node.children = node.children.filter((child) => !isElement(child) || !edges.has(child.name) || child.attributes.has(kept))
  for (const child of elementsOf(node)) {
    if (edges.has(child.name)) setAttributes(child, { [kept]: undefined })
    else dropLost(child)
  }
}

/** Word wants every drawing of a file to have a number of its own. */
export function renumberDrawings(stories: readonly WordElement[], first: number): void {
  let next = first
  for (const node of stories.flatMap((story) => [...within(story)])) if (node.name === 'wp:docPr') setAttributes(node, { id: String(next++) })
}
