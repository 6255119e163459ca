import type { Passage } from '../sources/passage.ts'
import { citedNumbers } from '../sources/cited-number.ts'
import type { LinkTarget } from './link.ts'

/** Finds the passages of one source by the numbers that texts cite them by. */
export interface PassageFinder {
  /** Whether the source has numbered passages at all, so that a number it lacks is worth telling. */
  numbered: boolean
  byId: (id: string) => Passage | undefined
  /** The passage of a number; of a sub-paragraph that was not read apart, its paragraph. */
  byNumber: (unit: LinkTarget['unit'], number: string) => Passage | undefined
}

/** The finder of a list of passages, made once for it. */
export function passageFinder(passages: readonly Passage[]): PassageFinder {
  const finder = finders.get(passages) ?? makeFinder(passages)
  finders.set(passages, finder)
  return finder
}

const finders = new WeakMap<readonly Passage[], PassageFinder>()

function makeFinder(passages: readonly Passage[]): PassageFinder {
  const ids = new Map(passages.map((passage) => [passage.id, passage]))
  const paragraphs = new Map<string, Passage>()
  for (const [number, passage] of citedNumbers(passages)) if (!paragraphs.has(number)) paragraphs.set(number, passage)
  const articles = articlesOf(passages)
  return {
    numbered: paragraphs.size > 0 || articles.size > 0,
    byId: (id) => ids.get(id),
    byNumber: (unit, number) => {
      if (unit === 'article') return nearest(articles, number) ?? (articles.size === 0 ? nearest(paragraphs, number) : undefined)
      return unit === 'paragraph' ? nearest(paragraphs, number) : undefined
    },
  }
}

/** "58 (b)" where the source has it, else "58". */
function nearest(known: ReadonlyMap<string, Passage>, number: string): Passage | undefined {
  const parts = number.split(/ (?=\()/u)
  for (let length = parts.length; length > 0; length--) {
    const found = known.get(parts.slice(0, length).join(' '))
    if (found !== undefined) return found
  }
  return undefined
}

const article = /^(?:article|art\.|artículo|articulo)\s+(\d{1,3})\b/iu

/** The articles of a treaty, "3", and their paragraphs, "3 (1)": the headings they were read under tell them. */
function articlesOf(passages: readonly Passage[]): Map<string, Passage> {
  const found = new Map<string, Passage>()
  const add = (number: string, passage: Passage): void => {
    if (!found.has(number)) found.set(number, passage)
  }
  for (const passage of passages) {
    const heading = article.exec(passage.kind === 'heading' ? passage.text : (passage.headings.at(-1) ?? ''))?.[1]
    const own = passage.kind === 'paragraph' ? article.exec(passage.number)?.[1] : undefined
    if (own !== undefined) add(own, passage)
    else if (heading !== undefined && passage.kind === 'paragraph') {
      add(heading, passage)
      if (passage.number !== '') add(`${heading} (${passage.number})`, passage)
    }
  }
  return found
}
