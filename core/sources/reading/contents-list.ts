import type { Line } from './line.ts'

const contentsHeading = /^(?:table of )?contents$|^(?:table des mati[èe]res|sommaire|[íi]ndice|contenido|содержание|оглавление|المحتويات|目录|目\s*次)$/iu
const leader = /(?:\.\s?){4,}|…{2,}|_{5,}/u
const pageAtEnd = /\s\p{Nd}{1,3}$|^\p{Nd}{1,3}(?:\s?[-–—]\s?\p{Nd}{1,3})?(?:\s+\p{Nd}{1,3})?$/u
const columnHeads = /^(?:paragraphs?|paragraphes?|párrafos?|пункты|page|página|стр\.?|الفقرات|الصفحة|段次|页次|\s)+$/iu

/** The lines without a list of contents: entries carry the numbers of the headings they name and would be read twice. */
export function withoutContents(lines: readonly Line[]): Line[] {
  const kept: Line[] = []
  let entries: string[] | undefined
  let passed = 0
  for (const line of lines) {
    if (contentsHeading.test(line.text)) {
      entries = []
      passed = 0
      continue
    }
    if (columnHeads.test(line.text) && line.text !== '') continue
    if (leader.test(line.text)) {
      entries?.push(entryWords(line.text))
      continue
    }
    if (entries !== undefined) {
      passed += 1
      if (isEntry(line, entries) && passed < 200) {
        entries.push(entryWords(line.text))
        continue
      }
      entries = undefined
    }
    kept.push(line)
  }
  return kept
}

function isEntry(line: Line, entries: readonly string[]): boolean {
  const words = entryWords(line.text)
  // The first heading of the text itself is the first entry once more.
  if (words !== '' && entries.includes(words)) return false
  if (pageAtEnd.test(line.text)) return true
  // What the document itself calls a heading is none of the list, which may have lost its entries before.
  if (line.role === 'heading' && line.level > 0) return false
  // An entry that needs two lines has its page number on the second.
  return line.text.length < 100 && !/^1\s?\.\s/u.test(line.text) && !/[.;:]$/u.test(line.text)
}

const entryWords = (text: string): string =>
  text.replace(/(?:[\s.…_]|\p{Nd}|[-–—])+$/u, '').replace(/^(?:[IVXLC]+|\p{Lu}|\p{Nd}+)\.?\s+/u, '').toLowerCase().trim()
