import fc from 'fast-check'
import { $getRoot, $getSelection, $isElementNode, $isRangeSelection, REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import { describe, expect, test } from 'vitest'
import type { Draft } from '../../../core/document/draft.ts'
import type { Inline } from '../../../core/document/inline.ts'
import { inlinesOf, textsOf } from '../../../core/document/walk.ts'
import { replaceText } from '../../../core/document/replace-text.ts'
import { $selectText, $placeInText } from '../../../renderer/editor/text-places.ts'
import { replaceContents } from '../../../renderer/editor/replace-contents.ts'
import { openEditor } from './open-editor.ts'

const sayNumber = () => '12'
const text = (words: string, marks: object = {}) => ({ type: 'text' as const, text: words, ...marks })
const draft: Draft = {
  blocks: [
    { kind: 'heading', id: 'h1', level: 1, numbered: true, children: [text('A child')] },
    {
      kind: 'paragraph',
      id: 'p1',
      children: [
        text('The '),
        text('chi', { bold: true }),
        text('ld'),
        { type: 'note', id: 'n1' },
        text(' and a '),
        { type: 'link', url: 'https://example.org', children: [text('child')] },
        text(', note '),
        { type: 'reference', to: 'note', id: 'n1' },
        text('.'),
      ],
    },
  ],
  notes: [{ id: 'n1', paragraphs: [[text('No child.')]] }],
}

const settled = () => new Promise((done) => setTimeout(done, 0))
const inlines = (from: Draft, id: string) => from.blocks.filter((block) => block.id === id).flatMap(inlinesOf)

const onlyText = (text: readonly Inline[]) => new Map([[0, text]])

/** Replaces “child” everywhere by “girl”. */
function replaceChild({ editor, watch }: ReturnType<typeof openEditor>) {
  replaceContents(
    editor,
    watch,
    {
      blocks: new Map([
        ['h1', onlyText(replaceText(inlines(draft, 'h1'), [{ start: 2, end: 7 }], 'girl', sayNumber).inlines)],
        ['p1', onlyText(replaceText(inlines(draft, 'p1'), [{ start: 4, end: 9 }, { start: 16, end: 21 }], 'girl', sayNumber).inlines)],
      ]),
      notes: new Map([['n1', [[text('No girl.')]]]]),
    },
    sayNumber,
  )
}

describe('new contents for blocks and notes', () => {
  test('come in one step, keep ids, marks, links and live numbers, and go in one step', async () => {
    const opened = openEditor(draft)
    replaceChild(opened)
    const replaced = opened.model.draft()
    expect(inlines(replaced, 'p1')).toEqual([
      text('The '),
      text('girl', { bold: true }),
      { type: 'note', id: 'n1' },
      text(' and a '),
      { type: 'link', url: 'https://example.org', children: [text('girl')] },
      text(', note '),
      { type: 'reference', to: 'note', id: 'n1' },
      text('.'),
    ])
    expect(replaced.notes).toEqual([{ id: 'n1', paragraphs: [[text('No girl.')]] }])
    expect(replaced.blocks.map(({ id }) => id)).toEqual(['h1', 'p1'])
    opened.editor.dispatchCommand(UNDO_COMMAND, undefined)
    await settled()
    expect(opened.model.draft()).toEqual(draft)
    opened.editor.dispatchCommand(REDO_COMMAND, undefined)
    await settled()
    expect(opened.model.draft()).toEqual(replaced)
  })

  test('go into the cells of a table one by one', () => {
    const cell = (...paragraphs: string[]) => ({ paragraphs: paragraphs.map((words) => [text(words)]) })
    const opened = openEditor({ blocks: [{ kind: 'table', id: 't', headerRows: 0, rows: [{ cells: [cell('one', 'two'), cell('three')] }] }], notes: [] })
    replaceContents(opened.editor, opened.watch, { blocks: new Map([['t', new Map([[1, [text('second')]], [2, [text('third')]]])]]), notes: new Map() }, sayNumber)
    expect(opened.model.draft().blocks.flatMap(textsOf)).toEqual([[text('one')], [text('second')], [text('third')]])
  })

  test('leave the caret behind the same letters, or at the end of a shorter text', () => {
    const opened = openEditor(draft)
    opened.change(() => {
      const block = $getRoot().getLastChild()
      if ($isElementNode(block)) $selectText(block, { start: 2, end: 2 }, sayNumber)
    })
    replaceChild(opened)
    const place = opened.editor.getEditorState().read(() => {
      const selection = $getSelection()
      const block = $getRoot().getLastChild()
      return $isRangeSelection(selection) && $isElementNode(block) ? $placeInText(block, selection.focus, sayNumber) : undefined
    })
    expect(place).toBe(2)
  })
})

test('a range that is selected is the range that is read back, wherever it begins and ends', () => {
  fc.assert(
    fc.property(fc.nat(31), fc.nat(31), (one, other) => {
      const [start, end] = one < other ? [one, other] : [other, one]
      const opened = openEditor(draft)
      let read: number[] = []
      opened.change(() => {
        const block = $getRoot().getLastChild()
        if (!$isElementNode(block)) return
        $selectText(block, { start, end }, sayNumber)
        const selection = $getSelection()
        if ($isRangeSelection(selection)) read = [$placeInText(block, selection.anchor, sayNumber), $placeInText(block, selection.focus, sayNumber)]
      })
      // The number of a reference cannot be parted: a place inside of it becomes one of its ends.
      const within = (place: number) => place > 28 && place < 30
      if (!within(start)) expect(read[0]).toBe(start)
      if (!within(end)) expect(read[1]).toBe(end)
    }),
  )
})
