import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../../core/document/block.ts'
import { AppError } from '../../../core/errors.ts'
import { closeProject, createProject } from '../../../main/store/open-project.ts'
import type { Project } from '../../../main/store/project.ts'
import { readDraft, replaceDraft, writeDraft } from '../../../main/store/draft.ts'
import { writeReport } from '../../../main/store/report.ts'
import { search } from '../../../main/store/search.ts'
import { verifyProject } from '../../../main/store/verify.ts'
import { draftOf, heading, note, paragraph, quote, reportOf } from '../../helpers/drafts.ts'

/** A project in memory: the same tables, no file. */
function project(): Project {
  return createProject(':memory:', 'delete', (made) => { writeReport(made, reportOf()) })
}

const nothing = { blocks: [], notes: [], removed: [], removedNotes: [] }

test('a draft reads back in its order, with its notes', () => {
  const made = project()
  const draft = draftOf([heading('h', 1, 'One'), paragraph('p', 'Text.[^n]'), quote('q', '13', 'They said.')], [note('n', 'First.', 'Second.')])
  replaceDraft(made, draft)
  expect(readDraft(made)).toEqual({ draft, damaged: [] })
  expect(verifyProject(made)).toEqual([])
})

test('any sequence of writes leaves the blocks in the order last given', () => {
  const step = fc.uniqueArray(fc.constantFrom<string[]>('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'), { maxLength: 10 })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (orders) => {
      const made = project()
      let present: string[] = []
      for (const order of orders) {
        const added = order.filter((id) => !present.includes(id))
        writeDraft(made, { ...nothing, blocks: added.map((id) => paragraph(id, id)), removed: present.filter((id) => !order.includes(id)), order })
        expect(readDraft(made).draft.blocks.map(({ id }) => id)).toEqual(order)
        present = order
      }
      closeProject(made)
    }),
    { numRuns: 40 },
  )
})

test('a write that fails half-way keeps nothing of itself', () => {
  const made = project()
  replaceDraft(made, draftOf([paragraph('p', 'Before.')]))
  const room = Number(made.db.pragma('page_count', { simple: true }))
  made.db.pragma(`max_page_count = ${String(room)}`)
  const long: Block[] = [paragraph('p', 'After.'), paragraph('new', 'word '.repeat(20_000))]
  expect(() => { writeDraft(made, { ...nothing, blocks: long, order: ['p', 'new'] }) }).toThrow(AppError)
  try {
    writeDraft(made, { ...nothing, blocks: long, order: ['p', 'new'] })
  } catch (error) {
    expect(error).toMatchObject({ code: 'disk-full', details: { file: ':memory:' } })
  }
  expect(readDraft(made).draft.blocks).toEqual([paragraph('p', 'Before.')])
})

test('a block whose stored form is damaged is shown as its text, and the rest opens', () => {
  const made = project()
  replaceDraft(made, draftOf([heading('h', 1, 'Fine'), paragraph('p', 'Words that matter.')]))
  made.db.prepare("UPDATE block SET body = '{\"version\":1,\"kind\":' WHERE id = 'p'").run()
  expect(readDraft(made)).toEqual({ draft: draftOf([heading('h', 1, 'Fine'), paragraph('p', 'Words that matter.')]), damaged: ['p'] })
  expect(verifyProject(made)).toEqual(['p: its stored form is damaged; its text is kept'])
})

test('verify names a mark without a note and a note marked twice', () => {
  const made = project()
  replaceDraft(made, draftOf([paragraph('p', 'One[^n] two[^n] three[^gone]')], [note('n', 'x')]))
  expect(verifyProject(made)).toEqual(['block p marks note gone, which does not exist', 'note n is marked twice'])
})

test('words are found in blocks and notes, folded, by their beginnings, and gone when deleted', () => {
  const made = project()
  replaceDraft(made, draftOf([paragraph('p', 'Los niños migrantes'), paragraph('q', 'Detention of children')], [note('n', 'La Loi sur l’État')]))
  const ids = (query: string) => search(made, { query, limit: 10, in: 'draft' }).map(({ id }) => id)
  expect(ids('ninos')).toEqual(['p'])
  expect(ids('etat loi')).toEqual(['n'])
  expect(ids('detent child')).toEqual(['q'])
  expect(ids('" OR *')).toEqual([])
  writeDraft(made, { ...nothing, removed: ['q'], order: ['p'] })
  expect(ids('detention')).toEqual([])
})
