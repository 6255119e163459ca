import { fromWordTag, type LanguageTag } from '../../../core/document/language-tag.ts'
import type { RunFormat } from './run-format.ts'

/** The language of a run by the script of its words, as Word reads it. */
export function languageOf(text: string, { fromRight, language, languageFromRight, eastAsian }: RunFormat, ofDocument: string | undefined): { language?: LanguageTag } {
  const written = fromRight === true ? languageFromRight : /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text) ? eastAsian : (language ?? ofDocument)
  const tag = written === undefined ? undefined : fromWordTag(written)
  return tag === undefined ? {} : { language: tag }
}
