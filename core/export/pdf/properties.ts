/** What a PDF says about itself. Nothing of the computer or the time: they can tell where and by whom it was written. */
export interface PdfProperties {
  title: string
  subject: string
  author: string
}

/**
 * Writes the properties of a PDF anew. Chromium puts the system it runs on and the moment of printing into them; none
 * of that is left in the bytes. Takes PDFs as Skia writes them: one table of classic cross references, no update.
 * @throws Error where the file is of another make
 */
export function withProperties(pdf: Uint8Array, properties: PdfProperties): Uint8Array {
  const text = latin1.decode(pdf)
  const tail = /startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(text.slice(-64))
  const table = Number(tail?.[1] ?? Number.NaN)
  const trailer = text.lastIndexOf('trailer')
  const info = /\/Info (\d{1,7}) 0 R/.exec(text.slice(Math.max(trailer, 0)))
  if (tail === null || trailer < table || info === null || !text.startsWith('xref\n0 ', table)) throw new Error('The PDF has no table of references that is known.')

  const first = text.indexOf('\n', table + 'xref\n'.length) + 1
  const entry = first + Number(info[1]) * entryLength
  const start = Number(text.slice(entry, entry + 10))
  const end = text.indexOf('endobj', start)
  if (!text.startsWith(`${info[1] ?? ''} 0 obj`, start) || end < 0) throw new Error('The PDF has no properties where its table has them.')

  const written = `${info[1] ?? ''} 0 obj\n<<${dictionary(properties)}>>\n`
  const moved = written.length - (end - start)
  const entries = text.slice(first, trailer).replace(/^(\d{10}) (\d{5}) n/gmu, (_, offset: string, generation: string) =>
    `${String(Number(offset) > start ? Number(offset) + moved : Number(offset)).padStart(10, '0')} ${generation} n`)
  const rest = text.slice(trailer).replace(/startxref\s+\d+/, `startxref\n${String(table + moved)}`)
  const parts = [pdf.subarray(0, start), bytesOf(written), pdf.subarray(end, first), bytesOf(entries + rest)]
  return joined(parts)
}

/** Each line of the table is as long, its end included (ISO 32000-1, 7.5.4). */
const entryLength = 20

const latin1 = new TextDecoder('latin1')
const bytesOf = (ascii: string): Uint8Array => new TextEncoder().encode(ascii)

const dictionary = ({ title, subject, author }: PdfProperties): string =>
  [['Title', title], ['Subject', subject], ['Author', author], ['Creator', 'Counterpoint']]
    .flatMap(([name, words = '']) => (words.trim() === '' ? [] : [`/${name ?? ''} <${utf16(words.trim())}>`]))
    .join('\n')

/** A text in the only form that every reader takes whatever the language: UTF-16 with its mark. */
const utf16 = (words: string): string =>
  `FEFF${Array.from({ length: words.length }, (_, index) => words.charCodeAt(index).toString(16).padStart(4, '0').toUpperCase()).join('')}`

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
