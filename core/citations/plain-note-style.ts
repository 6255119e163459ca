import type { Language } from '../report/language.ts'
import { referenceLine } from '../sources/reference-line.ts'
import { printLocator } from './locator.ts'
import type { NoteStyle } from './print-citations.ts'
import type { PrintedWord } from './printed-citations.ts'

/** The wording of reference lines, with a locator behind it. */
export const plainNoteStyle = (language: Language): NoteStyle => ({
  delimiter: '; ',
  stop: '.',
  write: ({ source, locator }) => {
    const words = referenceLine(source, undefined, language).filter((inline): inline is PrintedWord => inline.type !== 'citation')
    const last = words.at(-1)
    const end = locator === undefined ? '' : `, ${printLocator(locator, language)}`
    return last?.type === 'text' ? [...words.slice(0, -1), { ...last, text: last.text.replace(/\.$/u, '') + end }] : words
  },
})
