import type { CheckInput } from '../check-input.ts'
import type { Piece } from '../piece.ts'
import { acronymWords } from './acronym-words.ts'
import { definitionAt, type Definition } from './definition-at.ts'

/** From so many signs on a paragraph is a list of names, whose acronyms are names as well. */
const listSigns = 6

/** One place where an acronym stands. */
export interface AcronymUse {
  piece: Piece
  start: number
  end: number
  definition: Definition | 'listed'
}

const listTitle = /acronym|abbreviation|abréviation|\bsigles?\b|acrónimo|abreviatura|\bsiglas?\b/iu

/**
 * Every place of every acronym in the order of reading. Headings are passed over, since they repeat the text; in what
 * is quoted, and in a list of names, only definitions count, because the words are others'.
 */
export function acronymUses({ pieces }: Pick<CheckInput, 'pieces'>): Map<string, AcronymUse[]> {
  const uses = new Map<string, AcronymUse[]>()
  let inList = false
  for (const piece of pieces) {
    if (piece.kind === 'heading') {
      inList = listTitle.test(piece.text)
      continue
    }
    const isList = piece.text.split('; ').length > listSigns
    for (const found of acronymWords(piece.text)) {
      const listed = inList && piece.note === null && found.start < 3
      const definition: AcronymUse['definition'] = listed ? 'listed' : definitionAt(piece.text, found)
      if ((piece.kind === 'quote' || isList) && definition === undefined) continue
      const known = uses.get(found.acronym)
      const use = { piece, start: found.start, end: found.end, definition }
      if (known === undefined) uses.set(found.acronym, [use])
      else known.push(use)
    }
  }
  return uses
}
