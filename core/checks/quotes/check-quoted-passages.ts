import { asCited } from '../../sources/cited-number.ts'
import type { Check } from '../check-input.ts'
import { excerptOf } from '../excerpt-around.ts'
import { finding, type Finding } from '../finding.ts'

/** Quotes whose passage is gone, with its source or since that was read again, and those under a number that is not its own. */
export const checkQuotedPassages: Check = ({ draft, sources, pieces }) => {
  const texts = new Map(pieces.map(({ block, note, text }) => [note ?? block, text]))
  const known = new Map(sources.map((one) => [one.source.id, one]))
  return draft.blocks.flatMap((block): Finding[] => {
    if (block.kind !== 'quote' || block.passage === undefined) return []
    const { id, number = 'none', passage } = block
    const found = (check: 'quote-passage-gone' | 'quote-number-differs', details: Finding['details']): Finding[] =>
      [finding(check, 'warning', { block: id, note: null }, excerptOf(texts.get(id) ?? ''), details)]
    const of = known.get(passage.source)
    if (of === undefined) return found('quote-passage-gone', { number, source: 'none' })
    const { source, passages } = of
    const name = source.confidential ? source.publicLabel : source.symbol || source.title
    const quoted = passages.find((one) => one.id === passage.id)
    if (quoted === undefined) return found('quote-passage-gone', { number, source: name })
    const { kind, number: own } = asCited(quoted, passages)
    return number === 'none' || kind !== 'paragraph' || own === '' || own === number ? [] : found('quote-number-differs', { number, own, source: name })
  })
}
