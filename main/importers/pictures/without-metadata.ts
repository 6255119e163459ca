import type { Picture } from '../../../core/document/picture.ts'

/**
 * A picture without what a camera or a program wrote beside it: place, time, device, owner, comments, previews, and
 * whatever follows its end. The picture itself is copied as it is. Undefined where its parts cannot be followed.
 */
export const withoutMetadata = (type: Picture['type'], bytes: Uint8Array): Uint8Array | undefined => (type === 'png' ? cleanPng(bytes) : cleanJpeg(bytes))

/** The chunks that decide how a PNG looks (PNG Specification, third edition, section 11). */
const keptChunks: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'bKGD', 'pHYs'])
const pngHead = 8
/** Length, name and checksum. */
const chunkFrame = 12

function cleanPng(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes)
  const kept = [bytes.subarray(0, pngHead)]
  for (let at = pngHead; at + chunkFrame <= bytes.length; ) {
    const end = at + chunkFrame + view.getUint32(at)
    if (end > bytes.length) return undefined
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (keptChunks.has(name)) kept.push(bytes.subarray(at, end))
    if (name === 'IEND') return joined(kept)
    at = end
  }
  return undefined
}

const [startOfImage, endOfImage, startOfScan, comment] = [0xd8, 0xd9, 0xda, 0xfe]

function cleanJpeg(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage) return undefined
  const view = viewOf(bytes)
  const kept = [bytes.subarray(0, 2)]
  for (let at = 2; at + 2 <= bytes.length; ) {
    const marker = bytes[at + 1]
    if (bytes[at] !== 0xff || marker === undefined) return undefined
    if (marker === endOfImage) return joined([...kept, bytes.subarray(at, at + 2)])
    // Markers may be filled up with any number of these.
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (at + 4 > bytes.length) return undefined
    const end = at + 2 + view.getUint16(at + 2)
    if (end < at + 4 || end > bytes.length) return undefined
    const next = marker === startOfScan ? endOfScan(bytes, end) : end
    if (isPicture(marker, bytes.subarray(at + 4, end))) kept.push(bytes.subarray(at, next))
    at = next
  }
  return undefined
}

/** Of what programs may add, only the resolution, the profile of the colours and Adobe's way of coding them show. */
function isPicture(marker: number, content: Uint8Array): boolean {
  if (marker === comment) return false
  if (marker < 0xe0 || marker > 0xef) return true
  const name = String.fromCharCode(...content.subarray(0, 12))
  return (marker === 0xe0 && name.startsWith('JFIF\0') && content.length === 14) || (marker === 0xe2 && name === 'ICC_PROFILE\0') || (marker === 0xee && name.startsWith('Adobe'))
}

/** Coded pixels go on until a marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next !== undefined && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
