import { namesSeveral } from '../../core/citations/locator.ts'
import { standInDigits } from '../../core/citations/engine-text.ts'
import type { Locator } from '../../core/document/inline.ts'

/** What the engine is told of a locator, and how to find the real numbers in what it writes. */
export interface EngineLocator {
  label: string
  locator: string
  restore: (written: string) => string
}

/** The names of the Citation Style Language (1.0.2) for what a locator counts. */
const labels: Record<Locator['kind'], string> = {
  paragraph: 'paragraph', article: 'article-locator', page: 'page', section: 'section', chapter: 'chapter', table: 'table', figure: 'figure', annex: 'appendix',
}

/**
 * A locator as the engine understands it. It takes several for one where they hold brackets or letters, as
 * "37 (b)–40" does, and prints "art." for "arts."; such numbers go through it in the guise of plain ones.
 */
export function engineLocator({ kind, value }: Locator): EngineLocator {
  const label = labels[kind]
  if (!namesSeveral(value) || /^[\d–, ]+$/u.test(value)) return { label, locator: value, restore: (written) => written }
  const items: string[] = []
  const locator = value.replace(/[^–,]+/gu, (item) => {
    items.push(item.trim())
    return ` ${guise(items.length - 1)}`
  }).replace(/\s?–\s?/gu, '–').trim()
  return { label, locator, restore: (written) => items.reduce((text, item, index) => text.replaceAll(guise(index), item), written) }
}

/** Neighbours begin with different digits, so that no style shortens a range of them. */
const guise = (index: number): string => `${String((index % 9) + 1)}${String(index).padStart(2, '0')}9${standInDigits}`
