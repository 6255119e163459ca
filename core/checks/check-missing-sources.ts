import type { Check } from './check-input.ts'
import { excerptOf } from './excerpt-around.ts'
import { finding } from './finding.ts'

/** Citations whose source was taken out of the report: they print nothing a reader could follow. */
export const checkMissingSources: Check = ({ citing, pieces, sources }) => {
  const known = new Set(sources.map(({ source }) => source.id))
  const inNotes = citing.notes.map(({ id, clusters }) => ({ id, citations: clusters.flatMap(({ citations }) => citations) }))
  const lost = new Set([...inNotes, ...citing.blocks].filter(({ citations }) => citations.some(({ source }) => !known.has(source))).map(({ id }) => id))
  return pieces.flatMap((piece) => (lost.has(piece.note ?? piece.block) ? [finding('citation-source-missing', 'error', piece, excerptOf(piece.text))] : []))
}
