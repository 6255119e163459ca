import type { Block } from '../block.ts'
import { chosenDirection, type Direction } from '../direction.ts'
import { inlineText } from '../plain-text.ts'
import { textsOf } from '../walk.ts'

/** A block with the direction a file gives it, where its letters do not say the same. */
export function directBlock(block: Block, direction: Direction | undefined): Block {
  switch (block.kind) {
    case 'figure':
    case 'page-break':
    case 'recommendations-summary':
      return block
    default:
      return { ...block, ...chosenDirection(textsOf(block).map((inlines) => inlineText(inlines)).join(' '), direction) }
  }
}
