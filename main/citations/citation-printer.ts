import type { Citing } from '../../core/citations/citing.ts'
import { printCitations, type CitationSetting } from '../../core/citations/print-citations.ts'
import type { PrintedCitations } from '../../core/citations/printed-citations.ts'
import { plainNoteStyle } from '../../core/citations/plain-note-style.ts'
import type { Source } from '../../core/sources/source.ts'

/** What must be known to print all citations of a draft. */
export interface CitationJob {
  citing: Citing
  /** The sources that are cited and still there. */
  sources: readonly Source[]
  setting: CitationSetting
}

export type CitationPrinter = (job: CitationJob) => Promise<PrintedCitations>

/** Prints citations where it is called. */
export const directPrinter: CitationPrinter = async ({ citing, sources, setting }) =>
  printCitations(citing, new Map(sources.map((source) => [source.id, source])), plainNoteStyle(setting.language), setting)
