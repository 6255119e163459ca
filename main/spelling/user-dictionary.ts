import { readFileSync } from 'node:fs'
import { SpelledWord } from '../../core/spelling/own-words.ts'
import { writeOutput } from '../files.ts'

/** The words that a person has told to be right, in all reports on this computer. */
export interface UserDictionary {
  read: () => readonly string[]
  /** Throws AppError where the file cannot be written; the change holds until the app ends. */
  change: (add: readonly string[], remove: readonly string[]) => Promise<readonly string[]>
}

/** Keeps them in a text file, one a line, which a person can read and copy. */
export function userDictionaryIn(file: string): UserDictionary {
  let words: readonly string[] | undefined
  let writing: Promise<void> = Promise.resolve()
  const read = () => (words ??= wordsIn(file))
  return {
    read,
    change: async (add, remove) => {
      const next = [...new Set([...read().filter((word) => !remove.includes(word)), ...add])].sort((a, b) => a.localeCompare(b))
      words = next
      // One after the other: the last change must be the one that stays on the disk.
      const written = writing.then(() => writeOutput(file, Buffer.from(next.map((word) => `${word}\n`).join(''))))
      writing = written.catch(() => undefined)
      await written
      return next
    },
  }
}

/** For the command line, which corrects nothing. */
export const noUserDictionary: UserDictionary = { read: () => [], change: async () => [] }

/** The words of the file; none where there is no file, or none that can be read. A line that is no word is passed over. */
function wordsIn(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/u).filter((line) => SpelledWord.safeParse(line).success)
  } catch {
    return []
  }
}
