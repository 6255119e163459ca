import { expect, test } from 'vitest'
import { readLabelledImports, scoreImports } from '../../../helpers/labelled-imports.ts'
import { precisionOf, recallOf } from '../../../helpers/labelled.ts'

test.each(['first', 'second', 'third', 'fourth'])('of the %s drafts that were marked by hand, recommendations and quotes of the State are found, hardly another, and no word is lost', (name) => {
  const texts = readLabelledImports(name)
  const score = scoreImports(texts)
  expect(texts.length).toBeGreaterThan(20)
  expect(score.lost).toEqual([])
  expect(precisionOf(score), score.beside.join('\n')).toBeGreaterThan(0.97)
  expect(recallOf(score), score.missed.join('\n')).toBeGreaterThan(0.95)
})
