import { contentsStyles } from '../style-names.ts'
import type { MergedStyles } from './merge-styles.ts'
import { resolved } from './own-styles.ts'

/** One centimetre, in twentieths of a point. */
const step = 567

/**
 * Gives the lines of our contents list a tab stop behind the number of the heading, as Word does itself: the styles of
 * a template have one at the right margin alone, with dots before it, which would send the title there.
 * @param xml our text, with our ids of styles
 */
export function withContentsTabs(xml: string, { sheet, ids, theirs }: MergedStyles): string {
  return contentsStyles.filter((id) => theirs.has(id)).reduce((text, id) => {
    const left = Number(resolved(sheet, ids.get(id), 'w:pPr', 'w:ind', 'w:left') ?? 0) || 0
    const opening = `<w:pPr><w:pStyle w:val="${id}"/>`
    return text.replaceAll(opening, `${opening}<w:tabs><w:tab w:val="left" w:pos="${String(left + step)}"/></w:tabs>`)
  }, xml)
}
