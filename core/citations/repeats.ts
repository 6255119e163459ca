import { z } from 'zod'
import type { Locator } from '../document/inline.ts'
import type { Citing } from './citing.ts'

/**
 * How a source prints that an earlier note has cited: in full again, "supra note 9", in a short form, or "ibid." where
 * the note before cites the same single source and in short elsewhere. Full is the way of current United Nations
 * practice, which gives every note its whole text.
 */
export const repeatPolicies = ['full', 'supra', 'short', 'ibid'] as const
export const RepeatPolicy = z.enum(repeatPolicies)
export type RepeatPolicy = z.infer<typeof RepeatPolicy>

/**
 * How one citation prints: whole, shortened (with the earlier note it names, if any, and how many notes before it the
 * source was cited last), or as the one before it.
 */
export type Repeat = { kind: 'whole' } | { kind: 'short'; note?: string; away?: number } | { kind: 'ibid'; sameLocator: boolean }

const whole: Repeat = { kind: 'whole' }

/** The one source of a note that says nothing else, and the place last cited in it. */
interface Sole {
  source: string
  locator: Locator | undefined
}

/** What a source's earlier citations leave behind. */
interface Earlier {
  /** The id of the note that cited it first, and the number of the one that cited it last. */
  first: string
  last: number
}

/**
 * How each citation of each note prints, cluster by cluster. All notes count, also those of free text: a note between
 * two citations ends what "ibid." may lean on, and so does a note that says more than one source, or cites several.
 * @param named whether a short form beside "ibid." is told the earlier note as well, for styles that print it there
 */
export function repeatsOf({ notes }: Pick<Citing, 'notes'>, policy: RepeatPolicy, named = false): Repeat[][][] {
  const cited = new Map<string, Earlier>()
  let before: Sole | undefined
  return notes.map(({ id, number, clusters, free }) => {
    const repeats = clusters.map(({ citations }, place) => {
      let previous = place === 0 ? before : undefined
      return citations.map(({ source, locator, again }): Repeat => {
        const earlier = cited.get(source)
        const own = policy === 'full' && again !== undefined ? again : policy
        const leansOn = own === 'ibid' ? previous : undefined
        const names = own === 'supra' || (own === 'ibid' && named)
        const repeat = number === null || earlier === undefined || own === 'full' ? whole
          : (ibid({ source, locator }, leansOn) ?? { kind: 'short', away: number - earlier.last, ...(names && earlier.first !== id && { note: earlier.first }) })
        if (number !== null) cited.set(source, { first: earlier?.first ?? id, last: number })
        previous = { source, locator }
        return repeat
      })
    })
    before = number === null || free ? undefined : soleOf(clusters.flatMap(({ citations }) => citations))
    return repeats
  })
}

/** "Ibid." without a place means the same place, so it cannot stand for the whole document after one. */
function ibid({ source, locator }: Sole, previous: Sole | undefined): Repeat | undefined {
  if (previous?.source !== source || (previous.locator !== undefined && locator === undefined)) return undefined
  return { kind: 'ibid', sameLocator: previous.locator?.kind === locator?.kind && previous.locator?.value === locator?.value }
}

function soleOf(citations: readonly { source: string; locator?: Locator | undefined }[]): Sole | undefined {
  const last = citations.at(-1)
  return last !== undefined && citations.every(({ source }) => source === last.source) ? { source: last.source, locator: last.locator } : undefined
}
