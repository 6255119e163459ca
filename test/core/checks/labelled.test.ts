import { expect, test } from 'vitest'
import { check } from '../../helpers/checks.ts'
import { draftOf, note, paragraph } from '../../helpers/drafts.ts'
import { labelled } from './labelled-sentences.ts'

const foundIn = (text: string): string[] => {
  const draft = text.startsWith('note:') ? draftOf([paragraph('p', 'A claim.[^n]')], [note('n', text.slice(5))]) : draftOf([paragraph('p', text)])
  return check(draft).filter(({ block }) => block !== null).map((found) => found.check)
}

test('of the sentences that were marked by hand, the checks find nearly all and hardly another', () => {
  const results = labelled.map(([text, ...marked]) => ({ text, marked, found: foundIn(text) }))
  const beside = results.flatMap(({ text, marked, found }) => found.filter((one) => !marked.some((wanted) => wanted === one)).map((one) => `${one}: ${text}`))
  const missed = results.flatMap(({ text, marked, found }) => marked.filter((one) => !found.includes(one)).map((one) => `${one}: ${text}`))
  const wanted = results.reduce((sum, { marked }) => sum + marked.length, 0)
  const right = wanted - missed.length
  const precision = right / (right + beside.length)
  const recall = right / wanted
  console.info(`${labelled.length} sentences, ${wanted} marks: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`)
  expect(labelled.length).toBeGreaterThan(100)
  expect(results.filter(({ marked }) => marked.length === 0).length / labelled.length).toBeGreaterThan(0.4)
  expect(precision, beside.join('\n')).toBeGreaterThan(0.95)
  expect(recall, missed.join('\n')).toBeGreaterThan(0.95)
})
