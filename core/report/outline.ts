import { z } from 'zod'
import { SectionStatus, type Block } from '../document/block.ts'
import type { Draft } from '../document/draft.ts'
import { inlineText } from '../document/plain-text.ts'
import { noteIdsOf } from '../document/walk.ts'
import { ownLength, sectionParents } from './move-section.ts'
import { numberHeadings } from './numbering.ts'
import type { Report } from './report.ts'
import { sections } from './section.ts'
import { countBlocks } from './word-count.ts'

/** What a part of the draft holds. Words are those of its text and notes. */
const Counts = z.strictObject({ words: z.int(), notes: z.int(), recommendations: z.int() })
export type SectionCounts = z.infer<typeof Counts>

/** One heading as the outline shows it, with what its whole section holds, subsections included. */
export const OutlineEntry = z.strictObject({
  id: z.string(),
  level: z.int(),
  number: z.string(),
  title: z.string(),
  ...Counts.shape,
  /** What it holds outside its subsections. Its recommendations are its own. */
  own: Counts,
  status: SectionStatus,
  /** The words planned for it. */
  budget: z.int().optional(),
  /** The id of the section it stands in. */
  parent: z.string().optional(),
  /** Whether it is the heading over recommendations, which opens no section of its own. */
  recommendationsHeading: z.boolean(),
})
export type OutlineEntry = z.infer<typeof OutlineEntry>

export function outline(report: Report, draft: Draft): OutlineEntry[] {
  const numbers = numberHeadings(draft.blocks, report.headingNumbering)
  const parents = sectionParents(draft.blocks)
  return sections(draft.blocks).map((section) => {
    const { heading, blocks } = section
    const parent = parents.get(heading.id)
    return {
      id: heading.id,
      level: heading.level,
      number: numbers.get(heading.id) ?? '',
      title: inlineText(heading.children),
      ...countsOf(blocks, draft),
      own: countsOf(blocks.slice(0, ownLength(section)), draft),
      status: heading.status ?? 'to-do',
      ...(heading.budget === undefined ? {} : { budget: heading.budget }),
      ...(parent === undefined ? {} : { parent }),
      recommendationsHeading: heading.role !== undefined,
    }
  })
}

const countsOf = (blocks: readonly Block[], draft: Draft): SectionCounts => ({
  words: countBlocks(blocks, draft).both,
  notes: new Set(blocks.flatMap(noteIdsOf)).size,
  recommendations: blocks.filter((block) => block.kind === 'recommendation').length,
})
