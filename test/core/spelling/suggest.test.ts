import { describe, expect, test } from 'vitest'
import { suggest } from '../../../core/spelling/suggest.ts'
import { wordDistance } from '../../../core/spelling/word-distance.ts'
import { shippedDictionary } from '../../helpers/dictionaries.ts'

describe('suggestions', () => {
  test.each([
    ['dictionary-en-gb', { recieve: 'receive', goverment: 'government', Comittee: 'Committee', acommodation: 'accommodation', discriminaton: 'discrimination', behavior: 'behaviour', alot: 'a lot' }],
    ['dictionary-fr', { recomandation: 'recommandation', gouvernment: 'gouvernement', dévelopement: 'développement', enfent: 'enfant' }],
    ['dictionary-es', { recomendacion: 'recomendación', govierno: 'gobierno', habia: 'había', derehcos: 'derechos', ninos: 'niños' }],
  ] as const)('of %s begin with the word that was meant', (name, meant) => {
    const dictionary = shippedDictionary(name)
    expect(Object.fromEntries(Object.keys(meant).map((word) => [word, suggest(dictionary, word)[0]]))).toEqual(meant)
  })

  test('are few, and none where nothing is near', () => {
    const dictionary = shippedDictionary('dictionary-en')
    expect(suggest(dictionary, 'xqzzt')).toEqual([])
    expect(suggest(dictionary, 'occured').length).toBeLessThanOrEqual(6)
    expect(suggest(dictionary, 'childrens')).toContain('children’s')
  })
})

test('slips that are made more often lie nearer', () => {
  expect(wordDistance('habia', 'había')).toBeLessThan(wordDistance('habia', 'habla'))
  expect(wordDistance('comittee', 'committee')).toBeLessThan(wordDistance('comittee', 'comittees'))
  expect(wordDistance('teh', 'the')).toBeLessThan(wordDistance('teh', 'tea'))
  expect(wordDistance('same', 'same')).toBe(0)
})
