import type { OutlineEntry } from '../../core/report/outline.ts'
import { foldText } from '../../core/search/fold.ts'

/** An entry as a line of the tree. */
export interface TreeLine {
  entry: OutlineEntry
  /** From 1: how deep it stands in the tree, which skips no level as headings may. */
  depth: number
  children: number
  open: boolean
  position: number
  siblings: number
}

/** The lines that show, those under closed entries left out. */
export function visibleLines(outline: readonly OutlineEntry[], closed: ReadonlySet<string>): TreeLine[] {
  const depths = new Map<string, number>()
  const families = new Map<string | undefined, string[]>()
  for (const { id, parent } of outline) families.set(parent, [...(families.get(parent) ?? []), id])
  const hidden = new Set<string>()
  return outline.flatMap((entry) => {
    const { id, parent } = entry
    const depth = (parent === undefined ? 0 : (depths.get(parent) ?? 0)) + 1
    depths.set(id, depth)
    if (parent !== undefined && (hidden.has(parent) || closed.has(parent))) {
      hidden.add(id)
      return []
    }
    const siblings = families.get(parent) ?? []
    const children = families.get(id)?.length ?? 0
    return [{ entry, depth, children, open: children > 0 && !closed.has(id), position: siblings.indexOf(id) + 1, siblings: siblings.length }]
  })
}

/** The next line whose title begins with what was typed, from the one in hand on and then from the top. */
export function findByTyping(lines: readonly TreeLine[], from: number, typed: string): TreeLine | undefined {
  const wanted = foldText(typed)
  // One letter looks for the next such line; more letters may still mean the one in hand.
  const start = typed.length === 1 ? from + 1 : from
  const turned = [...lines.slice(start), ...lines.slice(0, start)]
  return turned.find(({ entry }) => foldText(entry.title).startsWith(wanted))
}
