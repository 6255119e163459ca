import type { CslNode } from 'citeproc'
import type { Language } from '../../core/report/language.ts'
import { once } from '../../core/once.ts'
import houseStyle from '../../templates/note-style.csl?raw'
import { nodesOf, readCslXml } from './csl-xml.ts'

const parsed = once(() => readCslXml(houseStyle))

/**
 * Our own note style. What the one file for all languages cannot say: French and Spanish set no comma before "and", and
 * French sets a space before a colon and a semicolon.
 */
export function houseNoteStyle(language: Language): CslNode {
  const style = structuredClone(parsed())
  if (style === undefined) throw new Error('the note style is not one')
  if (language !== 'en') {
    nodesOf(style).filter(({ attrs }) => 'delimiter-precedes-last' in attrs).forEach(({ attrs }) => { attrs['delimiter-precedes-last'] = 'never' })
    // The engine joins organisations by what the whole style says.
    style.attrs['delimiter-precedes-last'] = 'never'
  }
  if (language === 'fr') nodesOf(style).forEach(({ attrs }) => { if (/^[:;] $/u.test(attrs['delimiter'] ?? '')) attrs['delimiter'] = `\u00a0${attrs['delimiter'] ?? ''}` })
  return style
}
