import { authorName, commentTexts, rememberedWords, type Comment } from '../comment.ts'
import { commentIdsOf, commentIdsOfNote, placeComments, unionOf, withComments } from '../comments.ts'
import type { Draft } from '../draft.ts'
import { withTexts } from '../walk.ts'
import { mostCommentsTogether, type ImportedText } from './imported-text.ts'
import { count } from './tally.ts'

/**
 * Gives each comment an id of its own and puts it on its words. An answer without words of its own stands on those of
 * what it answers; one whose words did not come in is counted.
 * @param draft whose runs of text still bear the labels of the file
 */
export function matchComments(draft: Draft, { comments, tally }: Pick<ImportedText, 'comments' | 'tally'>, newId: () => string): { draft: Draft; comments: Comment[] } {
  const marked = new Set([...draft.blocks.flatMap(commentIdsOf), ...draft.notes.flatMap(commentIdsOfNote)])
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
  const placed: Draft = {
    blocks: draft.blocks.map((block) => withTexts(block, (inlines) => withComments(inlines, toIds))),
    notes: draft.notes.map((note) => ({ ...note, paragraphs: note.paragraphs.map((inlines) => withComments(inlines, toIds)) })),
  }
  const words = new Map(placeComments(placed, kept).map(({ comment: { id }, words }) => [id, rememberedWords(words)]))
  return { draft: placed, comments: kept.map((comment) => ({ ...comment, words: words.get(comment.id) ?? '' })) }
}
