import { printCitations, type NoteStyle } from '../../core/citations/print-citations.ts'
import type { PrintedCitations } from '../../core/citations/printed-citations.ts'
import type { Language } from '../../core/report/language.ts'
import type { CitationJob } from './citation-printer.ts'
import { cslNoteStyle } from './csl-engine.ts'
import { houseNoteStyle } from './house-style.ts'

/** Engines that were built, by their language: they serve as long as the process lives. */
const built = new Map<string, NoteStyle>()

/** Prints all citations of a draft. */
export const printJob = ({ citing, sources, setting }: CitationJob): PrintedCitations =>
  printCitations(citing, new Map(sources.map((source) => [source.id, source])), styleFor(setting.language), setting)

function styleFor(language: Language): NoteStyle {
  const known = built.get(language)
  if (known !== undefined) return known
  const style = cslNoteStyle(houseNoteStyle(language), language)
  built.set(language, style)
  return style
}
