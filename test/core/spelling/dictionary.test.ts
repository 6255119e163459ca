import { describe, expect, test } from 'vitest'
import { hasWord, readDictionary } from '../../../core/spelling/dictionary.ts'
import { shippedDictionary } from '../../helpers/dictionaries.ts'

describe('a dictionary', () => {
  const dictionary = readDictionary(
    ['SET UTF-8', 'NEEDAFFIX n', 'FORBIDDENWORD f', 'KEEPCASE k', 'ICONV 1', "ICONV ’ '", 'SFX S Y 2', 'SFX S y ies [^aeiou]y', 'SFX S 0 s [^y]', 'SFX E Y 1', 'SFX E 0 er/S .', 'PFX U Y 1', 'PFX U 0 un .', "PFX L Y 1", "PFX L 0 l' ."].join('\n'),
    ['9', 'duty/S', 'day/S', 'right/SEU', 'kHz/k', 'stem/nS', 'wronged/f', "ami/L", 'wrong/E', 'a\\/b'].join('\n'),
  )
  const right = (...words: string[]) => words.map((word) => hasWord(dictionary, word))

  test('has words with the endings and beginnings that they take, one after the other', () => {
    expect(right('duty', 'duties', 'righter', 'righters', 'unright', 'unrighter', 'a/b')).toEqual(Array(7).fill(true))
    expect(right('dutys', 'unduty', 'rightsers', 'wrongs', 'un', 's')).toEqual(Array(6).fill(false))
  })

  test('knows words that need an ending, that are forbidden, and that keep their case', () => {
    expect(right('stem', 'stems', 'wronged', 'wronger')).toEqual([false, true, false, true])
    expect(right('kHz', 'KHz', 'khz')).toEqual([true, false, false])
  })

  test('overlooks a capital at the start, capitals throughout, and how an apostrophe is set', () => {
    expect(right('Duty', 'DUTIES', 'dUty', 'l’ami', "l'ami")).toEqual([true, true, false, true, true])
  })
})

test.each([
  ['dictionary-en-gb', ['organisation', 'behaviour', 'children’s', 'unaccompanied'], ['organisasion', 'recieve', 'childrens']],
  ['dictionary-en', ['organization', 'behavior', 'judges'], ['organisation', 'judgement s']],
  ['dictionary-fr', ['l’enfant', 'États', 'gouvernementaux', 'aujourd’hui', 'mangeassions', 'd’État', 'œuvre', 'inacceptables'], ['enfent', 'gouvernment', 'recomandation', 'les-enfant']],
  ['dictionary-es', ['niños', 'garantizándoles', 'derechos', 'Estados', 'dígamelo'], ['ninnos', 'recomendacion', 'govierno']],
] as const)('%s has the words of its language in all their forms, and no others', (name, right, wrong) => {
  const dictionary = shippedDictionary(name)
  expect(right.filter((word) => !hasWord(dictionary, word))).toEqual([])
  expect(wrong.filter((word) => hasWord(dictionary, word))).toEqual([])
})
