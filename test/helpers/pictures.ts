import type { Pictures } from '../../core/document/picture.ts'

/** A PNG of one red dot. */
export const redDot = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
)

export const pictures: Pictures = new Map([['red-dot', { type: 'png', bytes: redDot, width: 1, height: 1 }]])
