import { franc } from 'franc-min'
import type { DocumentLanguage } from '../../../core/sources/source.ts'

/** Enough to be sure, little enough to be quick. */
const sampleLength = 6000
const fewestLetters = 40

/** Portuguese, Italian and German are told apart, so that they are not taken for Spanish, French or English. */
const latin: Record<string, DocumentLanguage | ''> = { eng: 'en', fra: 'fr', spa: 'es', por: '', ita: '', deu: '' }

/** Which of the six official languages a text is in, by its script and then by its letters; empty where unsure. */
export function documentLanguage(text: string): DocumentLanguage | '' {
  const sample = text.slice(0, sampleLength)
  const count = (script: RegExp): number => sample.match(script)?.length ?? 0
  const scripts: { language: DocumentLanguage | 'latin' | ''; letters: number }[] = [
    { language: 'latin', letters: count(/\p{Script=Latin}/gu) },
    { language: 'ru', letters: count(/\p{Script=Cyrillic}/gu) },
    { language: 'ar', letters: count(/\p{Script=Arabic}/gu) },
    // One ideograph says as much as a word of three letters.
    { language: count(/[\u3040-\u30ff]/gu) > 0 ? '' : 'zh', letters: count(/\p{Script=Han}/gu) * 3 },
  ]
  const main = scripts.reduce((most, next) => (next.letters > most.letters ? next : most))
  if (main.letters < fewestLetters) return ''
  return main.language === 'latin' ? (latin[franc(sample, { only: Object.keys(latin) })] ?? '') : main.language
}
