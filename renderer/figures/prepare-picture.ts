import { longestSide, type Picture } from '../../core/document/picture.ts'
import { AppError } from '../../core/errors.ts'

const mediaTypes: Record<Picture['type'], string> = { png: 'image/png', jpg: 'image/jpeg' }
/** No loss that a reader of print would see. */
const quality = 0.92

/**
 * Draws a picture anew, no larger than print needs and upright as the camera meant it. What a camera or program wrote
 * beside it (place, time, device, names) does not come along.
 * @throws AppError picture-unreadable
 */
export async function preparePicture({ name, type, bytes }: Pick<Picture, 'type' | 'bytes'> & { name: string }): Promise<Uint8Array> {
  const file = new Blob([new Uint8Array(bytes)], { type: mediaTypes[type] })
  const bitmap = await createImageBitmap(file).catch((error: unknown) => {
    throw new AppError('picture-unreadable', { file: name }, { cause: error })
  })
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height))
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(bitmap.width * scale)), Math.max(1, Math.round(bitmap.height * scale)))
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  const drawn = await canvas.convertToBlob({ type: mediaTypes[type], quality })
  return new Uint8Array(await drawn.arrayBuffer())
}

export const pictureUrl = ({ type, bytes }: Pick<Picture, 'type' | 'bytes'>): string => URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaTypes[type] }))
