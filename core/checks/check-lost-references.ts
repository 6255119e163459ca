import { lostNumber } from '../report/place-numbers.ts'
import type { Check } from './check-input.ts'
import { excerptAround } from './excerpt-around.ts'
import { finding } from './finding.ts'

/** Live numbers whose note, section or recommendation was taken out. */
export const checkLostReferences: Check = ({ pieces }) =>
  pieces.flatMap((piece) => {
    const at = piece.live ? piece.text.indexOf(lostNumber) : -1
    return at < 0 ? [] : [finding('lost-reference', 'error', piece, excerptAround(piece.text, at, at + lostNumber.length))]
  })
