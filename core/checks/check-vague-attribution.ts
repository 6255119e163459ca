import { remembered } from '../remember.ts'
import { backedBlocks } from './backed-blocks.ts'
import type { Check } from './check-input.ts'
import { excerptAround } from './excerpt-around.ts'
import { findAll } from './find-all.ts'
import { finding } from './finding.ts'
import { vagueSources } from './vague-sources.ts'

const vagueIn = remembered((text) => findAll(text, vagueSources))

/** "Studies show", "it is well known": a claim put on nobody, in a paragraph without a note that would name them. */
export const checkVagueAttribution: Check = ({ draft, citing, pieces }) => {
  const backed = backedBlocks({ draft, citing })
  return pieces.flatMap((piece) => {
    if ((piece.kind !== 'paragraph' && piece.kind !== 'list-item') || backed.has(piece.block)) return []
    return vagueIn(piece.text).map(({ words, start, end }) =>
      finding('vague-attribution', 'note', piece, excerptAround(piece.text, start, end), { words: words.trim() }))
  })
}
