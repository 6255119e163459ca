import type { Block, Heading } from '../document/block.ts'

/** A heading and what follows it, up to the next heading of its level or higher. */
export interface Section {
  heading: Heading
  /** The heading and everything in the section, subsections included. */
  blocks: Block[]
}

/**
 * All sections in the order of their headings. A heading over recommendations closes no section, whatever
 * its level: the recommendations belong to the argument above them.
 */
export function sections(blocks: readonly Block[]): Section[] {
  return blocks.flatMap((block, start) => {
    if (block.kind !== 'heading') return []
    const length = blocks.slice(start + 1).findIndex((later) => closes(later, block))
    return [{ heading: block, blocks: blocks.slice(start, length < 0 ? undefined : start + 1 + length) }]
  })
}

/** The heading a block stands under, recommendations headings passed over; undefined before the first. */
export function sectionOf(blocks: readonly Block[], id: string): Heading | undefined {
  const place = blocks.findIndex((block) => block.id === id)
  return blocks
    .slice(0, place + 1)
    .findLast((block): block is Heading => block.kind === 'heading' && block.role === undefined)
}

function closes(later: Block, heading: Heading): boolean {
  if (later.kind !== 'heading') return false
  if (heading.role !== undefined) return true
  return later.role === undefined && later.level <= heading.level
}
