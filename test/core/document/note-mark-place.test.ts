import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Inline } from '../../../core/document/inline.ts'
import { noteMarkShift, settleNoteMarks } from '../../../core/document/note-mark-place.ts'
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
  ['es', 'niñas, niños, etc.|', 'niñas, niños, etc.¹'],
  ['es', 'en los EE. UU.| y', 'en los EE. UU.¹ y'],
  ['fr', 'une société S.A.|', 'une société S.A.¹'],
])('in %s the mark of “%s” stands as “%s”', (language, text, expected) => {
  expect(marked(text, language)).toBe(expected)
})

/** Marks are the raised numbers of a text, links stand in square brackets, and a raised comma is a “˒”. */
const inlinesOf = (text: string): Inline[] =>
  [...text.matchAll(/([¹²³])|(˒)|\[([^\]]*)\]|([^¹²³˒[]+)/gu)].map(([, mark, comma, link, words]): Inline => {
    if (mark !== undefined) return { type: 'note', id: mark }
    if (comma !== undefined) return { type: 'text', text: ',', superscript: true }
    return link === undefined ? { type: 'text', text: words ?? '' } : { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: link }] }
  })

const writtenOf = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.type === 'note' ? inline.id : inline.type === 'link' ? `[${writtenOf(inline.children)}]` : inline.type === 'text' ? (inline.superscript ? '˒' : inline.text) : '')).join('')

test.each<[Language, string, string]>([
  ['en', 'It rose¹. Then it fell², they say³.', 'It rose.¹ Then it fell,² they say.³'],
  ['fr', 'Ils ont augmenté.¹ Puis ils ont baissé,² dit-on ;³ fin.', 'Ils ont augmenté¹. Puis ils ont baissé², dit-on³ ; fin.'],
  ['es', 'Aumentaron.¹ Luego bajaron,² según dicen.³', 'Aumentaron¹. Luego bajaron², según dicen³.'],
  ['fr', 'Il a dit « oui ».¹', 'Il a dit « oui »¹.'],
  ['es', 'Dijo «sí».¹² Y calló.', 'Dijo «sí»¹². Y calló.'],
  ['es', 'Aumentaron.¹˒² Bajaron.', 'Aumentaron¹˒². Bajaron.'],
  ['en', 'It rose¹˒². Then', 'It rose.¹˒² Then'],
  ['en', 'See [the report]¹. Then', 'See [the report].¹ Then'],
  ['fr', 'Voir [le rapport].¹', 'Voir [le rapport]¹.'],
  ['fr', 'Voir [le rapport.]¹', 'Voir [le rapport.]¹'],
  ['es', '¹ Nota al margen.', '¹ Nota al margen.'],
])('in %s “%s” prints as “%s”', (language, text, expected) => {
  expect(writtenOf(settleNoteMarks(inlinesOf(text), language))).toBe(expected)
})

test('whatever is written round the marks of notes, its words, the order of the marks and what is settled stay', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'É', ' ', '.', ',', ';', '»', '”', '…', '¹', '²', '³', '˒', '\u00a0') }), fc.constantFrom<Language>('en', 'fr', 'es'), (text, language) => {
    const settled = settleNoteMarks(inlinesOf(text), language)
    expect(writtenOf(settled).replace(/[¹²³]/gu, '')).toBe(text.replace(/[¹²³]/gu, ''))
    expect(settled.flatMap((inline) => (inline.type === 'note' ? [inline.id] : []))).toEqual(text.match(/[¹²³]/gu) ?? [])
    expect(settleNoteMarks(settled, language)).toEqual(settled)
  }))
})
