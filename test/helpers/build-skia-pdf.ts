/** A PDF of four objects as Skia lays it out, with the object of its properties first, in the middle or last. */
export function buildPdf({ place, creator, date }: { place: 'first' | 'middle' | 'last'; creator: string; date: string }): Uint8Array {
  const properties = `<</Title <FEFF0041>\n/Creator (${creator})\n/Producer (Skia/PDF m130)\n/CreationDate (D:${date})\n/ModDate (D:${date})>>`
  const others = ['<</Type /Catalog\n/Pages 2 0 R>>', '<</Type /Pages\n/Count 0\n/Kids []>>', '<</Length 3>> stream\n\u00e9\u00ff\u0001\nendstream']
  const at = { first: 0, middle: 1, last: 3 }[place]
  const objects = [...others.slice(0, at), properties, ...others.slice(at)]
  let body = '%PDF-1.4\n%\u00d3\u00eb\u00e9\u00e1\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${String(index + 1)} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = ['0000000000 65535 f \n', ...offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)].join('')
  const all = `${body}xref\n0 ${String(objects.length + 1)}\n${table}trailer\n<</Size ${String(objects.length + 1)}\n/Root 1 0 R\n/Info ${String(at + 1)} 0 R>>\nstartxref\n${String(body.length)}\n%%EOF`
  return Uint8Array.from(all, (sign) => sign.charCodeAt(0))
}
