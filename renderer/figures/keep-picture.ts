import { request } from '../request.ts'
import { preparePicture } from './prepare-picture.ts'

/**
 * Keeps a picture of the clipboard in the report, drawn anew, and answers by what name.
 * @throws AppError picture-unreadable, picture-too-large, file-empty, file-too-large
 */
export async function keepPicture(file: File): Promise<string> {
  // A name from elsewhere may be as long as it likes.
  const name = file.name.slice(0, 255)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { type } = await request('figure.inspect', { name, bytes })
  const { attachment } = await request('figure.add', { name, bytes: await preparePicture({ name, type, bytes }) })
  return attachment
}
