import { insertedWord } from '../inserted-number.ts'

/** Longer than any line of a page: such a line is a whole paragraph, or several. */
const longLine = 180
/** Longer than most paragraphs: some program took the line breaks out of the document. */
const flattened = 700

const inlineNumber = new RegExp(
  String.raw`(?<=[.;:!?)”"’»\p{L}\p{Nd}]\s{1,8}|^\s{0,8})(?=\p{Nd}{1,3}(?:\.\p{Nd}{1,3}|\s?${insertedWord})?\s?\.?\s{1,8}[\p{Lu}“"(«[])`,
  'gu',
)
const inlineHeading = /(?<=[.;:)]\s{1,8})(?=(?:[IVX]{1,5}|[A-H])\.\s{1,8}\p{Lu}[\p{L} ,’'-]{3,120}\s\p{Nd}{1,3}\s?\.\s)/gu
const inlineMark = /(?<=[.;:,]\s{1,8}(?:and\s{1,3}|or\s{1,3}|y\s{1,3}|et\s{1,3}|ou\s{1,3}|o\s{1,3})?)(?=\((?:[a-z]|[ivx]{1,5})\)\s?\p{L})/gu

/**
 * The lines of a text; where a document was flattened into one line, it is parted again before each number that
 * may begin a paragraph. Whether it does is for the number series to tell: what is no paragraph is joined again.
 */
export function flatLines(line: string): string[] {
  if (line.length < longLine) return [line]
  const patterns = line.length < flattened ? [inlineNumber] : [inlineNumber, inlineHeading, inlineMark]
  const cuts = new Set(patterns.flatMap(pattern => [...line.matchAll(pattern)].map(match => match.index)))
  const places = [0, ...[...cuts].sort((a, b) => a - b), line.length]
  return places.slice(1).map((end, index) => line.slice(places[index], end).trim()).filter(part => part !== '')
}
