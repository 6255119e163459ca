import { findChild, type XmlElement } from '../xml/element.ts'

/** In English metric units, of which 635 are a twentieth of a point: the width of the text of an A4 page with usual margins. */
const usual = 5_731_510
const unitsInTwip = 635

/** How wide the text of a document is, in English metric units, as its last section says. */
export function textWidthOf(body: XmlElement): number {
  const section = findChild(body, 'w:sectPr')
  const size = Number(findChild(section, 'w:pgSz')?.attributes.get('w:w'))
  const margin = findChild(section, 'w:pgMar')?.attributes
  const width = (size - Number(margin?.get('w:left')) - Number(margin?.get('w:right'))) * unitsInTwip
  return width > 0 ? width : usual
}
