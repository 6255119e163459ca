import { pageMargin } from '../../../report/paper.ts'
import { sectionOrder } from './property-order.ts'
import { childNamed, copyOf, dropChild, element, putChild, setAttributes, valueOf, type WordElement } from './xml-tree.ts'

/** The paper and margins of the pages on which a report stands, in twentieths of a point. */
export interface PageSetup {
  width: number
  height: number
  left: number
  right: number
}

/** A4 with 2.5 cm round the text, where a template says nothing. */
const usual = { width: 11_906, height: 16_838, margin: pageMargin }
const number = (text: string | undefined, otherwise: number): number => {
  const value = Number(text)
  return text !== undefined && Number.isFinite(value) && Math.abs(value) < 32_000 ? Math.abs(Math.round(value)) : otherwise
}

export function pageSetup(section: WordElement): PageSetup {
  const [size, margin] = [childNamed(section, 'w:pgSz'), childNamed(section, 'w:pgMar')]
  return {
    width: number(valueOf(size, 'w:w'), usual.width),
    height: number(valueOf(size, 'w:h'), usual.height),
    left: number(valueOf(margin, 'w:left'), usual.margin),
    right: number(valueOf(margin, 'w:right'), usual.margin) + number(valueOf(margin, 'w:gutter'), 0),
  }
}

/** Notes are counted through the whole document, from 1: live numbers rest on it. */
export function tidySection(section: WordElement): WordElement {
  for (const name of ['w:footnotePr', 'w:endnotePr']) dropChild(section, name)
  return section
}

/** A further section of the report: on a new page, with the headers, footers and page numbers going on. */
export function followingSection(section: WordElement, turned: boolean): WordElement {
  const copy = copyOf(section)
  for (const name of ['w:titlePg', 'w:vAlign']) dropChild(copy, name)
  putChild(copy, element('w:type', { 'w:val': 'nextPage' }), sectionOrder)
  const numbers = childNamed(copy, 'w:pgNumType')
  if (numbers !== undefined) setAttributes(numbers, { 'w:start': undefined })
  return turned ? turn(copy) : copy
}

/** Lays the pages on their side; those that lie there already stay. */
export function turn(section: WordElement): WordElement {
  const { width, height } = pageSetup(section)
  if (width >= height) return section
  putChild(section, element('w:pgSz', { 'w:w': String(height), 'w:h': String(width), 'w:orient': 'landscape' }), sectionOrder)
  return section
}
