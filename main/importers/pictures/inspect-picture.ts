import { imageSize } from 'image-size'
import { mostMegapixels, type Picture } from '../../../core/document/picture.ts'
import { AppError } from '../../../core/errors.ts'
import { isOrientation, type Orientation } from './upright.ts'

/** A picture, and how the camera that took it was held. */
export interface InspectedPicture extends Picture {
  orientation: Orientation
}

/**
 * What a file says it shows, without decoding it.
 * @throws AppError picture-unreadable, picture-too-large
 */
export const inspectPicture = (file: string, bytes: Uint8Array): Picture => {
  const { orientation: _orientation, ...picture } = inspectHeldPicture(file, bytes)
  return picture
}

/** The same with how it was held. Width and height are those of the picture as it is stored. */
export function inspectHeldPicture(file: string, bytes: Uint8Array): InspectedPicture {
  const read = () => {
    try {
      return imageSize(bytes)
    } catch (error) {
      throw new AppError('picture-unreadable', { file }, { cause: error })
    }
  }
  const { type, width, height, orientation } = read()
  if ((type !== 'png' && type !== 'jpg') || width < 1 || height < 1) throw new AppError('picture-unreadable', { file })
  if (width * height > mostMegapixels * 1_000_000) throw new AppError('picture-too-large', { file, limit: mostMegapixels })
  return { type, bytes, width, height, orientation: isOrientation(orientation) ? orientation : 1 }
}
