import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '../../core/errors.ts'
import { Language } from '../../core/report/language.ts'
import { wrongWords, type Dictionaries } from '../../core/spelling/check-words.ts'
import { readDictionary, type Dictionary } from '../../core/spelling/dictionary.ts'
import { suggest } from '../../core/spelling/suggest.ts'

/** What can be asked about words: which of them are wrong, or what one of them was meant to be. */
export const SpellJob = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('check'), language: Language, words: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('suggest'), language: Language, word: z.string() }),
])
export type SpellJob = z.infer<typeof SpellJob>

export type Speller = (job: SpellJob) => Promise<string[]>

/** The dictionaries of each language, by the names of their files: an affix file and a word list. */
export const dictionaryNames: Readonly<Record<Language, readonly string[]>> = { en: ['en-GB', 'en-US'], fr: ['fr'], es: ['es'] }

/** More suggestions than these nobody reads. */
const most = 6

/**
 * Answers with the dictionaries of a folder. Each is read when it is first asked for.
 * @throws AppError where a file of a dictionary is missing
 */
export function spellerIn(folder: string): Speller {
  const read = new Map<Language, Promise<Dictionaries>>()
  const dictionariesOf = (language: Language): Promise<Dictionaries> => {
    const reading = read.get(language) ?? Promise.all(dictionaryNames[language].map((name) => readFrom(folder, name)))
    read.set(language, reading)
    return reading
  }
  return async (job) => {
    const dictionaries = await dictionariesOf(job.language)
    if (job.kind === 'check') return wrongWords(job.words, job.language, dictionaries)
    return [...new Set(dictionaries.flatMap((dictionary) => suggest(dictionary, job.word)))].slice(0, most)
  }
}

async function readFrom(folder: string, name: string): Promise<Dictionary> {
  const files = ['aff', 'dic'].map((ending) => join(folder, `${name}.${ending}`))
  const [affixes = '', words = ''] = await Promise.all(
    files.map((file) =>
      readFile(file, 'utf8').catch((cause: unknown) => {
        throw new AppError('dictionary-missing', { file }, { cause })
      }),
    ),
  )
  return readDictionary(affixes, words)
}
