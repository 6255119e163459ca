import { fromRoman } from '../document/import/typed-number.ts'
import { classesOf, firstWordsOf, isElement, styleOf, type Style } from './elements.ts'
import type { PastedElement } from './pasted-node.ts'

/** What Word says of a paragraph that stands in a list: "mso-list:l0 level2 lfo1", and the mark it drew before it. */
export interface WordListPlace {
  listId: string
  depth: number
  /** The number or bullet before the text, as drawn; empty where it did not come with the text. */
  label: string
}

export function wordListPlace(element: PastedElement, style: Style): WordListPlace | undefined {
  const list = style.get('mso-list')
  const found = list === undefined ? null : /^(l\d{1,9}) level(\d)(?: (lfo\d{1,9}))?/.exec(list)
  if (found !== null) return { listId: `${found[1] ?? ''} ${found[3] ?? ''}`, depth: Math.max(0, Number(found[2]) - 1), label: drawnMark(element) }
  // Without its style a bullet of Word is a dot of the font Symbol before hard spaces.
  const isParagraph = classesOf(element).some((name) => name.startsWith('MsoListParagraph'))
  return isParagraph && /^[·•§]\u00a0/.test(firstWordsOf(element).trimStart()) ? { listId: 'dots', depth: 0, label: '' } : undefined
}

/** Whether an element holds nothing but the mark that Word drew before a paragraph of a list. */
export const isDrawnMark = (style: Style): boolean => style.get('mso-list') === 'ignore'

function drawnMark(element: PastedElement): string {
  for (const child of element.children) {
    if (!isElement(child)) {
      if (child.text.trim() !== '') return ''
    } else if (isDrawnMark(styleOf(child))) return firstWordsOf(child).trim()
    else {
      const within = drawnMark(child)
      if (within !== '' || firstWordsOf(child).trim() !== '') return within
    }
  }
  return ''
}

/** The number a mark such as "3.", "(c)" or "iv)" stands for; undefined for a bullet. */
export function markedNumber(label: string): number | undefined {
  const token = /^\(?(?:\d{1,3}\.){0,8}([0-9]{1,4}|[A-Za-z]{1,8})[.):-]*$/.exec(label)?.[1]
  // The letter o alone is a bullet of the font Courier.
  if (token === undefined || label === 'o') return undefined
  if (/^\d/.test(token)) return Number(token)
  if (token.length === 1 && !/^[ivx]$/i.test(token)) return token.toLowerCase().charCodeAt(0) - 96
  return fromRoman(token.toUpperCase())
}

/** Whether the mark before a paragraph says words, as "Recommendation 3:" does, and is part of the text. */
export const saysWords = (label: string): boolean => /[\p{L}\p{N}]/u.test(label) && label !== 'o' && markedNumber(label) === undefined
