import type { PlacedComment } from '../../document/comments.ts'
import type { Place } from '../finding.ts'

/** What comments say, with the places of their words. Of one whose words are gone, those words are still in the file and are told too. */
export const commentTexts = (comments: readonly PlacedComment[]): { place: Place; text: string }[] =>
  comments.flatMap(({ comment, block, words }) => {
    const place: Place = { block: block ?? null, note: null }
    return [comment.text, ...(block === undefined ? [words] : [])].map((text) => ({ place, text }))
  })
