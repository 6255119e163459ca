import type { ImportedPicture } from '../../../core/document/import/imported-text.ts'
import type { Picture } from '../../../core/document/picture.ts'
import { AppError } from '../../../core/errors.ts'
import { inspectHeldPicture } from './inspect-picture.ts'
import { upright, type Orientation } from './upright.ts'
import { withoutMetadata } from './without-metadata.ts'

/** The pictures of one draft file. Their names hold within the file only. */
export interface PictureShelf {
  /**
   * Undefined for what no report can show: drawings of other kinds, damage, what is too large to draw.
   * @param width in per cent of the width of the text
   * @param turned how the draft turns it; of a picture that is not turned there, the camera knows
   */
  keep: (bytes: Uint8Array, alt: string, width?: number, turned?: Orientation) => ImportedPicture | undefined
  pictures: Map<string, Picture>
}

/** More is no report. */
const mostPictures = 1_000
/** Pixels across the text of an A4 page as a screen counts them: a picture without a width is as wide as it was drawn. */
const pixelsAcross = 605
const [narrowest, widest] = [10, 100]

export function pictureShelf(file: string): PictureShelf {
  const pictures = new Map<string, Picture>()
  return {
    pictures,
    keep: (bytes, alt, width, turned) => {
      const picture = pictures.size < mostPictures ? readPicture(file, bytes, turned) : undefined
      if (picture === undefined) return undefined
      const attachment = `picture-${String(pictures.size + 1)}`
      pictures.set(attachment, picture)
      const share = width ?? (picture.width / pixelsAcross) * widest
      return { type: 'picture', attachment, alt: alt.replace(/\s+/gu, ' ').trim(), width: Math.min(widest, Math.max(narrowest, Math.round(share))) }
    },
  }
}

function readPicture(file: string, bytes: Uint8Array, turned?: Orientation): Picture | undefined {
  try {
    const { orientation, ...picture } = inspectHeldPicture(file, bytes)
    const cleaned = withoutMetadata(picture.type, bytes)
    return cleaned && upright({ ...picture, bytes: cleaned }, turned ?? orientation)
  } catch (error) {
    if (error instanceof AppError) return undefined
    throw error
  }
}
