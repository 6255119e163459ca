import { $isTableNode } from '@lexical/table'
import type { ElementNode } from 'lexical'
import { naturalDirection } from '../../core/document/direction.ts'
import { $getDirection, $setDirection } from './nodes/block-direction.ts'
import { $textElements } from './text-places.ts'

/**
 * Draws a block, and each paragraph of a table, in the direction it reads. Where no letter speaks it stays as it was: a
 * paragraph begun below an Arabic one begins at the right.
 */
export function $drawDirection(block: ElementNode): void {
  const chosen = $getDirection(block)
  // In a table, a column of numbers stands under its heading.
  const round = $isTableNode(block) ? naturalDirection(block.getTextContent()) : undefined
  for (const element of new Set([block, ...$textElements(block)])) {
    const direction = chosen ?? naturalDirection(element.getTextContent()) ?? round
    if (direction !== undefined && element.getDirection() !== direction) element.setDirection(direction)
  }
}

/** Makes blocks read the other way: all as the first of them is to read. One that would read so by itself needs no choice. */
export function $turnDirection(blocks: readonly ElementNode[]): void {
  const direction = blocks[0]?.getDirection() === 'rtl' ? 'ltr' : 'rtl'
  for (const block of blocks) {
    $setDirection(block, naturalDirection(block.getTextContent()) === direction ? undefined : direction)
    $drawDirection(block)
  }
}
