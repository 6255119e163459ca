import { asCited } from '../sources/cited-number.ts'
import type { Passage } from '../sources/passage.ts'
import type { Source } from '../sources/source.ts'
import { findEntryOf } from '../sources/catalogue/entry.ts'
import type { LinkTarget } from './link.ts'

const article = /^(?:article|art\.|artículo)\s+(\d{1,3})\b/iu

/** A passage of a source, or the whole of it, as the target of a link; of a treaty by its article, "3 (1)". */
export function targetOfPassage(source: Source, passages: readonly Passage[], id: string | undefined): LinkTarget {
  const whole: LinkTarget = { source: source.id, passage: null, unit: 'paragraph', number: '', entry: findEntryOf(source)?.id ?? '', name: source.symbol || source.title }
  const found = passages.find((passage) => passage.id === id)
  if (found === undefined) return whole
  const heading = article.exec(found.kind === 'heading' ? found.text : (found.headings.at(-1) ?? ''))?.[1]
  const { number } = asCited(found, passages)
  if (heading !== undefined) return { ...whole, passage: found.id, unit: 'article', number: found.kind === 'paragraph' && number !== '' ? `${heading} (${number})` : heading }
  return { ...whole, passage: found.id, number: found.kind === 'footnote' ? '' : number }
}
