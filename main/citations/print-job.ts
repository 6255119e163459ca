import { printCitations, type NoteStyle } from '../../core/citations/print-citations.ts'
import type { PrintedCitations } from '../../core/citations/printed-citations.ts'
import { AppError } from '../../core/errors.ts'
import type { Language } from '../../core/report/language.ts'
import type { CitationJob } from './citation-printer.ts'
import { cslNoteStyle } from './csl-engine.ts'
import { houseNoteStyle } from './house-style.ts'
import { userNoteStyle } from './user-style.ts'

/** Engines that were built, by their style and language: they serve as long as the process lives. */
const built = new Map<string, NoteStyle>()
/** One report is open at a time; a few more are kept for who goes back and forth. */
const mostBuilt = 6

/** Prints all citations of a draft. Throws AppError style-unusable where the user's style breaks on one of them. */
export function printJob({ citing, sources, setting, style }: CitationJob): PrintedCitations {
  const known = new Map(sources.map((source) => [source.id, source]))
  try {
    return printCitations(citing, known, neverSilent(styleFor(style, setting.language)), setting)
  } catch (error) {
    if (style === null || error instanceof AppError) throw error
    throw new AppError('style-unusable', { file: '' }, { cause: error })
  }
}

/** A style of the user's may have nothing for some kind of source; its name is printed all the same. */
const neverSilent = (style: NoteStyle): NoteStyle => ({
  ...style,
  write: (cite) => {
    const words = style.write(cite)
    return words.length > 0 ? words : [{ type: 'text', text: cite.source.title || cite.source.symbol || cite.source.url || '…' }]
  },
})

function styleFor(xml: string | null, language: Language): NoteStyle {
  const key = `${language} ${xml ?? ''}`
  const known = built.get(key)
  if (known !== undefined) return known
  const style = xml === null ? cslNoteStyle(houseNoteStyle(language), language) : userNoteStyle(xml, language)
  if (built.size >= mostBuilt) built.clear()
  built.set(key, style)
  return style
}
