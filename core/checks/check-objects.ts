import { blockText } from '../document/plain-text.ts'
import type { Check } from './check-input.ts'
import { excerptOf } from './excerpt-around.ts'
import { finding, type Finding } from './finding.ts'
import { tidy } from './piece.ts'

/**
 * Pictures without words for those who cannot see them, and tables without a header row, which a screen reader needs to
 * say what a cell is about (WCAG 2.2, success criteria 1.1.1 and 1.3.1).
 */
export const checkObjects: Check = ({ draft }) =>
  draft.blocks.flatMap((block): Finding[] => {
    const place = { block: block.id, note: null }
    if (block.kind === 'figure' && block.alt.trim() === '') return [finding('figure-without-alt', 'warning', place, '')]
    if (block.kind === 'table' && block.headerRows === 0 && block.rows.length > 1) {
      return [finding('table-without-header', 'warning', place, excerptOf(tidy(blockText(block, () => ''))))]
    }
    return []
  })
