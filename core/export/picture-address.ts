import type { Picture } from '../document/picture.ts'

const mediaTypes: Record<Picture['type'], string> = { png: 'image/png', jpg: 'image/jpeg' }

/** A picture inside the address itself, so that the file needs no other. */
export const pictureAddress = ({ type, bytes }: Picture): string => `data:${mediaTypes[type]};base64,${toBase64(bytes)}`

const step = 0x8000

/** In steps, because a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let from = 0; from < bytes.length; from += step) text += String.fromCharCode(...bytes.subarray(from, from + step))
  return btoa(text)
}
