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
  /** A style file of the user's; null for our own style. */
  style: z.string().nullable(),
})
export type CitationJob = z.infer<typeof CitationJob>

/** What is known of a style file that can be used. */
export const CheckedStyle = z.strictObject({ name: z.string() })
export type CheckedStyle = z.infer<typeof CheckedStyle>

/** Prints citations, and tells whether a style file can. Both throw AppError with the codes that begin with `style`. */
export interface CitationPrinter {
  print: (job: CitationJob) => Promise<PrintedCitations>
  check: (file: string, xml: string) => Promise<CheckedStyle>
}

/** Works where it is called. The engine is loaded when one is wanted: most runs of the command line need none. */
export const directPrinter: CitationPrinter = {
  print: async (job) => (await import('./print-job.ts')).printJob(job),
  check: async (file, xml) => (await import('./user-style.ts')).checkStyle(file, xml),
}

/** A request as it travels to a thread. */
export const PrinterRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('print'), job: CitationJob }),
  z.strictObject({ kind: z.literal('check'), file: z.string(), xml: z.string() }),
])
export type PrinterRequest = z.infer<typeof PrinterRequest>
