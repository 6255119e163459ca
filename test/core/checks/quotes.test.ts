import { describe, expect, test } from 'vitest'
import type { Block } from '../../../core/document/block.ts'
import { runChecks } from '../../../core/checks/run-checks.ts'
import { check, ofArea, seedInput, sourceWith } from '../../helpers/checks.ts'
import { paragraph, quote } from '../../helpers/drafts.ts'

const passage = 'The State party, in 2019, opened 203 “social centres” for children – all of them public – and closed none; it regrets that the children’s wishes were not heard.'
const sources = [sourceWith({ 12: passage, 13: 'The budget was raised in each of the last five years, as the annex shows.' })]
const found = (block: Block) => ofArea(check([block], sources), 'quote')
const judged = (text: string, number = '12') => found(quote('q', number, text)).map(({ check: name, details }) => [name, details['written'] ?? '', details['original'] ?? ''])

test.each([
  ['whole', passage],
  ['a part', 'closed none; it regrets that the children’s wishes were not heard.'],
  ['other marks of typesetting', passage.replace(/[“”]/g, '"').replace('’', "'").replace('–', '—')],
  ['in quotation marks', '“closed none; it regrets that the children’s wishes were not heard.”'],
  ['with an ellipsis', 'The State party, in 2019, opened 203 “social centres” […] and closed none;'],
  ['with three points', 'The State party ... closed none'],
  ['with a capital put in', '[T]he children’s wishes were not heard.'],
  ['with a word put in', 'it [the State] regrets that the children’s wishes were not heard'],
])('an exact quote passes: %s', (_what, text) => {
  expect(judged(text)).toEqual([])
})

test.each([
  ['a word', passage.replace('regrets', 'accepts'), 'it accepts that', 'it regrets that'],
  ['a figure', passage.replace('203', '230'), 'opened 230 “social', 'opened 203 “social'],
  ['a comma', passage.replace('party, in', 'party in'), 'State party in', 'State party, in'],
  ['a word left out unmarked', passage.replace(' not', ''), 'were heard.', 'were not heard.'],
  ['a semicolon', passage.replace('none;', 'none,'), 'closed none, it', 'closed none; it'],
])('a changed quote is told with the difference: %s', (_what, text, written, original) => {
  const plain = (words: string) => words.replace(/[“”]/g, '"')
  expect(judged(text)).toEqual([['quote-changed', plain(written), plain(original)]])
})

test('a quote that stands nowhere is told, and one under a wrong number is not said to be changed', () => {
  expect(judged('Nothing of this kind was ever said by anybody here.')).toEqual([['quote-not-found', '', '']])
  expect(judged('The budget was raised in each of the last five years', '12')).toEqual([])
})

test('without documents that were read nothing is said about quotes', () => {
  expect(ofArea(check([quote('q', '12', 'Anything at all.')]), 'quote')).toEqual([])
})

test('a quote inside a sentence is told only when it is nearly a passage', () => {
  const inside = (words: string) => found(paragraph('p', `The State says “${words}”, which is not so.`)).map(({ check: name }) => name)
  expect(inside('The budget was raised in each of the last five years')).toEqual([])
  expect(inside('The budget was lowered in each of the last five years')).toEqual(['quote-changed'])
  expect(inside('a long quote from quite another book, about other things')).toEqual([])
  expect(inside('lowered budget')).toEqual([])
})

describe('a quote that knows its passage', () => {
  const known = (text: string, id = 'passage-12', number?: string) => found({ kind: 'quote', id: 'q', ...(number !== undefined && { number }), passage: { source: 'source', id }, children: [{ type: 'text', text }] }).map(({ check: name, details }) => [name, details])

  test('is compared with that one, also where only few words are left of it', () => {
    expect(known('The State party […] closed none', 'passage-12', '12')).toEqual([])
    expect(known(passage.replace('regrets', 'accepts'))[0]?.[0]).toBe('quote-changed')
    expect(known('The budget was raised in each of the last five years')).toEqual([['quote-not-in-passage', { number: 'none', source: 'CRC/C/XYZ/2' }]])
  })

  test('and bears the number of another is told', () => {
    expect(known(passage, 'passage-12', '13')).toEqual([['quote-number-differs', { number: '13', own: '12', source: 'CRC/C/XYZ/2' }]])
  })

  test('is told when the passage is gone, and compared with all others', () => {
    expect(known(passage, 'gone', '12')).toEqual([['quote-passage-gone', { number: '12', source: 'CRC/C/XYZ/2' }]])
    expect(ofArea(check([{ kind: 'quote', id: 'q', passage: { source: 'gone', id: 'p' }, children: [{ type: 'text', text: 'Words.' }] }]), 'quote').map(({ details }) => details)).toEqual([{ number: 'none', source: 'none' }])
  })
})

const seed = seedInput()
test.runIf(seed !== undefined)('quotes of a real report whose notes give no paragraph are found by the number of the block', () => {
  const quotes = seed?.draft.blocks.flatMap((block) => (block.kind === 'quote' && block.number !== undefined ? [[block.number, seed.pieces.find((piece) => piece.block === block.id)?.text ?? '']] : [])) ?? []
  const whole = seedInput([sourceWith(Object.fromEntries(quotes))])
  expect(quotes.length).toBe(7)
  expect(whole && ofArea(runChecks(whole), 'quote')).toEqual([])
})
