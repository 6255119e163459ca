import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages, type Language } from '../../../core/report/language.ts'
import { autocorrect } from '../../../core/typing/autocorrect.ts'

/** What stands on the page after these letters were typed one by one. `·` is a narrow space that does not break. */
const typed = (letters: string, language: Language = 'en') => {
  let text = ''
  for (const letter of letters) {
    const correction = autocorrect(text, letter, language)
    const raw = text + letter
    text = correction === undefined ? raw : raw.slice(0, raw.length - correction.remove) + correction.insert
  }
  return text.replaceAll('\u202f', '·')
}

describe('quotation marks', () => {
  test('of English open and close, one inside the other', () => {
    expect(typed('"Rights," she said.')).toBe('“Rights,” she said.')
    expect(typed('He said: "the \'best interests\' count" (see "here").')).toBe('He said: “the ‘best interests’ count” (see “here”).')
    expect(typed('"\'No\'"—"yes"')).toBe('“‘No’”—“yes”')
    expect(typed("the child's rights, the children's, rock 'n' roll")).toBe('the child’s rights, the children’s, rock ‘n’ roll')
  })

  test('of Spanish stand beside its own opening signs, which stay as typed', () => {
    expect(typed('¿"Quién" dijo ¡\'no\'! y «sí»?', 'es')).toBe('¿“Quién” dijo ¡‘no’! y «sí»?')
  })

  test('of French have a narrow space inside, and others within', () => {
    expect(typed('le "projet individuel" exigé', 'fr')).toBe('le «·projet individuel·» exigé')
    expect(typed('«mot» et « mot »', 'fr')).toBe('«·mot·» et «·mot·»')
    expect(typed('l\'"intérêt" de l\'enfant', 'fr')).toBe('l’«·intérêt·» de l’enfant')
    expect(typed('"Il a dit "oui" hier."', 'fr')).toBe('«·Il a dit “oui” hier.·»')
    expect(typed('(" mot ")', 'fr')).toBe('(«·mot “)')
  })

  test('behind a digit are primes and stay, unless they close', () => {
    expect(typed(`6'2" tall, 40°26'46"`)).toBe(`6'2" tall, 40°26'46"`)
    expect(typed('"in 2024" and \'of 12\'')).toBe('“in 2024” and ‘of 12’')
    expect(typed('"en 2024"', 'fr')).toBe('«·en 2024·»')
    expect(typed("the 1990's")).toBe('the 1990’s')
  })
})

describe('French punctuation', () => {
  test('has a narrow space before it, in place of one that was typed', () => {
    expect(typed('Quoi? Non ! Oui; si : "a"? (ah!) 37 %: fin', 'fr')).toBe('Quoi·? Non·! Oui·; si·: «·a·»·? (ah·!) 37 %·: fin')
  })

  test('is left alone in times, addresses and where it is repeated', () => {
    expect(typed('à 12:30, 1:1', 'fr')).toBe('à 12:30, 1:1')
    expect(typed('https://example.org/?a=1;b https: mailto:a@b.org', 'fr')).toBe('https://example.org/?a=1;b https: mailto:a@b.org')
    expect(typed('Quoi?! !', 'fr')).toBe('Quoi·?!·!')
    expect(typed('CRC/C/GC/12: oui', 'fr')).toBe('CRC/C/GC/12·: oui')
  })

  test('of other languages has none', () => {
    expect(typed('What? No!')).toBe('What? No!')
    expect(typed('¿Qué? No: no;', 'es')).toBe('¿Qué? No: no;')
  })
})

describe('dashes and dots', () => {
  test('are joined as they are typed', () => {
    expect(typed('one -- two --- three...')).toBe('one – two — three…')
    expect(typed('and so on....')).toBe('and so on….')
  })

  test('make a range of two numbers once it is over', () => {
    expect(typed('paras. 12-15, pp. 3-4; 2019-2024 and 2024-25.')).toBe('paras. 12–15, pp. 3–4; 2019–2024 and 2024–25.')
    expect(typed('(ages 10-17)')).toBe('(ages 10–17)')
    expect(typed('les 6-7; "3-4"', 'fr')).toBe('les 6–7·; «·3–4·»')
    expect(typed('12-15')).toBe('12-15')
  })

  test('make none in symbols, laws, dates, numbers of telephones and articles', () => {
    for (const text of ['CRC/C/MEX/4-5 and CRC/C/MEX/6-7.', 'Law 15-98 of', 'loi n° 15-98, ', 'in 2024-11 ', 'on 2026-01-15 ', 'tel. 555-0134 ', '22-917-9220 ', 'art. 312-1 ', 'A/RES/44--25 ', 'COVID-19 '])
      expect(typed(text)).toBe(text)
  })
})

test('addresses stay as they are typed', () => {
  for (const language of languages) {
    for (const address of ['https://example.org/a--b...c', "www.example.org/'a'", 'ob@example.org--c'])
      expect(typed(`${address} `, language)).toBe(`${address} `)
  }
})

test('a correction takes away a few letters at most, and never more than there are', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '"', "'", '-', '.', '1', '/', ':', '«', '\u202f', '“', '?'), maxLength: 30 }), fc.constantFrom(...languages), (letters, language) => {
      for (let at = 0; at < letters.length; at += 1) {
        const correction = autocorrect(letters.slice(0, at), letters.charAt(at), language)
        if (correction === undefined) continue
        expect(correction.remove).toBeLessThanOrEqual(Math.min(at + 1, 12))
        expect(`${letters.slice(0, at + 1 - correction.remove)}${correction.insert}`).not.toBe(letters.slice(0, at + 1))
      }
    }),
  )
})
