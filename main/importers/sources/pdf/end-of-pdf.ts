/**
 * How a PDF ends. It should end with `startxref`, the place of its table of contents and `%%EOF`; programs that save
 * changes put new objects and another such end behind it. pdf.js mends what lacks an end and takes the last one there
 * is, and so would read half a document, or one before its changes, as a whole.
 */
export function endOfPdf(bytes: Uint8Array): 'whole' | 'earlier' | 'missing' {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const last = file.lastIndexOf('startxref')
  if (last < 0) return 'missing'
  if (!holdsObject(file.subarray(last))) return 'whole'
  // A file made for the web has the end of its first page near its beginning, with 0 for the place.
  return /^startxref\s{1,4}0*[1-9]\d{0,10}\s{1,4}%%EOF/u.test(file.toString('latin1', last, last + 40)) ? 'earlier' : 'missing'
}

/** Mail programs and web servers put bytes behind a file too; what was cut off holds objects. */
function holdsObject(rest: Buffer): boolean {
  for (let at = rest.indexOf(' obj'); at >= 0; at = rest.indexOf(' obj', at + 1)) {
    if (/\d\s\d{1,5} obj$/u.test(rest.toString('latin1', Math.max(0, at - 8), at + 4))) return true
  }
  return false
}
