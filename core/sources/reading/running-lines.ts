import type { PageLine } from './text-run.ts'

/** How many lines at the head and at the foot of a page may be furniture. */
const edgeLines = 4

const pageNumber = /^[\s–—-]*(?:(?:page|página|стр\.?|страница|صفحة|第)\s*)?[\p{Nd}ivxlc]{1,5}(?:\s*(?:\/|of|de|sur|из)\s*\p{Nd}{1,4})?\s*(?:页|頁)?[\s–—-]*$/iu
const symbolAlone = /^[A-Z]{1,5}(?:[./][\w.()-]+){2,9}\*{0,3}$/u
/** Job numbers, bar codes, "please recycle" and "continued on the next page" of UN print shops. */
const printShop = /^(?:(?:GE|CMW|N|V|K|M)\.?\s?\d{2}-\d{5}.*|\*\s?\d{7,9}\s?\*|\d{6,7}|\/\s?\.{3}|\.{3}\s?\/|please recycle.*|[_–—-]{3,}|[\s_]+|[ef]\.?)$/iu

/** Numbers stand as their distance from the page, so that page numbers count as the same and "Article 9" does not. */
const shape = (line: PageLine): string =>
  textOf(line).replace(/[0-9]+/gu, digits => `#${Number(digits) - line.page}`).replace(/\*+$/u, '').toLowerCase()

/** The words of a line as it is printed, note marks and all. */
export const textOf = (line: PageLine): string =>
  line.pieces.map(piece => piece.text.trim()).join(' ').replace(/\s+/gu, ' ').trim()

/** The number of the page beside the job number, either first: "18 GE.25-14450", "24-01234 3/17". */
const jobNumber = /^(?:[0-9]{1,4}(?:\/[0-9]{1,4})?\s+)?(?:[A-Z]{1,4}[.\s]{0,2})?[0-9]{2}-[0-9]{5,7}(?:\s*\([A-Z]\))?(?:\s+[0-9]{1,4}(?:\/[0-9]{1,4})?)?$/u

/** The text without what repeats on every page: running heads, page numbers, print-shop marks. */
export function withoutRunningLines(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const edges = pages.map(lines => new Set(edgeOf(lines)))
  const repeated = new Map<string, Set<number>>()
  edges.forEach((edge, index) => {
    for (const line of edge) for (const key of placesOf(line)) repeated.set(key, (repeated.get(key) ?? new Set()).add(index))
  })
  const enough = Math.max(3, Math.min(6, pages.length * 0.2))
  return pages.map((lines, index) => {
    const edge = edges[index]
    const kept = lines.filter(line => {
      const text = textOf(line)
      if (printShop.test(text) || printShop.test(text.replace(/\s/gu, ''))) return false
      if (edge === undefined || !edge.has(line)) return true
      if (jobNumber.test(text)) return false
      return !placesOf(line).some(key => (repeated.get(key)?.size ?? 0) >= enough)
    })
    return withoutPageNumber(kept)
  })
}

/** Lines count as the same where they stand at one height, or within three points of it. */
function placesOf(line: PageLine): string[] {
  const words = shape(line)
  const height = Math.round(line.y / 3)
  const printed = textOf(line).replace(/\*+$/u, '').toLowerCase()
  return [height - 1, height, height + 1].flatMap(at => [`${at} ${words}`, `${at} ${printed}`])
}

function edgeOf(lines: readonly PageLine[]): PageLine[] {
  const byHeight = [...lines].sort((a, b) => a.y - b.y)
  return [...byHeight.slice(0, edgeLines), ...byHeight.slice(-edgeLines)]
}

/** A symbol and a page number at the very head or foot, on documents too short for anything to repeat. */
function withoutPageNumber(lines: readonly PageLine[]): PageLine[] {
  const byHeight = [...lines].sort((a, b) => a.y - b.y)
  const dropped = new Set<PageLine>()
  if (lines.length < 4) return [...lines]
  for (const line of byHeight.slice(0, 3)) {
    if (!pageNumber.test(textOf(line)) && !symbolAlone.test(textOf(line))) break
    dropped.add(line)
  }
  const last = byHeight.at(-1)
  if (last !== undefined && pageNumber.test(textOf(last))) dropped.add(last)
  return lines.filter(line => !dropped.has(line))
}
