import { describe, expect, it } from 'vitest'
import { withPrintedCitations } from '../../../core/citations/printed-citations.ts'
import type { Block } from '../../../core/document/block.ts'
import type { Draft } from '../../../core/document/draft.ts'
import type { ImportedInline } from '../../../core/document/import/imported-text.ts'
import { tidyInlines } from '../../../core/document/import/tidy-inlines.ts'
import type { Inline, NoteInline } from '../../../core/document/inline.ts'
import { blockText } from '../../../core/document/plain-text.ts'
import { notesInOrder, withTexts } from '../../../core/document/walk.ts'
import { exportReport } from '../../../core/export/export-report.ts'
import { lostNumber, placeNumber, placeNumbers } from '../../../core/report/place-numbers.ts'
import { readDraft } from '../../../main/importers/read-draft.ts'
import { draftOf, reportOf } from '../../helpers/drafts.ts'
import { longDraft } from '../../helpers/long-draft.ts'
import { templateOf } from '../../helpers/templates.ts'
import { showcase, showcaseCitations, showcaseTitle } from './showcase.ts'

const read = (format: 'docx' | 'md', bytes: Uint8Array) => {
  let last = 0
  return readDraft(`report.${format}`, bytes, () => `id-${String(++last)}`)
}

const written = async (format: 'docx' | 'md', draft: Draft) =>
  read(format, (await exportReport(reportOf(showcaseTitle), templateOf(), draft, format, undefined, showcaseCitations)).bytes)

/** What a reader would say of a block: its kind, its place and its words. */
const spoken = (block: Block): string => {
  const place = block.kind === 'heading' ? String(block.level) : block.kind === 'list-item' ? `${block.list} ${String(block.depth)}` : ''
  return `${block.kind} ${place}: ${blockText(block)}`
}
/** A draft with its live numbers in words: the formats keep what a number says, and only "see note 2" leads anywhere when it is read back. */
function inWords(draft: Draft): Draft {
  const numbers = placeNumbers(draft.blocks, 'legal')
  const said = (inlines: readonly (Inline | NoteInline)[]) =>
    tidyInlines(inlines.flatMap((inline): ImportedInline[] => (inline.type === 'citation' ? [] : [inline.type === 'reference' ? { type: 'text', text: placeNumber(inline, numbers) ?? lostNumber } : inline.type === 'link' ? { ...inline, children: [...inline.children] } : inline])))
  return {
    blocks: draft.blocks.map((block) => withTexts(block, said)),
    notes: draft.notes.map((note) => ({ ...note, paragraphs: note.paragraphs.map((inlines) => said(inlines).filter((inline) => inline.type !== 'note')) })),
  }
}

/** The showcase with its citations in words: only Counterpoint's own file keeps them live. */
const cited = withPrintedCitations(showcase, showcaseCitations, 'en')

/** A second mark of a note becomes a note, and the pictures of the showcase are in no file. */
const comparable = draftOf(
  cited.blocks.filter(({ kind }) => kind !== 'figure').map((block) => (block.id === 'p1' ? withTexts(block, (inlines) => inlines.slice(0, -1)) : block)),
  cited.notes.filter(({ id }) => id !== 'orphan'),
)

describe.each(['md', 'docx'] as const)('a report exported as %s and imported again', (format) => {
  it('has the same blocks in the same order', async () => {
    const { draft } = await written(format, comparable)
    expect(inWords(draft).blocks.map(spoken)).toEqual(inWords(comparable).blocks.map(spoken))
  })

  it('has the same notes under the same marks', async () => {
    const { draft } = await written(format, comparable)
    expect(notesInOrder(inWords(draft)).map(({ paragraphs }) => paragraphs)).toEqual(notesInOrder(inWords(comparable)).map(({ paragraphs }) => paragraphs))
    expect(draft.notes.flatMap(({ paragraphs }) => paragraphs.flat()).filter(({ type }) => type === 'reference')).toHaveLength(2)
  })

  it('has the same title page and heading numbers', async () => {
    const { titleBlock, headingNumbering } = await written(format, comparable)
    const { title, subtitle, state, session, organisation, contact, date } = showcaseTitle
    expect(titleBlock).toMatchObject({ title, subtitle, state, session, organisation, contact, date })
    expect(headingNumbering).toBe('legal')
  })

  it('leaves nothing behind of a long French report', async () => {
    const long = longDraft('fr', { sections: 6, notes: 40 })
    const { draft, notCarried } = await written(format, long)
    expect(draft.blocks.map(spoken)).toEqual(long.blocks.map(spoken))
    expect(draft.notes).toHaveLength(40)
    expect(notCarried.filter(({ what }) => what !== 'header-or-footer')).toEqual([])
  })
})
