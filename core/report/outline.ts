import { z } from 'zod'
import type { Draft } from '../document/draft.ts'
import { inlineText } from '../document/plain-text.ts'
import { noteIdsOf } from '../document/walk.ts'
import { numberHeadings } from './numbering.ts'
import type { Report } from './report.ts'
import { sections } from './section.ts'
import { countBlocks } from './word-count.ts'

/** One heading as the outline shows it, with what its whole section holds. */
export const OutlineEntry = z.strictObject({
  id: z.string(),
  level: z.int(),
  number: z.string(),
  title: z.string(),
  /** Words of the section's text and notes, subsections included. */
  words: z.int(),
  notes: z.int(),
  recommendations: z.int(),
})
export type OutlineEntry = z.infer<typeof OutlineEntry>

export function outline(report: Report, draft: Draft): OutlineEntry[] {
  const numbers = numberHeadings(draft.blocks, report.headingNumbering)
  return sections(draft.blocks).map(({ heading, blocks }) => ({
    id: heading.id,
    level: heading.level,
    number: numbers.get(heading.id) ?? '',
    title: inlineText(heading.children),
    words: countBlocks(blocks, draft).both,
    notes: new Set(blocks.flatMap(noteIdsOf)).size,
    recommendations: blocks.filter((block) => block.kind === 'recommendation').length,
  }))
}
