import { z } from 'zod'
import { Citing } from '../../core/citations/citing.ts'
import type { PrintedCitations } from '../../core/citations/printed-citations.ts'
import { RepeatPolicy } from '../../core/citations/repeats.ts'
import { Language } from '../../core/report/language.ts'
import { Source } from '../../core/sources/source.ts'

/** What must be known to print all citations of a draft. */
export const CitationJob = z.strictObject({
  citing: Citing,
  /** The sources that are cited and still there. */
  sources: z.array(Source).readonly(),
  setting: z.strictObject({ language: Language, policy: RepeatPolicy, committee: z.string() }),
})
export type CitationJob = z.infer<typeof CitationJob>

export type CitationPrinter = (job: CitationJob) => Promise<PrintedCitations>

/** Prints citations where it is called. The engine is loaded when one is wanted: most runs of the command line need none. */
export const directPrinter: CitationPrinter = async (job) => (await import('./print-job.ts')).printJob(job)
