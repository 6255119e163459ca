import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDictionary, type Dictionary } from '../../core/spelling/dictionary.ts'

/** The folder of a package with a dictionary. */
export const dictionaryPackage = (name: string): string => join(import.meta.dirname, '../../node_modules', name)

/** A dictionary that is shipped with the app, read from its package. */
export const shippedDictionary = (name: 'dictionary-en' | 'dictionary-en-gb' | 'dictionary-fr' | 'dictionary-es'): Dictionary => {
  const file = (ending: string) => readFileSync(join(dictionaryPackage(name), `index.${ending}`), 'utf8')
  return readDictionary(file('aff'), file('dic'))
}
