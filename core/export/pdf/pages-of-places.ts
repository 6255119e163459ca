/** More levels than the tree of pages of any report has. */
const deepest = 20

/**
 * The pages, from 1, on which the places stand that links inside a PDF lead to, by the ids of the HTML it was printed
 * from. Takes PDFs as Skia writes them, whose objects stand in plain text; one of another make has no places.
 */
export function pagesOfPlaces(pdf: Uint8Array): Map<string, number> {
  const text = new TextDecoder('latin1').decode(pdf)
  const offsets = objectOffsets(text)
  const objectAt = (id: string | undefined): string => {
    const start = offsets.get(id ?? '')
    return start === undefined ? '' : text.slice(start, text.indexOf('endobj', start))
  }
  const catalog = objectAt(referenceIn(text.slice(text.lastIndexOf('trailer')), 'Root'))
  const kids = (id: string, depth: number): string[] => {
    const [, list] = /\/Kids \[([^\]]*)\]/.exec(objectAt(id)) ?? []
    return list === undefined || depth > deepest ? [id] : [...list.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => kids(kid, depth + 1))
  }
  const pages = kids(referenceIn(catalog, 'Pages') ?? '', 0)
  const numbers = new Map(pages.map((id, index) => [id, index + 1]))
  const places = objectAt(referenceIn(catalog, 'Dests'))
  return new Map([...places.matchAll(/\/([\w-]+) \[(\d+) 0 R/g)].flatMap(([, place = '', page = '']): [string, number][] => {
    const number = numbers.get(page)
    return number === undefined ? [] : [[place, number]]
  }))
}

const referenceIn = (object: string, name: string): string | undefined => new RegExp(`/${name} (\\d{1,7}) 0 R`).exec(object)?.[1]

/** Where each object begins, as the table of the file says. */
function objectOffsets(text: string): Map<string, number> {
  const table = Number(/startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(text.slice(-64))?.[1] ?? Number.NaN)
  if (!text.startsWith('xref\n0 ', table)) return new Map()
  const entries = text.slice(table, text.lastIndexOf('trailer')).matchAll(/(\d{10}) \d{5} [nf]/g)
  return new Map([...entries].map(([, offset], index) => [String(index), Number(offset)]))
}
