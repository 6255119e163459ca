import { remembered } from '../remember.ts'
import type { Language } from '../report/language.ts'
import type { Check } from './check-input.ts'
import { excerptAround } from './excerpt-around.ts'
import { sentencesOf } from './find-all.ts'
import { finding, type Finding } from './finding.ts'

/** Short sentences hold too few small words to tell. */
const fewestWords = 9
/** So many of the small words of another language, and hardly any of the report's own, tell that a sentence is in it. */
const fewestSigns = 3
const mostOwn = 0.34

const smallWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set('the of and to that is was for it with as are by be this have from not which has their they been were will would at an his her its or who'.split(' ')),
  fr: new Set('le les des et est du une un que dans qui pour au aux sur par ne pas sont ce cette avec plus ont ces leur leurs elle il ils été être mais ou où'.split(' ')),
  es: new Set('el los las del y que una un por con para su sus no se al lo como más este esta estos son fue ha han pero o sin sobre entre cuando muy también'.split(' ')),
}
/** What stands between quotation marks, or brackets, is somebody else's or a name. */
const quoted = /“[^“”]*”|«[^«»]*»|"[^"]*"|\([^()]*\)/gu

/** Sentences in another of our languages than that of the report: left from a translation, or pasted. Quotes and notes keep theirs, and so does what is said to be in another. */
export const checkLanguage: Check = ({ report: { language }, pieces }) =>
  pieces.flatMap((piece): Finding[] => {
    if (piece.kind !== 'paragraph' && piece.kind !== 'list-item' && piece.kind !== 'recommendation') return []
    return languagesIn(piece.ownText).flatMap((found) =>
      found.language === language ? [] : [finding('language-mixed', 'note', piece, excerptAround(piece.text, found.start, found.start + 60), { language: found.language })])
  })

/** Each sentence whose language is sure, with that. */
const languagesIn = remembered((text): { language: Language; start: number }[] => {
  let from = 0
  return sentencesOf(text).flatMap((sentence) => {
    const start = text.indexOf(sentence, from)
    from = start + sentence.length
    const language = languageOf(sentence.replace(quoted, ' '))
    return language === undefined ? [] : [{ language, start }]
  })
})

function languageOf(sentence: string): Language | undefined {
  const all = sentence.toLowerCase().match(/\p{L}+/gu) ?? []
  if (all.length < fewestWords) return undefined
  // Each once: "paras." and "para." come again and again in references.
  const words = [...new Set(all)]
  const count = (language: Language): number => words.filter((word) => smallWords[language].has(word)).length
  const [most, next] = [{ language: 'en' as const, signs: count('en') }, { language: 'fr' as const, signs: count('fr') }, { language: 'es' as const, signs: count('es') }].sort((a, b) => b.signs - a.signs)
  if (most === undefined || next === undefined || most.signs < fewestSigns || next.signs > most.signs * mostOwn) return undefined
  return most.language
}
