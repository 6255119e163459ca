/** A line of text on a page, in Helvetica; lengths in points, y up from the foot of the page as PDF has it. */
export interface PdfText {
  text: string
  x: number
  y: number
  size?: number
  bold?: boolean
  /** What is drawn instead of the text: glyphs of the font of `PdfOptions.glyphs`, by their place in it. */
  glyphs?: readonly number[]
}

export interface PdfOptions {
  /** Pages that show a picture over the whole page. */
  scanned?: readonly number[]
  /** Whether the lines stand unseen behind such pictures, as programs leave the words they recognise. */
  recognised?: boolean
  formField?: boolean
  encrypted?: boolean
  /** Pages whose font is a subset that does not say what its letters are. */
  unmapped?: readonly number[]
  /** The letters that the glyphs of a font stand for; one may stand for several. */
  glyphs?: readonly string[]
  /** What every page draws instead of its lines, deflated. */
  deflated?: Uint8Array
}

const hex = (code: number): string => code.toString(16).padStart(4, '0')
const escape = (text: string): string => text.replace(/[\\()]/g, '\\$&')

/** The places of the letters in a font, which most programs keep in the order of the alphabet from 3 on. */
const glyphs = (text: string): string => `<${Array.from(text, letter => hex(Math.max(0, letter.charCodeAt(0) - 29))).join('')}>`

/** A small whole PDF, one list of lines for each page. Text in Latin-1. */
export function buildPdf(pages: readonly (readonly PdfText[])[], options: PdfOptions = {}): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const stream = (dictionary: string, body: string): string => `<< ${dictionary} /Length ${body.length} >>\nstream\n${body}\nendstream`
  const catalog = add('')
  const tree = add('')
  const plain = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  const bold = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>')
  const descendant = add('<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Times /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>')
  const unmapped = add(`<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Times /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] >>`)
  const meanings = (options.glyphs ?? []).map((letters, index) => `<${hex(index)}> <${Array.from(letters, letter => hex(letter.charCodeAt(0))).join('')}>`)
  const toUnicode = add(stream('', `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange ${meanings.length} beginbfchar\n${meanings.join('\n')}\nendbfchar endcmap end end`))
  const glyphFont = add(`<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Times /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${toUnicode} 0 R >>`)
  const picture = add(stream('/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8', 'x'))
  const kids = pages.map((lines, index) => {
    const scan = options.scanned?.includes(index + 1) === true ? 'q 595 0 0 842 0 0 cm /Im0 Do Q\n' : ''
    const isUnmapped = options.unmapped?.includes(index + 1) === true
    const hidden = options.recognised === true ? '3 Tr ' : ''
    const drawn = lines.map(line => {
      if (line.glyphs !== undefined) return `BT /F4 ${line.size ?? 10} Tf 1 0 0 1 ${line.x} ${line.y} Tm <${line.glyphs.map(hex).join('')}> Tj ET`
      const font = isUnmapped ? 'F3' : line.bold === true ? 'F2' : 'F1'
      return `BT ${hidden}/${font} ${line.size ?? 10} Tf 1 0 0 1 ${line.x} ${line.y} Tm ${isUnmapped ? glyphs(line.text) : `(${escape(line.text)})`} Tj ET`
    })
    const { deflated } = options
    const content = add(deflated === undefined ? stream('', scan + drawn.join('\n')) : stream('/Filter /FlateDecode', Buffer.from(deflated).toString('latin1')))
    return add(`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 ${plain} 0 R /F2 ${bold} 0 R /F3 ${unmapped} 0 R /F4 ${glyphFont} 0 R >> /XObject << /Im0 ${picture} 0 R >> >> >>`)
  })
  const field = add('<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /Rect [50 50 200 70] >>')
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${tree} 0 R ${options.formField === true ? `/AcroForm << /Fields [${field} 0 R] >>` : ''} >>`
  objects[tree - 1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}] >>`
  return assemble(objects, catalog, options.encrypted === true)
}

function assemble(objects: readonly string[], catalog: number, encrypted: boolean): Uint8Array {
  let file = '%PDF-1.4\n'
  const places = objects.map((body, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${body}\nendobj\n`
    return place
  })
  const table = file.length
  const entries = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  // Check values that no empty password gives.
  const lock = encrypted ? `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]` : ''
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R ${lock} >>\nstartxref\n${table}\n%%EOF\n`
  return Uint8Array.from(file, letter => letter.charCodeAt(0))
}

/** A PDF with changes saved behind it, as programs do that let people sign or fill in a document. */
export function withChanges(pdf: Uint8Array): Uint8Array {
  const change = `9 0 obj\n<< /Note (${'later '.repeat(60)}) >>\nendobj\n`
  const place = pdf.length + change.length
  const before = /startxref\s(\d+)\s%%EOF\s*$/u.exec(Buffer.from(pdf).toString('latin1'))?.[1] ?? '0'
  const end = `xref\n0 0\ntrailer\n<< /Size 10 /Root 1 0 R /Prev ${before} >>\nstartxref\n${place}\n%%EOF\n`
  return Buffer.concat([pdf, Buffer.from(change + end, 'latin1')])
}

/** Lines set one below the other from `top`, 12 points apart; an empty string leaves white. */
export const column = (top: number, texts: readonly string[], x = 72, size = 10): PdfText[] =>
  texts.flatMap((text, index) => (text === '' ? [] : [{ text, x, y: top - index * 12, size }]))
