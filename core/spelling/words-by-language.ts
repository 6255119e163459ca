import { blankRuns } from '../document/in-language.ts'
import type { Inline } from '../document/inline.ts'
import { languageIn } from '../document/language-tag.ts'
import { shownText, type SayLive } from '../document/shown-text.ts'
import { textRuns } from '../document/walk.ts'
import { Language } from '../report/language.ts'
import { wordsToSpell, type SpelledWord } from './words.ts'

/** A word with the language whose dictionaries judge it. */
export interface WordInLanguage extends SpelledWord {
  language: Language
}

/** The words of a text that a dictionary can judge, each by that of its own language. Passages in a language without one are left out. */
export function wordsByLanguage(inlines: readonly Inline[], ofReport: Language, say: SayLive): WordInLanguage[] {
  const languageOf = (tag: string | undefined) => (tag === undefined ? ofReport : Language.safeParse(languageIn(tag)).data)
  const runs = textRuns(inlines)
  if (runs.every(({ language }) => language === undefined)) return inLanguage(wordsToSpell(shownText(inlines, say), ofReport), ofReport)
  const spoken = new Set(runs.flatMap((run) => languageOf(run.language) ?? []))
  return [...spoken]
    .flatMap((language) => inLanguage(wordsToSpell(shownText(blankRuns(inlines, (run) => languageOf(run.language) === language), say), language), language))
    .sort((a, b) => a.start - b.start)
}

const inLanguage = (words: readonly SpelledWord[], language: Language): WordInLanguage[] => words.map((word) => ({ ...word, language }))
