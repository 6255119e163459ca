import { expect, test } from 'vitest'
import { precisionOf, readLabelled, recallOf, scoreOf } from '../../helpers/labelled.ts'

test('of the texts that were marked by hand, the checks find nearly all and hardly another', () => {
  const texts = readLabelled()
  const scores = scoreOf(texts)
  const beside = scores.flatMap((score) => score.beside.map((text) => `${score.check}: ${text}`))
  const missed = scores.flatMap((score) => score.missed.map((text) => `${score.check}: ${text}`))
  const right = scores.reduce((sum, score) => sum + score.right, 0)
  expect(texts.length).toBeGreaterThanOrEqual(300)
  expect(texts.filter(({ expect: marks }) => marks.length === 0).length / texts.length).toBeGreaterThan(0.45)
  expect(precisionOf({ right, beside }), beside.join('\n')).toBeGreaterThan(0.97)
  expect(recallOf({ right, missed }), missed.join('\n')).toBeGreaterThan(0.95)
})
