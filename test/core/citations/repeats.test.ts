import { describe, expect, test } from 'vitest'
import { citingOf } from '../../../core/citations/citing.ts'
import { repeatsOf, type RepeatPolicy } from '../../../core/citations/repeats.ts'
import { readLocator } from '../../../core/citations/locator.ts'
import type { Note } from '../../../core/document/note.ts'
import type { NoteInline } from '../../../core/document/inline.ts'
import { draftOf, paragraph } from '../../helpers/drafts.ts'

/** Notes in short: "a p. 5" cites a source with a locator, "a|b" two in one cluster, "=words" is free text. */
function repeats(policy: RepeatPolicy, ...said: string[]): string[] {
  const notes = said.map((text, index): Note => ({ id: `n${String(index + 1)}`, paragraphs: [text.startsWith('=') ? [{ type: 'text', text }] : text.split('|').map(cite)] }))
  const draft = draftOf([paragraph('p', notes.map(({ id }) => `[^${id}]`).join(' '))], notes)
  return repeatsOf(citingOf(draft), policy).map((note) =>
    note.flat().map((repeat) => (repeat.kind === 'short' && repeat.note !== undefined ? repeat.note : repeat.kind === 'ibid' ? `ibid${repeat.sameLocator ? '' : '+'}` : repeat.kind)).join('|'))
}

const cite = (text: string): NoteInline => {
  const [source = '', ...rest] = text.split(' ')
  const locator = readLocator(rest.join(' '))
  return { type: 'citation', source, ...(locator && { locator }) }
}

describe('a source cited again', () => {
  test('prints whole everywhere under the policy of full references', () => {
    expect(repeats('full', 'a', 'a', 'b', 'a p. 5')).toEqual(['whole', 'whole', 'whole', 'whole'])
  })

  test('names the note that cited it first, also the second source of a cluster', () => {
    expect(repeats('supra', 'a', 'b|c', '=free', 'c p. 5', 'a', 'a')).toEqual(['whole', 'whole|whole', '', 'n2', 'n1', 'n1'])
  })

  test('names the earlier note where its author did, in a report that gives the others in full', () => {
    const notes = ['a', 'a', 'b', 'a'].map((source, index): Note => ({ id: `n${String(index + 1)}`, paragraphs: [[{ type: 'citation', source, ...(index !== 1 && { again: 'supra' as const }) }]] }))
    const draft = draftOf([paragraph('p', notes.map(({ id }) => `[^${id}]`).join(' '))], notes)
    expect(repeatsOf(citingOf(draft), 'full').flat(2)).toEqual([{ kind: 'whole' }, { kind: 'whole' }, { kind: 'whole' }, { kind: 'short', note: 'n1', away: 2 }])
    expect(repeatsOf(citingOf(draft), 'short').flat(2)).toEqual([{ kind: 'whole' }, { kind: 'short', away: 1 }, { kind: 'whole' }, { kind: 'short', away: 2 }])
  })

  test('names no note from within the note that cited it first', () => {
    expect(repeats('supra', 'a|b|a')).toEqual(['whole|whole|short'])
  })

  test('is short, or ibid. right after the same single source', () => {
    expect(repeats('short', 'a', 'a', 'b', 'a')).toEqual(['whole', 'short', 'whole', 'short'])
    expect(repeats('ibid', 'a', 'a', 'b', 'a', 'a')).toEqual(['whole', 'ibid', 'whole', 'short', 'ibid'])
  })

  test('is never ibid. after a note of free text or of several sources', () => {
    expect(repeats('ibid', 'a', '=free', 'a')).toEqual(['whole', '', 'short'])
    expect(repeats('ibid', 'a|b', 'b')).toEqual(['whole|whole', 'short'])
  })

  test('says with ibid. where the place differs, and leaves it where ibid. would mean another place', () => {
    expect(repeats('ibid', 'a p. 4', 'a p. 4', 'a p. 5', 'a')).toEqual(['whole', 'ibid', 'ibid+', 'short'])
    expect(repeats('ibid', 'a', 'a p. 5')).toEqual(['whole', 'ibid+'])
  })
})
