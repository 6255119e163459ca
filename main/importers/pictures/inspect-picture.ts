import { imageSize } from 'image-size'
import { mostMegapixels, type Picture } from '../../../core/document/picture.ts'
import { AppError } from '../../../core/errors.ts'

/**
 * What a file says it shows, without decoding it.
 * @throws AppError picture-unreadable, picture-too-large
 */
export function inspectPicture(file: string, bytes: Uint8Array): Picture {
  const read = () => {
    try {
      return imageSize(bytes)
    } catch (error) {
      throw new AppError('picture-unreadable', { file }, { cause: error })
    }
  }
  const { type, width, height } = read()
  if ((type !== 'png' && type !== 'jpg') || width < 1 || height < 1) throw new AppError('picture-unreadable', { file })
  if (width * height > mostMegapixels * 1_000_000) throw new AppError('picture-too-large', { file, limit: mostMegapixels })
  return { type, bytes, width, height }
}
