import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../core/report/language.ts'
import { wrongWords } from '../../../core/spelling/check-words.ts'
import { ownWordTest } from '../../../core/spelling/own-words.ts'
import { SpelledWord } from '../../../core/spelling/own-words.ts'
import { unTerms } from '../../../core/spelling/un-terms.ts'
import { wordsToSpell } from '../../../core/spelling/words.ts'
import { shippedDictionary } from '../../helpers/dictionaries.ts'

const words = (text: string, language: (typeof languages)[number] = 'en') => wordsToSpell(text, language).map(({ word }) => word)

describe('the words to be looked up', () => {
  test('are those of the text, without what is elided and without the s of the owner', () => {
    expect(words('The State’s well-being, and children\'s "rights".')).toEqual(['The', 'State', 'well-being', 'and', 'children', 'rights'])
    expect(words('L’enfant, qu’il, lorsqu’elle, aujourd’hui, presqu’île, d’État', 'fr')).toEqual(['enfant', 'il', 'elle', 'aujourd’hui', 'île', 'État'])
    expect(words('¿Qué garantías? ¡Ninguna!', 'es')).toEqual(['Qué', 'garantías', 'Ninguna'])
  })

  test('are not symbols, addresses, capitals, words with digits or other scripts', () => {
    expect(words('CRC/C/MEX/4-5 A/RES/44/25, NGO NGOs IDPs’ VNRC’s, COVID-19, 12th, 2nd, a b')).toEqual([])
    expect(words('(https://example.org/colour) www.exmple.org reports@exampel.org')).toEqual([])
    expect(words('الطفل ребёнок 子供 and/or')).toEqual(['and', 'or'])
  })

  test('stand where the text has them, and are such as can be told to be right', () => {
    const signs = fc.constantFrom('a', 'É', 's', '’', "'", '-', ' ', '1', '/', '.', '\u00ad', '\u0301', 'l', 'd', '(', 'ж')
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 80 }), fc.constantFrom(...languages), (text, language) => {
        let last = 0
        for (const { word, start, end } of wordsToSpell(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end).replaceAll('\u00ad', '')).toBe(word)
          expect(SpelledWord.safeParse(word).success).toBe(true)
          last = end
        }
      }),
    )
  })
})

describe('words that are right', () => {
  const english = [shippedDictionary('dictionary-en-gb'), shippedDictionary('dictionary-en')]

  test('are those of British and American English, of the United Nations, and hyphens between such', () => {
    const right = ['organisation', 'organization', 'behaviour', 'behavior', 'refoulement', 'Rapporteur', 'intersectionality', 'Kyrgyzstan', 'non-refoulement', 'co-operation', 'well-being', 'decision-making', 'anti-discrimination', 'UNHCR-led', 'Côte']
    expect(wrongWords(right, 'en', english)).toEqual([])
    expect(wrongWords(['organiztion', 'well-beeing', 'non-refoulment'], 'en', english)).toEqual(['organiztion', 'well-beeing', 'non-refoulment'])
  })

  test('are Spanish verbs with pronouns behind them', () => {
    const spanish = [shippedDictionary('dictionary-es')]
    expect(wrongWords(['ciérrelo', 'Divídalo', 'garantícesele', 'descárguelo', 'ciérelo', 'Divídallo'], 'es', spanish)).toEqual(['ciérelo', 'Divídallo'])
  })

  test('of the names of treaties are right in each language', () => {
    expect([unTerms('fr').has('Élimination') || unTerms('fr').has('Pacte'), unTerms('es').has('Convención'), unTerms('en').has('ibid')]).toEqual([true, true, true])
  })

  test('are those a person keeps, with a capital at the start of a sentence too', () => {
    const isOwn = ownWordTest({ own: ['valdorian', 'Marisk'], ignored: ['l’Aule'] })
    expect(['valdorian', 'Valdorian', 'Marisk', 'marisk', "l'Aule", 'aule'].map(isOwn)).toEqual([true, true, true, false, true, false])
  })
})
