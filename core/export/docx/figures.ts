import { ImageRun, Paragraph, TextRun } from 'docx'
import type { PrintedReport } from '../printed-report.ts'
import type { Printed } from '../printed-text.ts'
import { textHeight, textWidth } from './pages.ts'
import { printableText } from './printable-text.ts'
import { styleIds } from './style-names.ts'

/** Twentieths of a point in a pixel, at 96 to the inch. */
const pixel = 15
/** What is left of the height of a page for the caption of a picture that fills it. */
const roomForCaption = 83

/**
 * A picture in a paragraph of its own, with its words for those who cannot see it. Where the picture is gone its words
 * stand in its place.
 * @param captioned whether its caption follows, which must not be parted from it
 */
export function figureParagraph({ attachment, alt, width }: Printed<'figure'>, captioned: boolean, { pictures, paper }: PrintedReport): Paragraph {
  const look = { style: styleIds.figure, ...(captioned && { keepNext: true }) }
  const picture = pictures.get(attachment)
  if (picture === undefined) return new Paragraph({ ...look, children: [new TextRun(printableText(`[${alt.trim()}]`))] })
  const wanted = ((textWidth(paper, false) / pixel) * width) / 100
  const scale = Math.min(wanted / picture.width, (textHeight(paper) / pixel - roomForCaption) / picture.height)
  const transformation = { width: Math.max(1, Math.round(picture.width * scale)), height: Math.max(1, Math.round(picture.height * scale)) }
  const description = printableText(alt.trim())
  return new Paragraph({ ...look, children: [new ImageRun({ type: picture.type, data: picture.bytes, transformation, altText: { name: 'Picture', description } })] })
}
