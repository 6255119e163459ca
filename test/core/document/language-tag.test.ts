import { expect, test } from 'vitest'
import { fromWordTag, LanguageTag, languageName, otherLanguages, readLanguageTag, toWordTag, unLanguages } from '../../../core/document/language-tag.ts'

test.each([
  ['fr', 'fr'],
  [' FR_ca ', 'fr-CA'],
  ['zh-hant', 'zh-Hant'],
  ['iw', 'he'],
  ['nah', 'nah'],
  ['und', undefined],
  ['x-none', undefined],
  ['', undefined],
  ['french language', undefined],
  ['fr"><script>', undefined],
])('the tag “%s” is read as %s', (written, tag) => {
  expect(readLanguageTag(written)).toBe(tag)
})

test('every language that is offered has a name of its own in each language of the window, and comes back from Word as it was', () => {
  const offered = [...unLanguages, ...otherLanguages]
  expect(new Set(offered).size).toBe(offered.length)
  for (const spoken of ['en', 'fr', 'es']) expect(offered.filter((tag) => languageName(tag, spoken).toLowerCase() === tag)).toEqual([])
  for (const tag of [...offered, 'pt-BR', 'fr-CA']) {
    expect(LanguageTag.safeParse(tag).success, tag).toBe(true)
    expect(fromWordTag(toWordTag(tag))).toBe(readLanguageTag(tag))
  }
})
