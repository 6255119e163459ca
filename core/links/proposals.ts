import type { LinkTarget, Proposal } from './link.ts'
import { joinNumbers } from './join-numbers.ts'
import { keyOfTarget, toTarget } from './target.ts'
import type { TextReference } from './text-references.ts'

const longestId = 400

/**
 * What the references of the draft suggest to link, where it is not linked yet. Notes that name a source of the report
 * beyond doubt are links already; whatever else they name is proposed as the text's own words are.
 * @param linked keys of what is linked from where: `linkedKey`, and `documentKey` for the whole document
 */
export function proposalsOf(references: readonly TextReference[], linked: ReadonlySet<string>): Proposal[] {
  const known = new Set<string>()
  return references.flatMap(({ from, note, found, named, place }): Proposal[] => {
    const { source, entry, name, role, open } = named
    if (note !== null && found.certain && source !== undefined && !open) return []
    const numbers = found.numbers.length === 0 ? [''] : found.numbers
    const targets = numbers.map((number) => toTarget(named, found.unit, number))
    // Where a section is linked to a paragraph of a document, its name alone says nothing more.
    const wanted = targets.filter(({ target }) => !linked.has(linkedKey(from, target)) && !(target.number === '' && linked.has(documentKey(from, target))))
    const id = [from, role, entry || name, found.unit, joinNumbers(numbers).slice(0, longestId)].join('|')
    if (wanted.length === 0 || known.has(id)) return []
    known.add(id)
    const missing = targets.filter(({ problem }) => problem === 'no-such-paragraph').map(({ target }) => target.number)
    return [{
      id, from, role, targets: wanted.map(({ target }) => target), certain: found.certain && !open,
      problem: source === undefined || open ? 'no-source' : missing.length > 0 ? 'no-such-paragraph' : null, missing, place,
    }]
  })
}

/** Says what is linked from where, whatever the role. */
export const linkedKey = (from: string, target: LinkTarget): string => `${from}|${keyOfTarget(target)}`

/** Says which document is linked from where. */
export const documentKey = (from: string, { source, entry, name }: LinkTarget): string => [from, source ?? (entry || name)].join('|')

/** Whether a proposal is accepted with all others: nothing is open about it. */
export const isPlain = ({ certain, problem }: Proposal): boolean => certain && problem === null
