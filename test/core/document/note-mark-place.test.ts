import { expect, test } from 'vitest'
import { noteMarkShift } from '../../../core/document/note-mark-place.ts'
import type { Language } from '../../../core/report/language.ts'

/** The text with the mark (¹) where it goes when the caret is at the bar. */
function marked(text: string, language: Language): string {
  const [before = '', after = ''] = text.split('|')
  const whole = before + after
  const at = before.length + noteMarkShift(before, after, language)
  return `${whole.slice(0, at)}¹${whole.slice(at)}`
}

test.each<[Language, string, string]>([
  ['en', 'It rose|. Then', 'It rose.¹ Then'],
  ['en', 'It rose.| Then', 'It rose.¹ Then'],
  ['en', 'It “rose|”, he says', 'It “rose¹”, he says'],
  ['en', 'It “rose|.” Then', 'It “rose.”¹ Then'],
  ['en', 'a claim|; and', 'a claim;¹ and'],
  ['en', 'a claim| and', 'a claim¹ and'],
  ['en', '|. Odd', '¹. Odd'],
  ['fr', 'Ils ont augmenté.| Puis', 'Ils ont augmenté¹. Puis'],
  ['fr', 'Ils ont augmenté|. Puis', 'Ils ont augmenté¹. Puis'],
  ['fr', 'a noté\u00a0:| « oui »', 'a noté¹\u00a0: « oui »'],
  ['fr', 'une affirmation| et', 'une affirmation¹ et'],
  ['es', 'Aumentaron.|', 'Aumentaron¹.'],
  ['es', 'aumentaron,| y', 'aumentaron¹, y'],
  ['es', '.|', '.¹'],
])('in %s the mark of “%s” stands as “%s”', (language, text, expected) => {
  expect(marked(text, language)).toBe(expected)
})
