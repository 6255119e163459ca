import type { Check } from '../check-input.ts'
import { excerptAround } from '../excerpt-around.ts'
import { finding, type CheckName, type Finding, type Severity } from '../finding.ts'
import { acronymUses, type AcronymUse } from './acronym-uses.ts'
import { knownAcronyms } from './known-acronyms.ts'
import { letterDistance } from './letter-distance.ts'

/** A text of many acronyms is a list of names; comparing each with each would take long and say little. */
const mostCompared = 300

/**
 * Acronyms used before they are defined, defined twice, never used, never spelled out, or spelled in two ways. Those
 * that stand in notes alone are names of authors, and asked for no definition.
 */
export const checkAcronyms: Check = (input) => {
  const { isKnown, isIgnored } = knownAcronyms(input)
  const all = [...acronymUses(input)].filter(([acronym]) => !isIgnored(acronym))
  const defined = all.filter(([, uses]) => uses.some(({ definition }) => definition !== undefined))
  const spelledSo = new Map<string, string>()
  for (const [acronym, uses] of all.slice(0, mostCompared)) {
    if (uses.some(({ definition }) => definition !== undefined)) continue
    const meant = defined.slice(0, mostCompared).find(([other]) => isVariant(acronym, other))?.[0]
    if (meant !== undefined) spelledSo.set(acronym, meant)
  }
  const misspelled = new Set(spelledSo.values())

  return all.flatMap(([acronym, uses]): Finding[] => {
    const meant = spelledSo.get(acronym)
    const at = (use: AcronymUse | undefined, check: CheckName, severity: Severity, details: Finding['details'] = {}): Finding[] =>
      use === undefined ? [] : [finding(check, severity, use.piece, excerptAround(use.piece.text, use.start, use.end), { acronym, ...details })]
    const inText = uses.filter(({ piece }) => piece.note === null)
    if (meant !== undefined) return at(uses[0], 'acronym-variant', 'warning', { meant })
    const first = uses.findIndex(({ definition }) => definition !== undefined)
    if (first < 0) return isKnown(acronym) ? [] : at(inText[0], 'acronym-not-spelled-out', 'warning')
    const full = inText.filter(({ definition }) => definition === 'full')
    const before = isKnown(acronym) ? undefined : uses.slice(0, first).find(({ piece }) => piece.note === null)
    const unused = uses.length === 1 && uses[0]?.definition !== 'loose' && !misspelled.has(acronym)
    return [
      ...at(before, 'acronym-before-definition', 'warning'),
      ...at(full[1], 'acronym-defined-twice', 'note'),
      ...(unused ? at(uses[0], 'acronym-not-used', 'note') : []),
    ]
  })
}

/** A letter apart, or two in a long acronym; of three letters only two that changed places tell. */
function isVariant(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (a.length === 3 && b.length === 3) return letterDistance(a, b) === 1 && [...a].sort().join('') === [...b].sort().join('')
  if (shorter < 4 || Math.abs(a.length - b.length) > 2) return false
  return letterDistance(a, b) <= (shorter >= 6 ? 2 : 1)
}
