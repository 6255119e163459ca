import { expect, test } from 'vitest'
import { interfaceLanguage } from '../../../core/messages/interface-language.ts'

test('the language chosen goes before those of the system', () => {
  expect(interfaceLanguage('es', ['fr-FR'])).toBe('es')
})

test('of the languages of the system the first that is spoken here counts, however it is written', () => {
  expect(interfaceLanguage('system', ['fr-CA', 'en'])).toBe('fr')
  expect(interfaceLanguage('system', ['es_MX.UTF-8'])).toBe('es')
  expect(interfaceLanguage('system', ['de-DE', 'ES-419', 'en'])).toBe('es')
  expect(interfaceLanguage('system', ['EN-gb'])).toBe('en')
})

test('where none is spoken here it is English', () => {
  expect(interfaceLanguage('system', ['ar', 'frr', 'est'])).toBe('en')
  expect(interfaceLanguage('system', [])).toBe('en')
})
