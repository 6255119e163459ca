import type { ImportedPicture } from '../../../core/document/import/imported-text.ts'
import type { Orientation } from '../pictures/upright.ts'
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
    const { alt, width, turned } = describe(drawing)
    // A picture among several says nothing of its own width.
    const kept = shown.length === 1 ? file.picture?.(relationship.target, alt, width, turned) : file.picture?.(relationship.target, alt)
    return kept === undefined ? [] : [kept]
  })
  return { boxes, pictures, lost: shown.length - pictures.length }
}

/** Quarter turns to the right as Word counts them, in sixty-thousandths of a degree. */
const turns: ReadonlyMap<number, Orientation> = new Map([[5_400_000, 6], [10_800_000, 3], [16_200_000, 8]])

interface Description {
  alt: string
  /** As it is seen, in English metric units. */
  width: number | undefined
  turned: Orientation | undefined
}

/** The words for those who cannot see it, its width, and how it is turned. */
function describe(drawing: XmlElement): Description {
  const properties = findAll(drawing, ['wp:docPr'])[0]?.attributes
  const old = findAll(drawing, ['v:shape'])[0]?.attributes
  const turned = turns.get(Number(findAll(drawing, ['a:xfrm'])[0]?.attributes.get('rot')))
  // The extent is that of the picture before it was turned.
  const width = Number(findAll(drawing, ['wp:extent'])[0]?.attributes.get(turned === 6 || turned === 8 ? 'cy' : 'cx'))
  return { alt: properties?.get('descr') ?? old?.get('alt') ?? '', width: width > 0 ? width : undefined, turned }
}
