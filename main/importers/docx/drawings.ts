import type { ImportedPicture } from '../../../core/document/import/imported-text.ts'
import { findAll, type XmlElement } from '../xml/element.ts'
import type { Story } from './story.ts'

/** What a drawing holds: boxes of text, pictures, and how many pictures or diagrams cannot come in. */
export interface Drawing {
  boxes: XmlElement[]
  pictures: ImportedPicture[]
  lost: number
}

export function readDrawing(drawing: XmlElement, { file, relationships }: Story): Drawing {
  const found = findAll(drawing, ['w:txbxContent', 'a:blip', 'c:chart', 'dgm:relIds', 'v:imagedata'])
  const boxes = found.filter(({ name }) => name === 'w:txbxContent')
  const shown = found.filter(({ name }) => name !== 'w:txbxContent')
  const pictures = shown.flatMap((element): ImportedPicture[] => {
    const relationship = relationships.get(element.attributes.get(element.name === 'v:imagedata' ? 'r:id' : 'r:embed') ?? '')
    if (relationship === undefined || relationship.external) return []
    const { alt, width } = describe(drawing)
    // A picture among several says nothing of its own width.
    const kept = file.picture?.(relationship.target, alt, shown.length === 1 ? width : undefined)
    return kept === undefined ? [] : [kept]
  })
  return { boxes, pictures, lost: shown.length - pictures.length }
}

/** The words for those who cannot see it, and its width in English metric units. */
function describe(drawing: XmlElement): { alt: string; width: number | undefined } {
  const properties = findAll(drawing, ['wp:docPr'])[0]?.attributes
  const old = findAll(drawing, ['v:shape'])[0]?.attributes
  const width = Number(findAll(drawing, ['wp:extent'])[0]?.attributes.get('cx'))
  return { alt: properties?.get('descr') ?? old?.get('alt') ?? '', width: width > 0 ? width : undefined }
}
