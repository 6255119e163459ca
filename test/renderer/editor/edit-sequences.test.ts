import fc from 'fast-check'
import {
  $getRoot, $getSelection, $isElementNode, $isRangeSelection, $setSelection, HISTORY_PUSH_TAG, INSERT_PARAGRAPH_COMMAND, PASTE_TAG, REDO_COMMAND, UNDO_COMMAND, type ElementNode,
} from 'lexical'
import { afterAll, expect, test } from 'vitest'
import type { Draft } from '../../../core/document/draft.ts'
import { noteIdsOf } from '../../../core/document/walk.ts'
import { moveSection } from '../../../core/report/move-section.ts'
import { numberNotes } from '../../../core/report/numbering.ts'
import { sections } from '../../../core/report/section.ts'
import { closeProject, createProject } from '../../../main/store/open-project.ts'
import { readDraft, replaceDraft, writeDraft } from '../../../main/store/draft.ts'
import { writeReport } from '../../../main/store/report.ts'
import { arrangeBlocks } from '../../../renderer/editor/arrange-blocks.ts'
import { insertNote } from '../../../renderer/editor/notes.ts'
import { $insertPasted } from '../../../renderer/editor/paste/insert-pasted.ts'
import { $textElements } from '../../../renderer/editor/text-places.ts'
import { $readBlock } from '../../../renderer/editor/to-block.ts'
import { UnsavedChanges } from '../../../renderer/editor/unsaved-changes.ts'
import { draftOf, heading, note, paragraph, quote, recommendation, reportOf } from '../../helpers/drafts.ts'
import { openEditor, type OpenEditor } from './open-editor.ts'

const first = draftOf(
  [
    heading('I', 1, 'One'), paragraph('p1', 'First claim.[^a] And more.'), heading('IA', 2, 'Part'), paragraph('p2', 'Second.[^b]'), quote('q', '41', 'The State says so.[^c]'),
    heading('II', 1, 'Two'), paragraph('p3', 'Third.[^d]'), recommendation('r1', 'Train all guardians.'), recommendation('r2', 'Pay them.[^e]'), heading('III', 1, 'Three'), paragraph('p4', ''),
  ],
  [note('a', 'A'), note('b', 'B'), note('c', 'C'), note('d', 'D'), note('e', 'E')],
)

const place = fc.record({ block: fc.nat(), at: fc.nat() })
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('type' as const), place, words: fc.constantFrom('a', ' word', '. ', 'ñ«»') }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('delete' as const), place, to: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('split' as const), place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('note' as const), place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('paste' as const), place, blocks: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), from: fc.nat(), to: fc.nat(), how: fc.constantFrom('before' as const, 'after' as const, 'inside' as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'save' as const) }) },
)
/** Thousands are tried by hand, with another seed each time. */
const sequences = 300

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const project = createProject(':memory:', 'delete', (made) => { writeReport(made, reportOf()) })
afterAll(() => { closeProject(project) })

/** An editor of the first draft with a project beside it, and the edits that a person can make. */
function workplace() {
  replaceDraft(project, first)
  const opened = openEditor(first)
  const { editor, model, watch, differences } = opened
  const unsaved = new UnsavedChanges(model)
  let made = 0
  const newNote = () => note(`made-${String((made += 1))}`, `Note ${String(made)}`)
  const save = (): void => {
    differences.splice(0).forEach((difference) => { unsaved.add(difference) })
    const change = unsaved.take()
    if (change !== undefined) writeDraft(project, change)
  }
  const history = async (command: typeof UNDO_COMMAND): Promise<void> => {
    editor.dispatchCommand(command, undefined)
    await Promise.resolve()
  }
  const run = async (done: Step): Promise<void> => {
    switch (done.kind) {
      case 'type':
        { editor.update(() => $caretAt(done.place)?.insertText(done.words), { discrete: true, tag: HISTORY_PUSH_TAG }); return; }
      case 'delete':
        { editor.update(() => $selected(done.place, done.to)?.removeText(), { discrete: true, tag: HISTORY_PUSH_TAG }); return; }
      case 'split':
        editor.update(() => { $caretAt(done.place) }, { discrete: true })
        editor.update(() => { editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined) }, { discrete: true, tag: HISTORY_PUSH_TAG })
        return
      case 'note':
        editor.update(() => { $caretAt(done.place) }, { discrete: true })
        insertNote(editor, newNote(), 'en')
        return
      case 'paste': {
        const notes = Array.from({ length: done.blocks }, newNote)
        const pasted: Draft = draftOf(notes.map(({ id }, at) => (at === 1 ? recommendation('', `Pasted advice.[^${id}]`) : paragraph('', `Pasted.[^${id}]`))), notes)
        editor.update(() => {
          if ($caretAt(done.place) !== undefined) $insertPasted(editor, pasted)
        }, { discrete: true, tag: PASTE_TAG }); return;
      }
      case 'move': {
        const { blocks } = model.draft()
        const all = sections(blocks)
        const [from, to] = [all[done.from % Math.max(1, all.length)]?.heading.id, all[done.to % Math.max(1, all.length)]?.heading.id]
        const after = from === undefined || to === undefined ? undefined : moveSection(blocks, from, { to: done.how, target: to })
        if (after !== undefined && JSON.stringify(after) !== JSON.stringify(blocks)) arrangeBlocks(editor, watch, blocks, after)
        return
      }
      case 'undo':
        return history(UNDO_COMMAND)
      case 'redo':
        return history(REDO_COMMAND)
      case 'save':
        { save(); return; }
    }
  }
  return { opened, run, save, history }
}

const $elements = (): ElementNode[] => $getRoot().getChildren().flatMap($textElements).filter($isElementNode)

function $pointAt({ block, at }: { block: number; at: number }): { element: ElementNode; offset: number } | undefined {
  const elements = $elements()
  const element = elements[block % Math.max(1, elements.length)]
  return element && { element, offset: at % (element.getChildrenSize() + 1) }
}

/** Puts the caret between two pieces of a text, or into the middle of one. */
function $caretAt(where: { block: number; at: number }) {
  return $selected(where, where)
}

function $selected(from: { block: number; at: number }, to: { block: number; at: number }) {
  const [start, end] = [$pointAt(from), $pointAt(to)]
  if (start === undefined || end === undefined) return undefined
  const selection = start.element.select(start.offset, start.offset)
  selection.focus.set(end.element.getKey(), end.offset, 'element')
  $setSelection(selection)
  const made = $getSelection()
  return $isRangeSelection(made) ? made : undefined
}

const shown = ({ editor }: OpenEditor) => editor.read(() => $getRoot().getChildren().map($readBlock))

function holds({ opened }: ReturnType<typeof workplace>): void {
  const draft = opened.model.draft()
  expect(shown(opened)).toEqual(draft.blocks)
  const marks = draft.blocks.flatMap(noteIdsOf)
  expect(new Set(marks).size).toBe(marks.length)
  expect([...numberNotes(draft.blocks).values()]).toEqual(marks.map((_, at) => at + 1))
  const known = new Set(draft.notes.map(({ id }) => id))
  expect(marks.filter((id) => !known.has(id))).toEqual([])
  expect(first.notes.filter(({ id }) => !known.has(id))).toEqual([])
  expect(new Set(draft.blocks.map(({ id }) => id)).size).toBe(draft.blocks.length)
}

test('after any edits each note stands once under its number, none is lost, the file holds what is shown, and undo leads back to the beginning', async () => {
  let undone = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const place = workplace()
      for (const one of steps) {
        await place.run(one)
        holds(place)
      }
      place.save()
      const { model, history: { undoStack, redoStack } } = place.opened
      expect(readDraft(project).draft.blocks).toEqual(model.draft().blocks)
      while (redoStack.length > 0) await place.history(REDO_COMMAND)
      const end = model.draft().blocks
      while (undoStack.length > 0) {
        await place.history(UNDO_COMMAND)
        undone += 1
      }
      expect(model.draft().blocks).toEqual(first.blocks)
      expect(model.draft().notes.filter(({ id }) => first.notes.some((one) => one.id === id))).toEqual(first.notes)
      while (redoStack.length > 0) await place.history(REDO_COMMAND)
      expect(model.draft().blocks).toEqual(end)
      holds(place)
      place.save()
      expect(readDraft(project).draft.blocks).toEqual(end)
    }),
    { numRuns: sequences },
  )
  // Most sequences change something, in several steps.
  expect(undone).toBeGreaterThan(sequences * 2)
})
