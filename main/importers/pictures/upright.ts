import { decode, encode } from 'jpeg-js'
import type { Picture } from '../../../core/document/picture.ts'

/** Eight ways to hold a camera (Exif 2.32, tag 0x0112): the first is upright. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
export const isOrientation = (value: unknown): value is Orientation => typeof value === 'number' && value >= 1 && value <= 8 && Number.isInteger(value)

/** Loss is not seen at this quality, of 100. */
const quality = 92

/**
 * A photograph with its pixels as they are to be seen. Cameras leave them as they fell and note how they were held
 * beside the picture, where no note is kept, and Word and LibreOffice would not read it. What cannot be decoded stays as it is.
 */
export function upright(picture: Picture, orientation: Orientation): Picture {
  if (orientation === 1 || picture.type !== 'jpg') return picture
  const pixels = decoded(picture.bytes)
  if (pixels === undefined) return picture
  const turned = turn(pixels, orientation)
  const { width, height } = turned
  return { type: 'jpg', bytes: new Uint8Array(encode(turned, quality).data), width, height }
}

interface Pixels {
  width: number
  height: number
  /** Four bytes each, row by row. */
  data: Uint8Array
}

function decoded(bytes: Uint8Array): Pixels | undefined {
  try {
    return decode(bytes, { useTArray: true, tolerantDecoding: false })
  } catch {
    // The decoder knows most kinds of JPEG, not all; the picture was readable before.
    return undefined
  }
}

function turn({ width, height, data }: Pixels, orientation: Orientation): Pixels {
  const onItsSide = orientation >= 5
  const size = onItsSide ? { width: height, height: width } : { width, height }
  const from = new Uint32Array(data.slice().buffer)
  const to = new Uint32Array(from.length)
  for (let y = 0; y < size.height; y += 1) {
    for (let x = 0; x < size.width; x += 1) to[y * size.width + x] = from[placeIn({ width, height }, x, y, orientation)] ?? 0
  }
  return { ...size, data: new Uint8Array(to.buffer) }
}

/** Which pixel of the picture as it was taken is seen at a place. */
function placeIn({ width, height }: Pick<Pixels, 'width' | 'height'>, x: number, y: number, orientation: Orientation): number {
  const [right, bottom] = [width - 1, height - 1]
  const at = (column: number, row: number): number => row * width + column
  switch (orientation) {
    case 1: return at(x, y)
    case 2: return at(right - x, y)
    case 3: return at(right - x, bottom - y)
    case 4: return at(x, bottom - y)
    case 5: return at(y, x)
    case 6: return at(y, bottom - x)
    case 7: return at(right - y, bottom - x)
    case 8: return at(right - y, x)
  }
}
