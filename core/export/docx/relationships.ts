/** The parts of a package by path, as text. */
export type Parts = Map<string, string>

const relationship = /<Relationship ([^>]*)\/>/g
const attribute = (source: string, name: string): string => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(source)?.[1] ?? ''
const isExternal = (entry: string): boolean => entry.includes('TargetMode="External"')

/**
 * Gives the relationships of every part the ids rId1, rId2 … in the order in which the part uses them, and drops those
 * whose target is gone. docx gives links random ids.
 * @param others the paths of parts that are not text
 */
export function renumberRelationships(parts: Parts, others: ReadonlySet<string>): void {
  for (const [path, xml] of [...parts]) {
    if (!path.endsWith('.rels')) continue
    const source = path.replace(/_rels\/(.*)\.rels$/, '$1')
    const folder = source.slice(0, source.lastIndexOf('/') + 1)
    const kept = [...xml.matchAll(relationship)]
      .map(([, attributes = '']) => attributes)
      .filter((entry) => isExternal(entry) || parts.has(folder + attribute(entry, 'Target')) || others.has(folder + attribute(entry, 'Target')))
    if (kept.length === 0) {
      parts.delete(path)
      continue
    }
    const user = parts.get(source)
    const ids = newIds(kept.map((entry) => attribute(entry, 'Id')), user ?? '')
    if (user !== undefined) parts.set(source, withNewIds(user, ids))
    parts.set(path, writeRelationships(kept, ids))
  }
}

/** Where a relationship is used: inside a tag, so that the words of a report are never taken for one. */
const use = /(<(?:w:[^<>]* r:id|a:blip [^<>]*r:embed)=")([^"]*)(")/g

/** Used ids come first in the order of their use, those the part never names follow. */
function newIds(ids: readonly string[], xml: string): Map<string, string> {
  const known = new Set(ids)
  const used = [...xml.matchAll(use)].map(([, , id = '']) => id).filter((id) => known.has(id))
  const order = [...new Set([...used, ...ids])]
  return new Map(order.map((id, index) => [id, `rId${String(index + 1)}`]))
}

/** Puts new ids where a part names its relationships. */
export const withNewIds = (xml: string, ids: ReadonlyMap<string, string>): string =>
  xml.replace(use, (_, before: string, id: string, after: string) => before + (ids.get(id) ?? id) + after)

function writeRelationships(entries: readonly string[], ids: ReadonlyMap<string, string>): string {
  const byId = new Map(entries.map((entry) => [attribute(entry, 'Id'), entry]))
  const written = [...ids].map(([id, newId]) => {
    const entry = byId.get(id) ?? ''
    const external = isExternal(entry) ? ' TargetMode="External"' : ''
    return `<Relationship Id="${newId}" Type="${attribute(entry, 'Type')}" Target="${attribute(entry, 'Target')}"${external}/>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`
}
