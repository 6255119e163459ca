import { AppError } from '../../core/errors.ts'
import type { Excerpt } from '../../core/sources/excerpt.ts'
import { findWords } from '../../core/sources/find-words.ts'
import type { Passage } from '../../core/sources/passage.ts'
import type { SourceText } from '../../core/sources/review/repair.ts'
import type { Source } from '../../core/sources/source.ts'
import { attach, detach, readAttachment, type Attachment } from './attachment.ts'
import { readExcerpts } from './excerpt.ts'
import { readPassages, writePassages } from './passage.ts'
import type { Project } from './project.ts'
import { findSource, writeSource } from './source.ts'
import { inTransaction } from './transaction.ts'

/** A source as it was before a change, so that it can be put back. */
export interface SourceState extends SourceText {
  id: string
  /** What it was beside its text; undefined where the change left that alone. */
  whole: { source: Source; file: Attachment | undefined } | undefined
}

/** The passages and excerpts of a source. */
export const readText = (project: Project, id: string): SourceText => ({ passages: [...readPassages(project, id)], excerpts: readExcerpts(project, id) })

/** A source as it is now, with all that belongs to it. Throws AppError source-missing. */
export function readState(project: Project, id: string): SourceState {
  const source = findSource(project, id)
  if (source === undefined) throw new AppError('source-missing', { source: id })
  return { id, ...readText(project, id), whole: { source, file: readAttachment(project, id) } }
}

/**
 * Puts a source back as it was, whole or not at all. Excerpts that were made since then go to the earlier passages by
 * their words.
 * @throws AppError source-missing where its text is to be put back and the source is gone; excerpt-in-the-way where the
 * words of an excerpt stand in none of the earlier passages
 */
export function restoreState(project: Project, { id, passages, excerpts, whole }: SourceState): void {
  inTransaction(project, () => {
    if (whole !== undefined) writeSource(project, whole.source)
    else if (findSource(project, id) === undefined) throw new AppError('source-missing', { source: id })
    const now = new Map(readExcerpts(project, id).map((excerpt) => [excerpt.id, excerpt]))
    const earlier = excerpts.map((excerpt) => {
      const said = now.get(excerpt.id)
      now.delete(excerpt.id)
      return said === undefined ? excerpt : { ...excerpt, comment: said.comment, tags: said.tags }
    })
    writePassages(project, id, passages, [...earlier, ...[...now.values()].map((excerpt) => placed(excerpt, passages))])
    if (whole?.file !== undefined) attach(project, id, whole.file)
    else if (whole !== undefined) detach(project, id)
  })
}

function placed(excerpt: Excerpt, passages: readonly Passage[]): Excerpt {
  const first = passages.filter(({ id }) => id === excerpt.passage)
  for (const { id, text } of [...first, ...passages]) {
    const range = findWords(text, excerpt.text, excerpt.start)
    if (range !== undefined) return { ...excerpt, ...range, passage: id, text: text.slice(range.start, range.start + range.length) }
  }
  throw new AppError('excerpt-in-the-way', { excerpt: excerpt.text.slice(0, 120) })
}
