import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { en } from '../../../core/messages/en.ts'
import { es } from '../../../core/messages/es.ts'
import { fr } from '../../../core/messages/fr.ts'
import { interfaceLanguages, type InterfaceLanguage } from '../../../core/messages/interface-language.ts'
import { changingMessages, messagesIn } from '../../../core/messages/messages.ts'

const catalogues: Record<InterfaceLanguage, Record<string, string>> = { en, fr, es }
type Part = ReturnType<IntlMessageFormat['getAst']>[number]

/** What a message asks to be filled in: each name as text or as a number, with the choices of those that choose by text. */
function asked(parts: readonly Part[], found = new Map<string, string>()): Map<string, string> {
  for (const part of parts) {
    if (!('value' in part)) continue
    const { value } = part
    if ('options' in part) {
      const choices = Object.keys(part.options).sort().join(', ')
      found.set(value, 'pluralType' in part ? 'number' : `text, one of ${choices}`)
      for (const option of Object.values(part.options)) asked(option.value, found)
    } else if ('style' in part) found.set(value, 'number')
    else if (Object.is(part.type, argumentType) && !found.has(value)) found.set(value, 'text')
  }
  return found
}

/** The parser's number for a value that is put in as it is; plain words have another. */
const argumentType = 1

/** The categories that the plurals of a message tell apart. */
const plurals = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => {
    if (!('options' in part)) return []
    const own = 'pluralType' in part ? Object.keys(part.options) : []
    return [...own, ...Object.values(part.options).flatMap((option) => plurals(option.value))]
  })

describe.each(interfaceLanguages)('the messages in %s', (language) => {
  const catalogue = catalogues[language]
  const parsed = Object.entries(catalogue).map(([key, text]) => [key, new IntlMessageFormat(text, language).getAst()] as const)

  test('are the same as in English, and ask for the same values', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(en).sort())
    const differing = parsed.filter(([key, ast]) => {
      const english = asked(new IntlMessageFormat(catalogues.en[key] ?? '', 'en').getAst())
      return JSON.stringify([...asked(ast)].sort()) !== JSON.stringify([...english].sort())
    })
    expect(differing.map(([key]) => key)).toEqual([])
  })

  test('tell apart only the numbers that the language tells apart', () => {
    const categories: readonly string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const wrong = parsed.filter(([, ast]) => plurals(ast).some((category) => !category.startsWith('=') && !categories.includes(category)))
    expect(wrong.map(([key]) => key)).toEqual([])
  })

  test('have words, typographic apostrophes and no spaces at their ends', () => {
    const wrong = Object.entries(catalogue).filter(([, text]) => text === '' || text !== text.trim() || text.includes("'") || text.includes('  '))
    expect(wrong.map(([key]) => key)).toEqual([])
  })

  test('never say what committees advise against', () => {
    const wrong = Object.entries(catalogue).filter(([key, text]) => key !== 'check.shadow-report' && /shadow report|rapport (fantôme|parallèle)|informe (sombra|paralelo)/i.test(text))
    expect(wrong.map(([key]) => key)).toEqual([])
  })
})

test('French keeps its double signs and quotation marks on the line of their words', () => {
  const loose = Object.entries(fr).filter(([, text]) => /(?<=\S) [;:!?»]|« /u.test(text))
  expect(loose.map(([key]) => key)).toEqual([])
})

test('French counts nothing as one, Spanish and English do not', () => {
  const count = (language: InterfaceLanguage, words: number) => messagesIn(language)('words.count', { words })
  expect([0, 1, 2].map((words) => count('fr', words))).toEqual(['0 mot', '1 mot', '2 mots'])
  expect([0, 1, 2].map((words) => count('es', words))).toEqual(['0 palabras', '1 palabra', '2 palabras'])
  expect([0, 1, 2].map((words) => count('en', words))).toEqual(['0 words', '1 word', '2 words'])
})

test('the language can be changed while the messages are in use', () => {
  const { say, speak } = changingMessages('en')
  expect(say('menu.file')).toBe('File')
  speak('fr')
  expect(say('menu.file')).toBe('Fichier')
  speak('es')
  expect(say('menu.file')).toBe('Archivo')
})
