import { z } from 'zod'
import { Annex } from './annexes/annex.ts'
import { ExportOptions, plainOptions } from './export-options.ts'

/** The options of an export with what its annexes say. */
export const Layout = ExportOptions.extend({
  annexes: z.array(Annex),
  /** The page of each place that the contents list of a printed page leads to, once it has been printed. */
  pages: z.map(z.string(), z.int()).optional(),
})
export type Layout = z.infer<typeof Layout>

export const plainLayout: Layout = { ...plainOptions, annexes: [] }
