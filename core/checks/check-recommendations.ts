import type { Block } from '../document/block.ts'
import { blockText } from '../document/plain-text.ts'
import type { LinkRole } from '../links/link.ts'
import type { SourceKind } from '../sources/source.ts'
import type { Check } from './check-input.ts'
import { excerptOf } from './excerpt-around.ts'
import { finding, type Finding } from './finding.ts'

/**
 * Recommendations that rest on nothing. Each needs a norm of its own, named or linked. What the State says and the
 * evidence usually stand in the text before, so they are looked for in the whole of its chapter, and told once for it.
 */
export const checkRecommendations: Check = ({ draft: { blocks }, links: { links, proposals, dismissed }, sources, pieces }) => {
  const chapters = chaptersOf(blocks)
  const roles = new Map<string, Set<LinkRole>>()
  for (const { from, role } of [...links, ...proposals, ...dismissed]) {
    for (const part of new Set([from, chapters.get(from)?.id])) if (part !== undefined) roles.set(part, (roles.get(part) ?? new Set()).add(role))
  }
  const kinds = new Set(sources.map(({ source }) => source.kind))
  const told = new Set<Block | undefined>()
  return pieces.flatMap((piece): Finding[] => {
    if (piece.kind !== 'recommendation' || piece.text === '') return []
    const excerpt = excerptOf(piece.text)
    const own = roles.get(piece.block)?.has('norm') === true ? [] : [finding('recommendation-without-norm', 'note', piece, excerpt)]
    const chapter = chapters.get(piece.block)
    if (chapter === undefined || told.has(chapter)) return own
    told.add(chapter)
    const section = blockText(chapter).trim()
    // Who has no such source yet is not helped by hearing it of every chapter.
    const lacks = (role: LinkRole, kind: SourceKind): boolean => kinds.has(kind) && roles.get(chapter.id)?.has(role) !== true
    return [
      ...own,
      ...(lacks('state-position', 'state-document') ? [finding('recommendations-without-state-position', 'note', piece, excerpt, { section })] : []),
      ...(lacks('evidence', 'evidence') ? [finding('recommendations-without-evidence', 'note', piece, excerpt, { section })] : []),
    ]
  })
}

/** The heading of the chapter, a section of the highest level, that each block stands in. */
function chaptersOf(blocks: readonly Block[]): Map<string, Block> {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' && block.role === undefined ? [block.level] : []))
  const highest = levels.reduce((one, other) => Math.min(one, other), Infinity)
  const chapters = new Map<string, Block>()
  let chapter: Block | undefined
  for (const block of blocks) {
    if (block.kind === 'heading' && block.role === undefined && block.level === highest) chapter = block
    if (chapter !== undefined) chapters.set(block.id, chapter)
  }
  return chapters
}
