import { expect, test } from 'vitest'
import type { SourcePassages } from '../../../core/links/link-input.ts'
import { emptySource } from '../../../core/sources/source.ts'
import { check, ofArea, sourceWith, told } from '../../helpers/checks.ts'
import { draftOf, heading, note, paragraph, quote, recommendation } from '../../helpers/drafts.ts'

const survey: SourcePassages = { source: { ...emptySource('survey', 'evidence'), title: 'Survey of boarding schools', evidence: 'ngo-report' }, passages: [] }
const stateReport = sourceWith({ 5: 'The budget was raised.' })
const bare = (text: string) => draftOf([heading('h', 1, 'Schools'), paragraph('p', 'Schools are full.'), recommendation('r', text)])
const told3 = (...given: Parameters<typeof check>) => told(ofArea(check(...given), 'recommendation'))

test('a recommendation needs a norm of its own: an article, a general comment, in its words or in its note', () => {
  expect(told3(bare('Train all teachers.'))).toEqual(['recommendation-without-norm'])
  expect(told3(bare('Train all teachers, in line with General Comment No. 1 (para. 18).'))).toEqual([])
  expect(told3(bare('Formez les enseignants, conformément à l’article 29 de la Convention.'))).toEqual([])
  const noted = draftOf([heading('h', 1, 'Schools'), recommendation('r', 'Train all teachers.[^n]')], [note('n', 'CRC/C/GC/14, para. 6.')])
  expect(told3(noted)).toEqual([])
})

test('what the State says and the evidence may stand anywhere in the chapter, and are missed once for all its recommendations', () => {
  const sources = [stateReport, survey]
  const two = draftOf([heading('h', 1, 'Schools'), heading('i', 2, 'Teachers'), paragraph('p', 'Few.'), recommendation('r', 'Train them, under CRC art. 29.'), recommendation('s', 'Pay them, under CRC art. 4.')])
  expect(told3(two, sources)).toEqual(['recommendations-without-state-position Schools', 'recommendations-without-evidence Schools'])
  const full = draftOf(
    [heading('h', 1, 'Schools'), quote('q', '5', 'The budget was raised.'), paragraph('e', 'It was not.[^n]'), heading('i', 2, 'Teachers'), recommendation('r', 'Train them, under CRC art. 29.')],
    [note('n', 'Survey of boarding schools, p. 4.')],
  )
  expect(told3(full, sources)).toEqual([])
})

test('who has no document of the State and no evidence yet is not told of it in every chapter', () => {
  expect(told3(bare('Train all teachers, under CRC art. 29.'))).toEqual([])
})

test('a paragraph or an article that the document does not have is told where it is named, cited or linked', () => {
  const comment = sourceWith(Object.fromEntries(Array.from({ length: 99 }, (_, at) => [String(at + 1), `Paragraph ${String(at + 1)}.`])), { kind: 'instrument', symbol: 'CRC/C/GC/14', title: 'Best interests' })
  const places = (text: string, sources = [comment]) => ofArea(check(draftOf([heading('h', 1, 'Schools'), paragraph('p', text)]), sources), 'place').map(({ details }) => `${String(details['unit'])} ${String(details['number'])}`)
  expect(places('General comment No. 14 (paras. 6 and 985) asks for it.')).toEqual(['paragraph 985'])
  expect(places('General comment No. 14 (para. 36) asks for it, and article 3 of the Convention on the Rights of the Child.')).toEqual([])
  expect(places('Article 58 of the Convention on the Rights of the Child asks for it.')).toEqual(['article 58'])
  expect(places('El artículo 58 de la Convención sobre los Derechos del Niño lo exige.', [])).toEqual(['article 58'])
})
