import { findChild, type XmlElement } from '../xml/element.ts'
import { onOff, valueOf, wholeNumber } from './properties.ts'

export interface ParagraphProperties {
  style?: string | undefined
  /** 0 is the highest heading; 9 is text. */
  outlineLevel?: number | undefined
  /** The list it belongs to; "0" takes it out of the list its style puts it in. */
  listId?: string | undefined
  listLevel?: number | undefined
  /** Twentieths of a point. */
  indentStart?: number | undefined
  indentEnd?: number | undefined
  /** "center", "right", "both" and so on. */
  alignment?: string | undefined
  /** Whether it begins a page. */
  breaks?: boolean | undefined
  /** Whether it reads from the right. */
  fromRight?: boolean | undefined
}

export function readParagraphProperties(properties: XmlElement | undefined): ParagraphProperties {
  if (properties === undefined) return {}
  const list = findChild(properties, 'w:numPr')
  const indent = findChild(properties, 'w:ind')?.attributes
  const twips = (...names: string[]) => wholeNumber(names.map((name) => indent?.get(name)).find((value) => value !== undefined), -31_680, 31_680)
  return {
    style: valueOf(properties, 'w:pStyle'),
    outlineLevel: wholeNumber(valueOf(properties, 'w:outlineLvl'), 0, 9),
    listId: valueOf(list, 'w:numId'),
    listLevel: wholeNumber(valueOf(list, 'w:ilvl'), 0, 8),
    indentStart: twips('w:start', 'w:left'),
    indentEnd: twips('w:end', 'w:right'),
    alignment: valueOf(properties, 'w:jc'),
    breaks: onOff(properties, 'w:pageBreakBefore'),
    fromRight: onOff(properties, 'w:bidi'),
  }
}
