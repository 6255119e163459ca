import { linkTarget } from '../link-target.ts'
import { escapeXml } from '../printable-text.ts'
import { declareNamespaces } from './namespaces.ts'
import type { TemplateRelationship } from './word-template.ts'
import { setAttributes, within, writeXml, type WordElement } from './xml-tree.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The relationships of a part that is being written, numbered as they come. */
export interface Links {
  add: (type: string, target: string, external?: boolean) => string
  xml: () => string | undefined
}

export function links(): Links {
  const entries: string[] = []
  return {
    add: (type, target, external = false) => {
      const id = `rId${String(entries.length + 1)}`
      entries.push(`<Relationship Id="${id}" Type="${office}/${type}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`)
      return id
    },
    xml: () => (entries.length === 0 ? undefined : `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`),
  }
}

/**
 * Gives what elements relate to new ids. What leads nowhere was taken out before.
 * @param pathOf where a part or picture of the template stands in the file, from the folder "word"
 */
export function relink(root: WordElement, relationships: ReadonlyMap<string, TemplateRelationship>, to: Links, pathOf: (target: string) => string | undefined): void {
  const given = new Map<string, string>()
  for (const node of within(root)) {
    for (const [name, id] of node.attributes) {
      if (!name.startsWith('r:')) continue
      const relationship = relationships.get(id)
      if (relationship === undefined) {
        setAttributes(node, { [name]: undefined })
        continue
      }
      const target = relationship.external ? linkTarget(relationship.target) : pathOf(relationship.target)
      const newId = given.get(id) ?? (target === undefined ? undefined : to.add(relationship.type, target, relationship.external))
      if (newId !== undefined) given.set(id, newId)
      setAttributes(node, { [name]: newId })
    }
  }
}

/**
 * The text of a part.
 * @param prefixes those of text that is put into it afterwards
 */
export const writePart = (root: WordElement, prefixes: readonly string[] = []): string => declaration + writeXml(declareNamespaces(root, prefixes))

/** The prefixes that a piece of XML uses. */
export const prefixesIn = (xml: string): string[] => [...new Set([...xml.matchAll(/[< ]([A-Za-z][A-Za-z0-9]*):[A-Za-z]/g)].map(([, prefix = '']) => prefix))]

/** Puts XML that is written already in the place of a mark. */
export const putInside = (xml: string, mark: string, inside: string): string => {
  const at = xml.indexOf(mark)
  return at < 0 ? xml : xml.slice(0, at) + inside + xml.slice(at + mark.length)
}
