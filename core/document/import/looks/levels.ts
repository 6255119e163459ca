import { settleLevels } from '../heading-levels.ts'
import type { ParagraphLook } from '../imported-text.ts'
import { isRecommendationsTitle } from '../recommendation-titles.ts'
import { isSectionName } from '../section-names.ts'
import { newTally } from '../tally.ts'
import { compareLooks, lookKey } from './body-look.ts'
import type { Candidate } from './candidate.ts'

/**
 * The level of each heading. Forms of numbers nest in the order in which they come up (I., then A., then 1.); looks
 * without numbers take their place among them by size, capitals and bold.
 */
export function levelsByLooks(headings: readonly Candidate[]): number[] {
  const forms = formsInOrder(headings)
  const parts = partLooks(headings, forms)
  const looks = [...new Map(headings.filter(({ form }) => form === undefined).map(({ look }) => [lookKey(look), look])).values()].sort(compareLooks)
  let above = 1
  const levels = headings.map((heading, place): number => {
    const level = heading.form === undefined ? unnumberedLevel(heading, headings[place + 1]?.form !== undefined) : parts.length + forms.findIndex(({ form }) => form === heading.form) + 1
    if (heading.form !== undefined) above = level
    return level
  })
  return settleLevels(levels, newTally())

  function unnumberedLevel({ look, text }: Candidate, goesOn: boolean): number {
    const key = lookKey(look)
    if (forms.length === 0) return looks.findIndex((other) => lookKey(other) === key) + 1
    const part = parts.indexOf(key)
    if (part >= 0) return part + 1
    const alike = forms.flatMap((form, index) => (lookKey(form.look) === key ? [index] : []))
    // Between numbered sections, recommendations are those of the section above.
    if (alike.length > 0 && isRecommendationsTitle(text) && goesOn) return above + 1
    const [same] = alike
    if (same !== undefined) return parts.length + same + 1
    const higher = forms.findLastIndex((form) => compareLooks(form.look, look) < 0)
    return parts.length + (higher < 0 ? 1 : higher + 2)
  }
}

interface NumberForm {
  form: string
  look: ParagraphLook
}

function formsInOrder(headings: readonly Candidate[]): NumberForm[] {
  const looks = new Map<string, ParagraphLook[]>()
  for (const { form, look } of headings) if (form !== undefined) looks.set(form, [...(looks.get(form) ?? []), look])
  return [...looks].map(([form, all]) => ({ form, look: mostCommon(all) }))
}

function mostCommon(looks: readonly ParagraphLook[]): ParagraphLook {
  const counts = Map.groupBy(looks, lookKey)
  const [most] = [...counts.values()].sort((one, other) => other.length - one.length)
  const look = most?.[0]
  if (look === undefined) throw new RangeError('no looks')
  return look
}

/** Looks above all that is numbered, which begin before it and come again: the parts of a report, whose chapters are numbered. */
function partLooks(headings: readonly Candidate[], forms: readonly NumberForm[]): string[] {
  const first = headings.findIndex(({ form }) => form !== undefined)
  const higher = headings.filter(({ form, look, text }) => form === undefined && first >= 0 && !isSectionName(text) && !isRecommendationsTitle(text) && forms.every((numbered) => compareLooks(look, numbered.look) < 0))
  return [...Map.groupBy(higher, ({ look }) => lookKey(look))]
    .filter(([, all]) => all.length > 1 && headings.findIndex((heading) => heading === all[0]) < first)
    .flatMap(([key, [one]]) => (one === undefined ? [] : [{ key, look: one.look }]))
    .sort((one, other) => compareLooks(one.look, other.look))
    .map(({ key }) => key)
}
