import type { Draft } from '../../core/document/draft.ts'
import type { Citation, Inline } from '../../core/document/inline.ts'
import { inlineText } from '../../core/document/plain-text.ts'
import type { SayLive } from '../../core/document/shown-text.ts'
import { inlinesOf } from '../../core/document/walk.ts'
import { sayerOf, type PlaceNumbers } from '../../core/report/place-numbers.ts'
import { unprinted, wordsOfCitation, type CitationWords } from './citation-words.ts'

/** What the live numbers and the citations of a draft show on the page and in its notes. */
export function liveSayer({ blocks, notes }: Draft, places: PlaceNumbers, words: CitationWords): SayLive {
  const sayNumber = sayerOf(places)
  const said = new Map<Citation, string>()
  const learn = (holder: string, inlines: readonly Inline[]) => {
    inlines.filter((inline) => inline.type === 'citation').forEach((citation, place) => {
      const printed = wordsOfCitation(words.get(holder), citation, place)
      said.set(citation, printed === undefined ? unprinted : inlineText(printed, sayNumber))
    })
  }
  for (const block of blocks) learn(block.id, inlinesOf(block))
  for (const { id, paragraphs } of notes) learn(id, paragraphs.flat())
  return (inline) => (inline.type === 'reference' ? sayNumber(inline) : (said.get(inline) ?? unprinted))
}
