/**
 * The text of a file in UTF-8, UTF-16 or, failing these, Western European single bytes (Windows 1252,
 * of which Latin-1 is a part, or Mac Roman): sources are taken as they are, unlike drafts, whose words the user can save again.
 * @param declared an encoding the file itself names, as HTML pages do
 */
export function decodeSourceText(bytes: Uint8Array, declared = ''): string {
  const utf16 = utf16Of(bytes)
  if (utf16 !== undefined) return new TextDecoder(utf16).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeAs(declared === '' || /^utf-?8$/iu.test(declared) ? singleByteOf(bytes) : declared, bytes)
  }
}

/** Texts saved on older Apple computers have their quotation marks and accents elsewhere than those of Windows. */
function singleByteOf(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 200_000)
  return oddities(new TextDecoder('macintosh').decode(sample)) < oddities(new TextDecoder('windows-1252').decode(sample)) ? 'macintosh' : 'windows-1252'
}

/** Capitals, signs and control bytes where a text has small letters or spaces. */
const oddities = (text: string): number => text.match(/\p{Ll}\s?[\u00c0-\u00de](?=[\p{Ll}\s])|\p{Ll}[^\p{L}\p{P}\s\p{N}](?=\p{Ll})|\p{Nd}[\u00c0-\u00de](?=\p{Nd})|[\u0080-\u009f]/gu)?.length ?? 0

/** By its mark, or by the zero bytes that European letters leave in every second place. */
function utf16Of(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 400)
  const zeros = (parity: number): number => start.filter((byte, index) => index % 2 === parity && byte === 0).length
  if (start.length < 8) return undefined
  if (zeros(1) > start.length * 0.3 && zeros(0) === 0) return 'utf-16le'
  return zeros(0) > start.length * 0.3 && zeros(1) === 0 ? 'utf-16be' : undefined
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding).decode(bytes)
  } catch {
    // A page may name an encoding that nobody knows.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
