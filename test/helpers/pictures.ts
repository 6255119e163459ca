import type { Pictures } from '../../core/document/picture.ts'

/** A PNG of one red dot. */
export const redDot = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
)

export const pictures: Pictures = new Map([['red-dot', { type: 'png', bytes: redDot, width: 1, height: 1 }]])

/** A PNG that says it is so wide and high, and holds nothing. */
export function hollowPicture(width: number, height: number): Uint8Array {
  const bytes = redDot.slice()
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, height)
  return bytes
}
