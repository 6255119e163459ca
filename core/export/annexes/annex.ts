import { z } from 'zod'
import { PrintedWord } from '../../citations/printed-citations.ts'
import { SourceKind } from '../../sources/source.ts'

const names = z.array(z.string())

/** A section or recommendation in the matrix, and the names of what it rests on. */
export const AnnexRow = z.strictObject({
  /** Of its heading, or its own. */
  id: z.string(),
  kind: z.enum(['section', 'recommendation']),
  text: z.string(),
  cells: z.strictObject({ norm: names, 'state-position': names, evidence: names, 'follow-up': names }),
})
export type AnnexRow = z.infer<typeof AnnexRow>

/** What an annex says beyond the text itself. */
export const Annex = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('recommendations') }),
  /** Each source as a note cites it in full. */
  z.strictObject({ kind: z.literal('sources'), groups: z.array(z.strictObject({ of: SourceKind, sources: z.array(z.array(PrintedWord)) })) }),
  z.strictObject({ kind: z.literal('matrix'), rows: z.array(AnnexRow) }),
])
export type Annex = z.infer<typeof Annex>
