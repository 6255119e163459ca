import { languageIn } from '../language-tag.ts'
import type { Text } from '../inline.ts'
import type { ImportedInline } from './imported-text.ts'

/**
 * Leaves the language on those passages alone that are in another than the text as a whole: the language that most of
 * its letters are in. Word writes one on every run, and often that of the keyboard on signs and spaces.
 */
export function settleLanguages(texts: readonly (readonly ImportedInline[])[]): (inlines: readonly ImportedInline[]) => ImportedInline[] {
  const main = mainLanguage(texts.flatMap(runsIn))
  return (inlines) => {
    const runs = runsIn(inlines)
    const kept = new Map(runs.map((run, place) => [run, isMeant(run, runs[place - 1], runs[place + 1])]))
    return settled(inlines, (run) => run.language !== undefined && languageIn(run.language) !== main && kept.get(run) === true)
  }
}

/** Signs and spaces are in the language of the words beside them. */
const isMeant = (run: Text, ...neighbours: (Text | undefined)[]): boolean =>
  hasLetters(run) || neighbours.some((other) => other !== undefined && other.language === run.language && hasLetters(other))

const hasLetters = ({ text }: Text): boolean => /\p{L}/u.test(text)

const runsIn = (inlines: readonly ImportedInline[]): Text[] =>
  inlines.flatMap((inline): Text[] => (inline.type === 'text' ? [inline] : inline.type === 'link' ? runsIn(inline.children) : []))

function mainLanguage(runs: readonly Text[]): string {
  const letters = new Map<string, number>()
  for (const { text, language } of runs) {
    const name = language === undefined ? '' : languageIn(language)
    letters.set(name, (letters.get(name) ?? 0) + (text.match(/\p{L}/gu)?.length ?? 0))
  }
  return [...letters].reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0])[0]
}

const settled = (inlines: readonly ImportedInline[], isKept: (run: Text) => boolean): ImportedInline[] =>
  inlines.map((inline): ImportedInline => {
    if (inline.type === 'link') return { ...inline, children: settled(inline.children, isKept) }
    if (inline.type !== 'text' || isKept(inline)) return inline
    const { language: _said, ...rest } = inline
    return rest
  })
