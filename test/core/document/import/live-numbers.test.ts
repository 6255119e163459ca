import { describe, expect, test } from 'vitest'
import { makeNumbersLive } from '../../../../core/document/import/live-numbers.ts'
import type { NoteInline } from '../../../../core/document/inline.ts'
import { draftOf, note, paragraph } from '../../../helpers/drafts.ts'

/** What becomes of words in the first of three notes: a live number is written as its note in braces. */
const live = (text: string): string => {
  const made = makeNumbersLive(draftOf([paragraph('a', 'Text[^n1][^n2][^n3]')], [note('n1', text), note('n2', 'x'), note('n3', 'x')]))
  const said = (inline: NoteInline): string => (inline.type === 'text' ? inline.text : inline.type === 'reference' ? `{${inline.id}}` : '')
  return made.notes[0]?.paragraphs.flat().map(said).join('') ?? ''
}

describe('a number typed to name another note becomes live', () => {
  test.each([
    ['Supra note 3, page 5.', 'Supra note {n3}, page 5.'],
    ['See also note 2; and infra note 3.', 'See also note {n2}; and infra note {n3}.'],
    ['See supra note 1', 'See supra note {n1}'],
    ['As said in note 2 above.', 'As said in note {n2} above.'],
    ['Voir note 2.', 'Voir note {n2}.'],
    ['Note 3 ci-dessus, par. 4', 'Note {n3} ci-dessus, par. 4'],
    ['Véase la nota 2, pág. 7', 'Véase la nota {n2}, pág. 7'],
    ['Supra nota 1', 'Supra nota {n1}'],
    ['nota 3 supra', 'nota {n3} supra'],
  ])('%s', (typed, expected) => {
    expect(live(typed)).toBe(expected)
  })
})

describe('what is no number of a note here stays as it was typed', () => {
  test.each(['See note 4.', 'The report says in note 2 that', 'supra note 12', 'Verbal note 2 of 3 May', 'footnote 2 above the line', 'see notebook 2', 'supra note 2a'])('%s', (typed) => {
    expect(live(typed)).toBe(typed)
  })
})

test.each(['see note ', 'supra supra ', 'note 9 ', 'véase  la ', 'see\u00a0', 'note '])('words built to make the pattern run for ever come to their end: %s', (piece) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length))
  expect(live(text)).toBe(text)
})
