import type { Block, Heading, SectionStatus } from '../document/block.ts'
import { sections, type Section } from './section.ts'

/** Where a section is put: beside another section, at its level, or at the end of it, one level deeper. */
export interface SectionPlace {
  to: 'before' | 'after' | 'inside'
  target: string
}

/**
 * Moves a whole section, subsections and all; its headings take the levels of their new place. The recommendations of
 * a section can only be put inside another one, where they follow its own text.
 * @returns the blocks in their new order, or undefined where the section cannot go there: into itself, or so deep that
 *   a heading would have no level left
 */
export function moveSection(blocks: readonly Block[], id: string, { to, target }: SectionPlace): Block[] | undefined {
  const moving = sectionAt(blocks, id)
  const place = sectionAt(blocks, target)
  if (moving === undefined || place === undefined || place.heading.role !== undefined) return undefined
  if (moving.blocks.includes(place.heading) || (moving.heading.role !== undefined && to !== 'inside')) return undefined
  const level = to === 'inside' ? place.heading.level + 1 : place.heading.level
  const moved = shift(moving.blocks, level - moving.heading.level)
  if (moved === undefined) return undefined
  const rest = blocks.filter((block) => !moving.blocks.includes(block))
  const there = sectionAt(rest, target)
  if (there === undefined) return undefined
  const length = moving.heading.role === undefined ? there.blocks.length : ownLength(there)
  const at = rest.indexOf(there.heading) + (to === 'before' ? 0 : length)
  return [...rest.slice(0, at), ...moved, ...rest.slice(at)]
}

/** Moves a section past the one before or after it under the same heading; undefined where there is none. */
export function moveAmongSiblings(blocks: readonly Block[], id: string, to: 'up' | 'down'): Block[] | undefined {
  const parents = sectionParents(blocks)
  const parent = parents.get(id)
  const siblings = sections(blocks).filter(({ heading }) => heading.role === undefined && parents.get(heading.id) === parent)
  const at = siblings.findIndex(({ heading }) => heading.id === id)
  const target = at < 0 ? undefined : siblings[at + (to === 'up' ? -1 : 1)]
  return target === undefined ? undefined : moveSection(blocks, id, { to: to === 'up' ? 'before' : 'after', target: target.heading.id })
}

/**
 * Makes a section one of a higher (-1) or lower (1) level where it stands, as word processors do: sections that follow
 * a raised one become its subsections. Undefined where no level is left, or one would be skipped.
 */
export function changeLevel(blocks: readonly Block[], id: string, by: 1 | -1): Block[] | undefined {
  const section = sectionAt(blocks, id)
  return section === undefined ? undefined : atLevel(blocks, id, section.heading.level + by)
}

/** Makes a section one of a level where it stands, with those in it. Undefined where no level is left, or one would be skipped. */
export function atLevel(blocks: readonly Block[], id: string, level: number): Block[] | undefined {
  const section = sectionAt(blocks, id)
  if (section === undefined) return undefined
  const start = blocks.indexOf(section.heading)
  const above = blocks.slice(0, start).findLast((block): block is Heading => block.kind === 'heading' && block.role === undefined)
  if (level > (above?.level ?? 0) + 1) return undefined
  const changed = shift(section.blocks, level - section.heading.level)
  return changed === undefined ? undefined : [...blocks.slice(0, start), ...changed, ...blocks.slice(start + changed.length)]
}

/** Says how far a section is. */
export const setStatus = (blocks: readonly Block[], id: string, status: SectionStatus): Block[] =>
  blocks.map((block) => {
    if (block.kind !== 'heading' || block.id !== id) return block
    const { status: _before, ...rest } = block
    return status === 'to-do' ? rest : { ...rest, status }
  })

/** Plans how many words a section shall have; undefined takes the plan away. */
export const setBudget = (blocks: readonly Block[], id: string, budget: number | undefined): Block[] =>
  blocks.map((block) => {
    if (block.kind !== 'heading' || block.id !== id) return block
    const { budget: _before, ...rest } = block
    return budget === undefined ? rest : { ...rest, budget }
  })

/**
 * The section each section stands in, by heading id; those at the top have none. Recommendations stand in the section
 * they follow, whatever the level of their heading.
 */
export function sectionParents(blocks: readonly Block[]): Map<string, string | undefined> {
  const parents = new Map<string, string | undefined>()
  const open: Heading[] = []
  for (const block of blocks) {
    if (block.kind !== 'heading') continue
    if (block.role === undefined) {
      while ((open.at(-1)?.level ?? 0) >= block.level) open.pop()
    }
    parents.set(block.id, open.at(-1)?.id)
    if (block.role === undefined) open.push(block)
  }
  return parents
}

const sectionAt = (blocks: readonly Block[], id: string): Section | undefined => sections(blocks).find(({ heading }) => heading.id === id)

/** How many blocks of a section come before its first subsection. */
export function ownLength({ blocks }: Section): number {
  const next = blocks.findIndex((block, index) => index > 0 && block.kind === 'heading' && block.role === undefined)
  return next < 0 ? blocks.length : next
}

/** The blocks with their headings some levels deeper. A heading over recommendations stays at the last level there is. */
function shift(blocks: readonly Block[], by: number): Block[] | undefined {
  const shifted: Block[] = []
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      shifted.push(block)
      continue
    }
    const level = levelOf(block.role === undefined ? block.level + by : Math.max(1, Math.min(4, block.level + by)))
    if (level === undefined) return undefined
    shifted.push(level === block.level ? block : { ...block, level })
  }
  return shifted
}

const levelOf = (value: number): Heading['level'] | undefined => ([1, 2, 3, 4] as const).find((level) => level === value)
