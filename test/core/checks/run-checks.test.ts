import { expect, test } from 'vitest'
import { checkNames } from '../../../core/checks/finding.ts'
import { Finding } from '../../../core/checks/finding.ts'
import { runChecks } from '../../../core/checks/run-checks.ts'
import { findingMessage, messagesIn } from '../../../core/messages/messages.ts'
import { countDraft } from '../../../core/report/word-count.ts'
import { check, ofArea, seedInput, sourceWith, told } from '../../helpers/checks.ts'
import { nasty } from '../../helpers/nasty-text.ts'
import { draftOf, heading, note, paragraph, quote } from '../../helpers/drafts.ts'

test('findings come in the order of reading, those about the whole report first', () => {
  const draft = draftOf(
    [heading('h', 3, 'Deep'), paragraph('p', 'NOFA says 71 per cent.'), paragraph('q', 'Ana, aged 9, fled.[^n]'), paragraph('r', 'This shadow report ends.')],
    [note('n', 'Ibid.')],
  )
  expect(check(draft).map(({ block, note: at }) => [block, at]).filter(([block]) => block !== null)).toEqual([['h', null], ['p', null], ['p', null], ['q', null], ['q', 'n'], ['r', null]])
  expect(check(draft)[0]?.block).toBeNull()
})

test('every finding keeps its schema and has words for a person', () => {
  const draft = draftOf(
    [heading('h', 3, 'Deep'), paragraph('p', 'NOFA says 171 per cent.'), quote('q', '4', 'Nothing of this was ever said.'), quote('s', '5', 'The budget was not raised.'), paragraph('r', 'Ana, aged 9, fled.[^n][^m][^o]'), paragraph('t', 'Experts say so. General comment No. 14 (2012). CEDAW general comment No. 35.')],
    [note('n', 'Ibid.'), note('m', ' '), note('o', 'http:/x.org')],
  )
  const messages = messagesIn('en')
  const found = check(draft, [sourceWith({ 5: 'The budget was raised.' })])
  expect(new Set(found.map((one) => one.check)).size).toBeGreaterThan(12)
  found.forEach((one) => {
    expect(Finding.parse(one)).toEqual(one)
    expect(findingMessage(messages, one)).toMatch(/^[\p{Lu}“].*\.$|\?$/u)
    expect(checkNames).toContain(one.check)
  })
})

const seed = seedInput()
test.runIf(seed !== undefined)('a real report has few findings, and all of them are right', () => {
  if (seed === undefined) return
  const found = runChecks(seed).filter(({ check: name }) => name !== 'title-field-missing')
  // Of its fifteen recommendations one names its norms.
  expect(ofArea(found, 'recommendation')).toHaveLength(14)
  const right = ['recommendation-without-norm', 'acronym-before-definition COMAR', 'acronym-defined-twice CAS', 'acronym-not-spelled-out BID', 'acronym-not-used CSO', 'acronym-not-used DTM', 'acronym-variant PNNA', 'acronym-variant SIPINNA']
  expect(right.filter((one) => !told(found).includes(one))).toEqual([])
  const wrong = told(found).filter((one) => !right.includes(one))
  expect(wrong.length).toBeLessThan(countDraft(seed.draft).both / 500)
  expect(wrong).toEqual([])
  expect(ofArea(found, 'quote')).toEqual([])
})

test('100 kB of anything is checked to its end', () => {
  const draftWith = (text: string) => draftOf([paragraph('p', `${text}[^n]`), quote('q', '5', text), paragraph('r', text)], [note('n', text)])
  const source = sourceWith({ 5: 'The budget was raised. '.repeat(20) })
  nasty.forEach((part) => {
    const text = part.repeat(Math.ceil(100_000 / part.length)).slice(0, 100_000)
    expect(check(draftWith(text), [source]), `repeated: ${JSON.stringify(part)}`).toBeInstanceOf(Array)
  })
})

test('thousands of different acronyms are all looked at', () => {
  const letter = (at: number): string => String.fromCharCode(65 + (at % 26))
  const words = Array.from({ length: 12_000 }, (_, at) => `${letter(at)}${letter(at / 26)}${letter(at / 676)}QZW`)
  expect(ofArea(check([paragraph('p', words.join(', '))]), 'acronym').length).toBeGreaterThan(100)
})
