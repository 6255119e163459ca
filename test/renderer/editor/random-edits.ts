import { $generateNodesFromSerializedNodes, $getLexicalContent, $insertGeneratedNodes } from '@lexical/clipboard'
import { $patchStyleText } from '@lexical/selection'
import fc from 'fast-check'
import { CUT_TAG, HISTORY_PUSH_TAG, INSERT_PARAGRAPH_COMMAND, PASTE_TAG, REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import type { Block } from '../../../core/document/block.ts'
import type { Draft } from '../../../core/document/draft.ts'
import { Reference } from '../../../core/document/inline.ts'
import { moveSection } from '../../../core/report/move-section.ts'
import { newTable } from '../../../core/report/new-table.ts'
import { sections } from '../../../core/report/section.ts'
import { arrangeBlocks } from '../../../renderer/editor/arrange-blocks.ts'
import { $selectedBlocks, $setKind, kindChoices } from '../../../renderer/editor/block-kind.ts'
import { changeComment, putComment, removeComment } from '../../../renderer/editor/comments.ts'
import { $turnDirection } from '../../../renderer/editor/draw-direction.ts'
import { insertBlocks } from '../../../renderer/editor/insert-blocks.ts'
import { insertCitation } from '../../../renderer/editor/insert-citation.ts'
import { insertReference } from '../../../renderer/editor/insert-reference.ts'
import { $isListItemNode } from '../../../renderer/editor/nodes/list-item-node.ts'
import { insertNote, writeNote } from '../../../renderer/editor/notes.ts'
import { $insertPasted } from '../../../renderer/editor/paste/insert-pasted.ts'
import { changeTable } from '../../../renderer/editor/table-changes.ts'
import { formatNames, languageProperty } from '../../../renderer/editor/text-look.ts'
import { draftOf, heading, listItem, paragraph, recommendation } from '../../helpers/drafts.ts'
import { $caretAt, $select, type Workplace } from './workplace.ts'

/** Something that a person does to a report. */
export interface Edit {
  kind: string
  run: (workplace: Workplace) => void | Promise<void>
}

const number = fc.nat({ max: 999 })
const place = fc.record({ run: number, at: number })
const place2 = { place, to: place }

/** An edit by what it takes and what it does, and how often it is drawn beside the others. A failure shows it in words. */
function edit<T>(weight: number, kind: string, takes: fc.Arbitrary<T>, run: (workplace: Workplace, taken: T) => void | Promise<void>): fc.WeightedArbitrary<Edit> {
  return { weight, arbitrary: takes.map((taken) => ({ kind, run: (workplace) => run(workplace, taken), [fc.toStringMethod]: () => `${kind} ${JSON.stringify(taken)}` })) }
}

/** Does something to the text in one step for undo. */
const change = ({ editor }: Workplace, work: () => void, tag: string = HISTORY_PUSH_TAG): void => {
  editor.update(work, { discrete: true, tag: [HISTORY_PUSH_TAG, tag] })
}

/** Puts the caret somewhere, as a click does, and then does something there. */
const at = (workplace: Workplace, where: Parameters<typeof $caretAt>[0], work: () => void): void => {
  workplace.editor.update(() => void $caretAt(where), { discrete: true })
  work()
}

const pick = <T>(all: readonly T[], number: number): T | undefined => all[number % Math.max(1, all.length)]

/** All that a live number can name, as the list that offers it shows. */
const targets = (blocks: readonly Block[], notes: Draft['notes']): Reference[] => [
  ...notes.map(({ id }): Reference => ({ type: 'reference', to: 'note', id })),
  ...blocks.flatMap((block): Reference[] => {
    if (block.kind === 'heading') return [{ type: 'reference', to: 'section', id: block.id }]
    if (block.kind === 'recommendation') return [{ type: 'reference', to: 'recommendation', id: block.id }]
    return block.kind === 'caption' ? [{ type: 'reference', to: block.of, id: block.id }] : []
  }),
]

/** What is copied elsewhere: paragraphs with notes, and among them blocks of other kinds. */
function pastedDraft({ newNote }: Workplace, count: number): Draft {
  const notes = Array.from({ length: count }, newNote)
  const kinds = [paragraph, recommendation, (id: string, text: string) => heading(id, 2, text), (id: string, text: string) => listItem(id, 'bullet', 1, text)] as const
  return draftOf(notes.map(({ id }, index) => (kinds[index % kinds.length] ?? paragraph)('', `Pasted.[^${id}]`)), notes)
}

function copy(workplace: Workplace): void {
  workplace.clipboard = $getLexicalContent(workplace.editor) ?? workplace.clipboard
}

export const edits: fc.Arbitrary<Edit> = fc.oneof(
  edit(4, 'type', fc.record({ place, words: fc.constantFrom('a', ' word', '. ', 'ñ«»', 'الأطفال ') }), (workplace, { place, words }) =>
    change(workplace, () => $caretAt(place)?.insertText(words))),
  edit(3, 'delete', fc.record(place2), (workplace, { place, to }) =>
    change(workplace, () => $select(place, to)?.removeText())),
  edit(2, 'join', fc.record({ run: number }), (workplace, { run }) =>
    change(workplace, () => $select({ run, at: 0 }, { run: run + 1, at: 0 })?.removeText())),
  edit(2, 'split', fc.record({ place }), (workplace, { place }) =>
    at(workplace, place, () => change(workplace, () => workplace.editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined)))),
  edit(2, 'kind', fc.record({ ...place2, kind: fc.constantFrom(...Object.values(kindChoices)) }), (workplace, { place, to, kind }) =>
    change(workplace, () => {
      if ($select(place, to) !== undefined) $selectedBlocks().forEach((block) => { $setKind(block, kind) })
    })),
  edit(1, 'indent', fc.record({ ...place2, by: fc.constantFrom(1, -1) }), (workplace, { place, to, by }) =>
    change(workplace, () => {
      if ($select(place, to) !== undefined) $selectedBlocks().filter($isListItemNode).forEach((item) => { item.setDepth(item.getDepth() + by) })
    })),
  edit(1, 'bold', fc.record(place2), (workplace, { place, to }) =>
    change(workplace, () => $select(place, to)?.formatText('bold'))),
  edit(1, 'small capitals', fc.record(place2), (workplace, { place, to }) =>
    change(workplace, () => $select(place, to)?.formatText(formatNames.smallCaps))),
  edit(1, 'language', fc.record({ ...place2, language: fc.constantFrom('fr', 'ar', null) }), (workplace, { place, to, language }) =>
    change(workplace, () => {
      const selection = $select(place, to)
      if (selection !== undefined) $patchStyleText(selection, { [languageProperty]: language })
    })),
  edit(1, 'turn', fc.record(place2), (workplace, { place, to }) =>
    change(workplace, () => {
      if ($select(place, to) !== undefined) $turnDirection($selectedBlocks())
    })),
  edit(2, 'note', fc.record({ place }), (workplace, { place }) =>
    at(workplace, place, () => insertNote(workplace.editor, workplace.newNote(), 'en'))),
  edit(1, 'write in a note', fc.record({ which: number, target: number }), (workplace, { which, target }) => {
    const { blocks, notes } = workplace.model.draft()
    const [note, named] = [pick(notes, which), pick(targets(blocks, notes), target)]
    if (note !== undefined && named !== undefined) writeNote(workplace.editor, workplace.watch, { id: note.id, paragraphs: [[{ type: 'text', text: `More of ${note.id}, see ` }, named]] }, false)
  }),
  edit(2, 'cite', fc.record({ place, source: fc.constantFrom('s1', 's2') }), (workplace, { place, source }) =>
    at(workplace, place, () => insertCitation(workplace.editor, { type: 'citation', source, locator: { kind: 'paragraph', value: '7' } }))),
  edit(3, 'refer', fc.record({ place, target: number }), (workplace, { place, target }) => {
    const { blocks, notes } = workplace.model.draft()
    const named = pick(targets(blocks, notes), target)
    if (named !== undefined) at(workplace, place, () => insertReference(workplace.editor, named, named.to))
  }),
  edit(1, 'table', fc.record({ place }), (workplace, { place }) =>
    at(workplace, place, () => insertBlocks(workplace.editor, newTable(workplace.newId, 2, 2), HISTORY_PUSH_TAG))),
  edit(1, 'change table', fc.record({ place, how: fc.constantFrom('row-above', 'row-below', 'column-before', 'column-after', 'delete-row', 'delete-column', 'header', 'landscape', 'delete-table') }), (workplace, { place, how }) =>
    at(workplace, place, () => changeTable(workplace.editor, how))),
  edit(1, 'break the page', fc.record({ place }), (workplace, { place }) =>
    at(workplace, place, () => insertBlocks(workplace.editor, [{ kind: 'page-break', id: workplace.newId() }, paragraph(workplace.newId(), '')], HISTORY_PUSH_TAG))),
  edit(2, 'paste', fc.record({ ...place2, blocks: fc.integer({ min: 1, max: 4 }) }), (workplace, { place, to, blocks }) => {
    const pasted = pastedDraft(workplace, blocks)
    change(workplace, () => {
      if ($select(place, to) !== undefined) $insertPasted(workplace.editor, pasted)
    }, PASTE_TAG)
  }),
  edit(2, 'copy', fc.record(place2), (workplace, { place, to }) =>
    workplace.editor.update(() => {
      if ($select(place, to) !== undefined) copy(workplace)
    }, { discrete: true })),
  edit(2, 'cut', fc.record(place2), (workplace, { place, to }) =>
    change(workplace, () => {
      const selection = $select(place, to)
      if (selection === undefined) return
      copy(workplace)
      selection.removeText()
    }, CUT_TAG)),
  edit(3, 'paste what was copied', fc.record(place2), (workplace, { place, to }) =>
    change(workplace, () => {
      const selection = $select(place, to)
      if (selection !== undefined && workplace.clipboard !== '') $insertGeneratedNodes(workplace.editor, $generateNodesFromSerializedNodes(JSON.parse(workplace.clipboard).nodes), selection)
    }, PASTE_TAG)),
  edit(2, 'move', fc.record({ from: number, to: number, how: fc.constantFrom('before' as const, 'after' as const, 'inside' as const) }), ({ editor, model, watch }, { from, to, how }) => {
    const { blocks } = model.draft()
    const all = sections(blocks)
    const [moved, target] = [pick(all, from), pick(all, to)]
    const after = moved === undefined || target === undefined ? undefined : moveSection(blocks, moved.heading.id, { to: how, target: target.heading.id })
    if (after !== undefined && JSON.stringify(after) !== JSON.stringify(blocks)) arrangeBlocks(editor, watch, blocks, after)
  }),
  edit(2, 'comment', fc.record(place2), (workplace, { place, to }) => {
    workplace.editor.update(() => void $select(place, to), { discrete: true })
    putComment(workplace.editor, { id: workplace.newId(), text: 'Why?', words: '', author: '' })
  }),
  edit(1, 'resolve a comment', fc.record({ which: number }), ({ editor, model }, { which }) => {
    const chosen = pick(model.allComments(), which)
    if (chosen !== undefined) changeComment(editor, { ...chosen, text: `${chosen.text}!`, resolved: true }, false)
  }),
  edit(1, 'throw a comment away', fc.record({ which: number }), ({ editor, model }, { which }) => {
    const chosen = pick(model.allComments(), which)
    if (chosen !== undefined) removeComment(editor, chosen.id)
  }),
  edit(2, 'undo', fc.constant(UNDO_COMMAND), ({ step }, command) => step(command)),
  edit(1, 'redo', fc.constant(REDO_COMMAND), ({ step }, command) => step(command)),
  edit(1, 'save', fc.constant(undefined), ({ save }) => save()),
)
