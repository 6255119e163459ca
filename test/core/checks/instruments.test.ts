import { expect, test } from 'vitest'
import { nameDistance } from '../../../core/checks/names/name-distance.ts'
import { instrumentNames } from '../../../core/checks/names/instrument-names.ts'
import { check, ofArea } from '../../helpers/checks.ts'
import { paragraph } from '../../helpers/drafts.ts'

const found = (text: string) => ofArea(check([paragraph('p', text)]), 'instrument', 'general-comment').map(({ check: name, details }) => [name, details['written'], details['name'] ?? details['meant']])

test('every official name is right as it stands, in all three languages', () => {
  expect(instrumentNames().length).toBeGreaterThan(60)
  instrumentNames().forEach(({ name }) => { expect(found(`They cite the ${name}.`), name).toEqual([]) })
})

test.each([
  ['The State ratified the Convention on the Rights of Children.', 'Convention on the Rights of Children', 'Convention on the Rights of the Child'],
  ['The UN Convention on Child Rights applies.', 'Convention on Child Rights', 'Convention on the Rights of the Child'],
  ['The Committee on the Right of the Child asked.', 'Committee on the Right of the Child', 'Committee on the Rights of the Child'],
  ['The Convention on the Elimination of Discrimination against Women applies.', 'Convention on the Elimination of Discrimination against Women', 'Convention on the Elimination of All Forms of Discrimination against Women'],
  ['The International Convenant on Civil and Political Rights applies.', 'Convenant on Civil and Political Rights', 'Covenant on Civil and Political Rights'],
  ['The Optional Protocol on the involvement of children in armed conflicts applies.', 'Optional Protocol on the involvement of children in armed conflicts', 'Optional Protocol on the involvement of children in armed conflict'],
  ['La Convention sur les droits de l’enfant s’applique.', 'Convention sur les droits de l’enfant', 'Convention relative aux droits de l’enfant'],
  ['La Convención de los Derechos del Niño obliga.', 'Convención de los Derechos del Niño', 'Convención sobre los Derechos del Niño'],
])('a name that is a little wrong is told with the official one: %s', (text, written, name) => {
  expect(found(text)).toEqual([['instrument-name', written, name]])
})

test.each([
  'The Convention on the Rights of the Child Act 1998 was amended.',
  'The Parliamentary Committee on the Rights of Children met.',
  'The Inter-American Convention on the Elimination of All Forms of Discrimination against Persons with Disabilities applies.',
  'Le Comité national des droits de l’enfant siège.',
  'The Convention against Torture applies.',
  'The Committee on the Rights of Minorities met.',
])('the name of another body or treaty is left alone: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('a treaty is of the year of its adoption, whatever the year in which a State ratified it', () => {
  expect(found('The Convention on the Rights of the Child (1990) applies.')).toEqual([['instrument-year', '1990', 'Convention on the Rights of the Child']])
  expect(found('The Convention on the Rights of the Child, adopted on 20 November 1998, applies.').map(([name]) => name)).toEqual(['instrument-year'])
  expect(found('La Convención sobre los Derechos del Niño de 20 de noviembre de 1989 obliga.')).toEqual([])
  expect(found('The Convention on the Rights of the Child was ratified in 1994 and entered into force for the State in 1995.')).toEqual([])
})

test('a treaty is adopted by its own resolution', () => {
  expect(found('The Convention on the Rights of the Child, A/RES/44/52, applies.')).toEqual([['instrument-symbol', 'A/RES/44/52', 'Convention on the Rights of the Child']])
  expect(found('The Convention on the Rights of the Child, A/RES/44/25, applies.')).toEqual([])
})

test('a general comment is about what its number says', () => {
  expect(found('General comment No. 12 (2009) on the best interests of the child requires it.').map(([name]) => name)).toEqual(['general-comment-title'])
  expect(found('General comment No. 24 (2019) on children’s rights in the child justice system requires it.')).toEqual([])
  expect(found('General comment No. 12 (2009) on participation requires it.')).toEqual([])
})

test('a name is near only with the noun that tells it from others', () => {
  const [child] = instrumentNames().filter(({ name }) => name === 'Convention on the Rights of the Child')
  expect(nameDistance(child?.words ?? [], ['on', 'the', 'rights', 'of', 'women'])).toBeUndefined()
  expect(nameDistance(child?.words ?? [], ['on', 'the', 'rights', 'of', 'the', 'child', 'and'])).toEqual({ distance: 0, length: 6 })
})
