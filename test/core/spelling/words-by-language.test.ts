import { expect, test } from 'vitest'
import type { Inline } from '../../../core/document/inline.ts'
import { shownText } from '../../../core/document/shown-text.ts'
import { wordsByLanguage } from '../../../core/spelling/words-by-language.ts'

test('each word is judged in the language of its passage, at its place in the text, and none where no dictionary is', () => {
  const inlines: Inline[] = [
    { type: 'text', text: 'The decree says ' },
    { type: 'text', text: '« l’enfant »', language: 'fr-CA' },
    { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: ' and tlahtolli', language: 'nah' }, { type: 'text', text: ' here' }] },
  ]
  const text = shownText(inlines, () => '')
  const words = wordsByLanguage(inlines, 'en', () => '')
  expect(words.map(({ word, language }) => `${language} ${word}`)).toEqual(['en The', 'en decree', 'en says', 'fr enfant', 'en here'])
  for (const { word, start, end } of words) expect(text.slice(start, end)).toBe(word)
})
