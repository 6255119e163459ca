import { AppError } from '../../../core/errors.ts'

/**
 * The text of a file in UTF-8, or in UTF-16 if it begins with that byte order mark.
 * @throws AppError text-not-utf8 with the first byte (counted from 1) that is no text
 */
export function decodeText(file: string, bytes: Uint8Array): string {
  const encoding = utf16Mark(bytes)
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes)
  const text = new TextDecoder('utf-8').decode(bytes)
  const wrong = firstWrongByte(bytes, text)
  if (wrong !== undefined) throw new AppError('text-not-utf8', { file, position: wrong + 1 })
  return text
}

function utf16Mark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

/** A decoder marks what it cannot read with U+FFFD; where the file does not hold that sign itself, it is wrong. */
function firstWrongByte(bytes: Uint8Array, text: string): number | undefined {
  const nul = bytes.indexOf(0)
  let offset = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  for (let from = 0; ; ) {
    const sign = text.indexOf('\ufffd', from)
    if (sign < 0) break
    offset += Buffer.byteLength(text.slice(from, sign))
    const meant = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd
    if (!meant) return nul < 0 ? offset : Math.min(nul, offset)
    offset += 3
    from = sign + 1
  }
  return nul < 0 ? undefined : nul
}
