import fc from 'fast-check'
import { $getRoot, REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import { afterAll, expect, test } from 'vitest'
import type { Block } from '../../../core/document/block.ts'
import type { Reference } from '../../../core/document/inline.ts'
import { inlinesOf, noteIdsOf } from '../../../core/document/walk.ts'
import { exportReport } from '../../../core/export/export-report.ts'
import { numberNotes, toLetters, toRoman } from '../../../core/report/numbering.ts'
import { lostNumber, placeNumbers } from '../../../core/report/place-numbers.ts'
import { closeProject, createProject } from '../../../main/store/open-project.ts'
import { readDraft } from '../../../main/store/draft.ts'
import { writeReport } from '../../../main/store/report.ts'
import { liveSayer } from '../../../renderer/editor/live-sayer.ts'
import { $readBlock } from '../../../renderer/editor/to-block.ts'
import { draftOf, heading, inlines, listItem, note, paragraph, quote, recommendation, reportOf } from '../../helpers/drafts.ts'
import { wrongLiveNumbers } from '../../helpers/live-numbers.ts'
import { recommendationsAs } from '../../helpers/templates.ts'
import { edits } from './random-edits.ts'
import { openWorkplace, type Workplace } from './workplace.ts'

const cells = (...texts: string[]) => ({ cells: texts.map((text) => ({ paragraphs: [inlines(text)] })) })

const first = draftOf(
  [
    heading('I', 1, 'One'), paragraph('p1', 'First claim.[^a] And more, see note {note:d} and section {section:IIA}.'), heading('IA', 2, 'Part'), paragraph('p2', 'Second.[^b] {cite:s1}'), quote('q', '41', 'The State says so.[^c]'),
    listItem('l1', 'number', 0, 'Count'), listItem('l2', 'number', 1, 'Again.[^f]'),
    heading('II', 1, 'Two'), paragraph('p3', 'Third.[^d] As recommendation {recommendation:r2} says, and table {table:c1}.'),
    { kind: 'caption', id: 'c1', of: 'table', children: inlines('Places') }, { kind: 'table', id: 't', headerRows: 1, rows: [cells('Where', 'Many'), cells('North[^g]', '7 {note:a}')] },
    heading('IIA', 2, 'Part'), recommendation('r1', 'Train all guardians.'), recommendation('r2', 'Pay them.[^e]'), heading('III', 1, 'Three'), paragraph('p4', ''),
  ],
  [note('a', 'A'), note('b', 'B'), { id: 'c', paragraphs: [inlines('See note {note:b} and section {section:III}').filter((inline) => inline.type !== 'note')] }, note('d', 'D'), note('e', 'E'), note('f', 'F'), note('g', 'G')],
)

/** Thousands are tried by hand, with another seed each time: PROPERTY_RUNS=5000 PROPERTY_SEED=$RANDOM npm test -- unit edit-sequences. */
const sequences = Number(process.env['PROPERTY_RUNS'] ?? 200)

const sequence = fc.array(edits, { minLength: 1, maxLength: 25 })

const project = createProject(':memory:', 'delete', (made) => { writeReport(made, reportOf()) })
afterAll(() => { closeProject(project) })

const shown = ({ editor }: Workplace): Block[] => editor.read(() => $getRoot().getChildren().map($readBlock))

/** What a live number must say, counted by hand from what stands on the page. */
function countedNumber(blocks: readonly Block[], { to, id }: Reference): string {
  const place = (ids: readonly string[]): string => (ids.includes(id) ? String(ids.indexOf(id) + 1) : lostNumber)
  const idsOf = (is: (block: Block) => boolean): string[] => blocks.filter(is).map((block) => block.id)
  if (to === 'note') return place(blocks.flatMap(noteIdsOf))
  if (to === 'recommendation') return place(idsOf(({ kind }) => kind === 'recommendation'))
  if (to !== 'section') return place(idsOf((block) => block.kind === 'caption' && block.of === to))
  const counted = [0, 0, 0, 0]
  for (const block of blocks) {
    if (block.kind !== 'heading') continue
    counted[block.level - 1] = (counted[block.level - 1] ?? 0) + 1
    counted.fill(0, block.level)
    if (block.id !== id) continue
    const [roman = 0, letter = 0, number = 0, small = 0] = counted
    const parts = [roman && toRoman(roman), letter && toLetters(letter).toUpperCase(), number && String(number)].filter((part) => part !== 0)
    return parts.join('.') + (small === 0 ? '' : `(${toLetters(small)})`)
  }
  return lostNumber
}

/** What must be so whenever the editor is at rest. */
function holds({ model, ...workplace }: Workplace): void {
  const draft = model.draft()
  const { blocks, notes } = draft
  expect(shown({ model, ...workplace })).toEqual(blocks)
  expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length)
  const marks = blocks.flatMap(noteIdsOf)
  expect(new Set(marks).size).toBe(marks.length)
  expect([...numberNotes(blocks).values()]).toEqual(marks.map((_, index) => index + 1))
  const say = liveSayer(draft, placeNumbers(blocks, 'legal'), new Map())
  const live = [...blocks.flatMap(inlinesOf), ...notes.flatMap(({ paragraphs }) => paragraphs.flat())].filter((inline) => inline.type === 'reference')
  expect(live.map(say)).toEqual(live.map((reference) => countedNumber(blocks, reference)))
}

/** Each note that is there or was there: none may go, and none may lose its words. */
function keepsNotes({ model }: Workplace, known: Set<string>): void {
  const { blocks, notes } = model.draft()
  const words = new Map(notes.map((one) => [one.id, JSON.stringify(one.paragraphs)]))
  for (const id of blocks.flatMap(noteIdsOf)) known.add(id)
  expect([...known].filter((id) => (words.get(id) ?? '[[]]') === '[[]]')).toEqual([])
}

const byId = <T extends { id: string }>(all: readonly T[]): T[] => all.toSorted((a, b) => a.id.localeCompare(b.id))

/** Whether the file holds what the page shows. */
function isSaved(workplace: Workplace): void {
  workplace.save()
  const { blocks, notes } = workplace.model.draft()
  const { draft, damaged } = readDraft(project)
  expect(damaged).toEqual([])
  expect(draft.blocks).toEqual(blocks)
  expect(byId(draft.notes)).toEqual(byId(notes))
}

test('after any edits notes count 1 to n and none is lost, live numbers name their places, the file holds what is shown, and undo and redo lead to both ends', async () => {
  let undone = 0
  await fc.assert(
    fc.asyncProperty(sequence, async (made) => {
      const workplace = openWorkplace(project, first)
      const { model, step, history } = workplace
      const known = new Set(first.notes.map(({ id }) => id))
      for (const edit of made) {
        await edit.run(workplace)
        holds(workplace)
        keepsNotes(workplace, known)
      }
      isSaved(workplace)
      while (history.redoStack.length > 0) await step(REDO_COMMAND)
      const end = model.draft()
      while (history.undoStack.length > 0) {
        await step(UNDO_COMMAND)
        holds(workplace)
        undone += 1
      }
      const beginning = model.draft()
      expect(beginning.blocks).toEqual(first.blocks)
      expect(beginning.notes.filter(({ id }) => first.notes.some((one) => one.id === id))).toEqual(first.notes)
      isSaved(workplace)
      while (history.redoStack.length > 0) await step(REDO_COMMAND)
      expect(model.draft()).toEqual(end)
      holds(workplace)
      keepsNotes(workplace, known)
      isSaved(workplace)
    }),
    { numRuns: sequences },
  )
  // Most sequences change something, in several steps.
  expect(undone).toBeGreaterThan(sequences * 2)
}, 600_000)

test('after any edits each live number of the Word file is that of the place its field leads to', async () => {
  await fc.assert(
    fc.asyncProperty(sequence, async (made) => {
      const workplace = openWorkplace(project, first)
      for (const edit of made) await edit.run(workplace)
      const { bytes } = await exportReport(reportOf(), recommendationsAs('number'), workplace.model.draft(), 'docx')
      expect(wrongLiveNumbers(bytes).wrong).toEqual([])
    }),
    { numRuns: Math.ceil(sequences / 10) },
  )
}, 600_000)
