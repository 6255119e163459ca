import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lossesOf, notesOf, outlineOf, read } from '../../../helpers/read-drafts.ts'

/** One small draft, saved by the programs themselves. */
const fixture = (name: string) => read(name, readFileSync(join(import.meta.dirname, '../../../fixtures/drafts', name)))

const titleBlock = { title: 'Children at sea', subtitle: 'A report to the Committee', organisation: 'Open Doors' }
const below = [
  'paragraph Open Doors recommends:', 'recommendation Train border guards.', 'recommendation Fund schools:', '*0 in the north;', '*0 in the south.',
  'recommendation Not a bullet.', 'recommendation Still numbered.', 'table Year\nChildren\n2023\n120',
]
const text = 'paragraph This draft has bold, italic, high and a link. It also repeats itself.'
const quotes = ['quote 12. The State party has adopted a law.', 'quote 13. It came into force.']
const notes = ['A note with emphasis and a link.\nIts second paragraph.', 'Another note.']

test('a file from pandoc, with the numbers it typed before headings', () => {
  const draft = fixture('pandoc.docx')
  expect(draft.titleBlock).toEqual(titleBlock)
  expect(outlineOf(draft)).toEqual(['h1 1. Introduction', text, 'h2 1.1. Quotes', ...quotes, 'h2! 1.2. Recommendations', ...below])
  expect(notesOf(draft)).toEqual(notes)
  expect(lossesOf(draft)).toEqual({ 'recommendation-number': 2 })
})

test('a file from LibreOffice', () => {
  const draft = fixture('libreoffice.docx')
  expect(draft.titleBlock).toEqual(titleBlock)
  expect(outlineOf(draft)).toEqual(['h1 Introduction', text, 'h2 Quotes', ...quotes, 'h2! Recommendations', ...below])
  expect(notesOf(draft)).toEqual(notes)
  expect(lossesOf(draft)).toEqual({ 'recommendation-number': 2 })
})
