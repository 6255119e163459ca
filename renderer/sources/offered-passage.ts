import type { ToQuote } from '../../core/report/quote-passage.ts'
import { request } from '../request.ts'
import type { Offer } from './offers.ts'

/** The passage that an offer leads to, with the words of an excerpt; undefined for a whole source, and where it is gone. */
export async function offeredPassage({ kind, source, of }: Offer): Promise<ToQuote | undefined> {
  if (kind === 'source') return undefined
  const [passages, excerpts] = await Promise.all([
    request('passage.list', { source: source.id }),
    kind === 'excerpt' ? request('excerpt.list', { source: source.id }) : [],
  ])
  const excerpt = excerpts.find(({ id }) => id === of)
  const passage = passages.find(({ id }) => id === (excerpt?.passage ?? of))
  return passage && { source, passage, passages, range: excerpt }
}
