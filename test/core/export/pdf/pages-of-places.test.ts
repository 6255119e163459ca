import { expect, it } from 'vitest'
import { pagesOfPlaces } from '../../../../core/export/pdf/pages-of-places.ts'
import { buildPdf } from '../../../helpers/build-skia-pdf.ts'

const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

/** A PDF of these objects as Skia lays it out. */
function pdfOf(objects: readonly string[]): Uint8Array {
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${String(index + 1)} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = ['0000000000 65535 f \n', ...offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)].join('')
  return bytesOf(`${body}xref\n0 ${String(objects.length + 1)}\n${table}trailer\n<</Size ${String(objects.length + 1)}\n/Root 1 0 R>>\nstartxref\n${String(body.length)}\n%%EOF`)
}

it('tells the page of each place, whatever the order of the pages in the file and however their tree branches', () => {
  const pdf = pdfOf([
    '<</Type /Catalog\n/Pages 2 0 R\n/Dests 3 0 R>>',
    '<</Type /Pages\n/Count 3\n/Kids [4 0 R 7 0 R]>>',
    '<</place-1 [5 0 R /XYZ 0 217.9 0]\n/place-2 [7 0 R /XYZ 0 1 0]\n/note-1 [6 0 R /XYZ 0 1 0]\n/lost [9 0 R /XYZ 0 1 0]>>',
    '<</Type /Pages\n/Count 2\n/Kids [6 0 R 5 0 R]>>',
    '<</Type /Page>>',
    '<</Type /Page>>',
    '<</Type /Page>>',
  ])
  expect(pagesOfPlaces(pdf)).toEqual(new Map([['place-1', 2], ['place-2', 3], ['note-1', 1]]))
})

it('knows no places in a PDF without any, of another make, or whose tree of pages runs in a circle', () => {
  expect(pagesOfPlaces(buildPdf({ place: 'first', creator: 'C', date: '2026' })).size).toBe(0)
  expect(pagesOfPlaces(bytesOf('%PDF-2.0 of another make')).size).toBe(0)
  expect(pagesOfPlaces(pdfOf(['<</Pages 2 0 R\n/Dests 3 0 R>>', '<</Kids [2 0 R]>>', '<</place-1 [4 0 R /XYZ 0 0 0]>>', '<<>>'])).size).toBe(0)
})
