import { inlineText } from '../plain-text.ts'
import { dropStart } from './inline-edits.ts'
import type { ShapedParagraph } from './shaped-paragraph.ts'

/** "Table 3. ", "Tableau 2 : ", "Cuadro 1.", "Figure 4: ", "Gráfico 2." */
const label = /^(?:(table|tableau|cuadro|tabla)|figure|figura|graphique|gráfico|gráfica)[\s\u00a0]+[0-9]{1,3}[\s\u00a0]?[.:–—-][\s\u00a0]*/iu

/**
 * Finds the captions of tables and figures: a line styled as one, or one that begins like one and stands next to a
 * table or a figure. The number it had is dropped, since captions are counted.
 */
export function markCaptions(paragraphs: readonly ShapedParagraph[]): ShapedParagraph[] {
  return paragraphs.map((paragraph, index): ShapedParagraph => {
    if (paragraph.kind !== 'body') return paragraph
    const found = label.exec(inlineText(paragraph.children))
    const besideFigure = paragraphs[index + 1]?.kind === 'figure' || paragraphs[index - 1]?.kind === 'figure'
    const besideTable = paragraphs[index + 1]?.kind === 'table' || paragraphs[index - 1]?.kind === 'table'
    if (paragraph.captions !== true && !(found !== null && (besideTable || besideFigure))) return paragraph
    if (found === null && !besideTable && !besideFigure) return paragraph
    const of = (found === null ? besideTable : found[1] !== undefined) ? 'table' : 'figure'
    return { kind: 'caption', of, children: found === null ? paragraph.children : dropStart(paragraph.children, found[0].length) }
  })
}
