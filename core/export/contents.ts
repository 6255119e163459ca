import type { Language } from '../report/language.ts'
import { annexLabel, type PrintedAnnex } from './annexes/printed-annex.ts'
import { printedText, type PrintedBlock } from './printed-text.ts'

/** A line of the contents list. */
export interface ContentsEntry {
  /** Of the heading it leads to. */
  id: string
  level: number
  /** "IV.", "Annex I."; '' where the heading has none. */
  number: string
  title: string
}

/** The levels of heading that the contents list names: as many as fit on a page of a report of the usual length. */
export const contentsLevels = 3

/** What the contents list says: the headings that say something, then the annexes. */
export function contentsOf(blocks: readonly PrintedBlock[], numbers: ReadonlyMap<string, string>, annexes: readonly PrintedAnnex[], language: Language): ContentsEntry[] {
  return [
    ...blocks.flatMap((block) => {
      if (block.kind !== 'heading' || block.level > contentsLevels) return []
      const title = printedText(block.children)
      return title === '' ? [] : [{ id: block.id, level: block.level, number: numbers.get(block.id) ?? '', title }]
    }),
    ...annexes.map((annex) => ({ id: annex.id, level: 1, number: annexLabel(annex, language), title: annex.title })),
  ]
}
