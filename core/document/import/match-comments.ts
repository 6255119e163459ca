import type { Block } from '../block.ts'
import { authorName, commentTexts, rememberedWords, type Comment } from '../comment.ts'
import { commentIdsOf, placeComments, unionOf, withComments } from '../comments.ts'
import { withTexts } from '../walk.ts'
import { mostCommentsTogether, type ImportedText } from './imported-text.ts'
import { count } from './tally.ts'

/**
 * Gives each comment an id of its own and puts it on its words. An answer without words of its own stands on those of
 * what it answers; one whose words did not come in is counted.
 * @param blocks whose runs of text still bear the labels of the file
 */
export function matchComments(blocks: readonly Block[], { comments, tally }: Pick<ImportedText, 'comments' | 'tally'>, newId: () => string): { blocks: Block[]; comments: Comment[] } {
  const marked = new Set(blocks.flatMap(commentIdsOf))
  const places = new Map<string, string>()
  const byPlace = new Map<string, string[]>()
  const kept: Comment[] = []
  for (const { label, text, author, createdAt, resolved, answers } of comments) {
    const place = marked.has(label) ? label : answers === undefined ? undefined : marked.has(answers) ? answers : places.get(answers)
    const texts = commentTexts(text)
    const there = byPlace.get(place ?? '') ?? []
    if (place === undefined || there.length >= mostCommentsTogether) {
      count(tally, 'comment', Math.min(1, texts.length))
      continue
    }
    places.set(label, place)
    const made = texts.map((said): Comment => ({ id: newId(), text: said, words: '', author: authorName(author), ...(createdAt !== undefined && { createdAt }), ...(resolved && { resolved }) }))
    kept.push(...made)
    there.push(...made.map(({ id }) => id))
    byPlace.set(place, there)
  }
  const toIds = (labels: readonly string[]): string[] => unionOf(labels.map((label) => byPlace.get(label)))
  const placed = blocks.map((block): Block => withTexts(block, (inlines) => withComments(inlines, toIds)))
  const words = new Map(placeComments(placed, kept).map(({ comment: { id }, words }) => [id, rememberedWords(words)]))
  return { blocks: placed, comments: kept.map((comment) => ({ ...comment, words: words.get(comment.id) ?? '' })) }
}
