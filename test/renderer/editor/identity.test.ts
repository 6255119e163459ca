import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $parseSerializedNode,
  INSERT_PARAGRAPH_COMMAND,
  KEY_BACKSPACE_COMMAND,
  UNDO_COMMAND,
  type ElementNode,
  type LexicalEditor,
  type SerializedLexicalNode,
} from 'lexical'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../core/document/block.ts'
import { $setKind } from '../../../renderer/editor/block-kind.ts'
import { insertNote, removeMark, writeNote } from '../../../renderer/editor/notes.ts'
import { draftOf, heading, listItem, note, paragraph, quote } from '../../helpers/drafts.ts'
import { openEditor } from './open-editor.ts'

function $block(index: number): ElementNode {
  const node = $getRoot().getChildAtIndex(index)
  if (!$isElementNode(node)) throw new Error(`no block ${String(index)}`)
  return node
}

function $selectAt(index: number, offset: number): void {
  const text = $block(index).getFirstChild()
  if ($isTextNode(text)) text.select(offset, offset)
  else $block(index).select(0, 0)
}

/** The editor takes the state of its history a microtask later. */
async function undo(editor: LexicalEditor): Promise<void> {
  editor.dispatchCommand(UNDO_COMMAND, undefined)
  await Promise.resolve()
}

const ids = (blocks: readonly Block[]): string[] => blocks.map(({ id }) => id)

describe('ids of blocks', () => {
  test('the first part of a split block keeps its id', () => {
    const { editor, model, change } = openEditor(draftOf([paragraph('a', 'Before after'), paragraph('b', 'End')]))
    change(() => $selectAt(0, 7))
    change(() => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined))
    expect(model.draft().blocks).toEqual([paragraph('a', 'Before '), paragraph('new-1', 'after'), paragraph('b', 'End')])
  })

  test('a heading pushed down by Enter at its start keeps its id', () => {
    const { editor, model, change } = openEditor(draftOf([heading('h', 1, 'Title')]))
    change(() => $selectAt(0, 0))
    change(() => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined))
    expect(model.draft().blocks).toEqual([paragraph('new-1', ''), heading('h', 1, 'Title')])
  })

  test('Enter after a heading gives a paragraph', () => {
    const { editor, model, change } = openEditor(draftOf([heading('h', 1, 'Title')]))
    change(() => $selectAt(0, 5))
    change(() => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined))
    expect(model.draft().blocks).toEqual([heading('h', 1, 'Title'), paragraph('new-1', '')])
  })

  test('a block keeps its id when it becomes one of another kind', () => {
    const { model, change } = openEditor(draftOf([paragraph('a', 'Said')]))
    change(() => $setKind($block(0), { kind: 'quote' }))
    expect(model.draft().blocks).toEqual([{ kind: 'quote', id: 'a', children: [{ type: 'text', text: 'Said' }] }])
  })

  test('a pasted copy gets a fresh id, and so does a second copy in the same paste', () => {
    const { model, change } = openEditor(draftOf([paragraph('a', 'One'), paragraph('b', 'Two')]))
    const copy: SerializedLexicalNode[] = []
    change(() => {
      const json = { ...$block(0).exportJSON(), children: [$createTextNode('copy').exportJSON()] }
      copy.push(json, json)
      $block(1).insertAfter($parseSerializedNode(json))
      $block(1).insertAfter($parseSerializedNode(json))
    })
    const found = ids(model.draft().blocks)
    expect(new Set(found).size).toBe(4)
    expect(found.slice(0, 2)).toEqual(['a', 'b'])
  })

  test('what is cut and pasted elsewhere keeps its id', () => {
    const { model, change, differences } = openEditor(draftOf([paragraph('a', 'One'), paragraph('b', 'Two')]))
    change(() => {
      const json = { ...$block(0).exportJSON(), children: [$createTextNode('One').exportJSON()] }
      $block(0).remove()
      $block(0).insertAfter($parseSerializedNode(json))
    })
    expect(ids(model.draft().blocks)).toEqual(['b', 'a'])
    expect(differences.at(-1)).toMatchObject({ removed: [], order: true })
  })

  test('joining two blocks removes the second', () => {
    const { model, change, differences } = openEditor(draftOf([paragraph('a', 'One '), paragraph('b', 'two')]))
    change(() => {
      $selectAt(1, 0)
      const selection = $getSelection()
      if ($isRangeSelection(selection)) selection.deleteCharacter(true)
    })
    expect(model.draft().blocks).toEqual([paragraph('a', 'One two')])
    expect(differences.at(-1)).toMatchObject({ removed: ['b'], order: true })
  })
})

describe('Enter and Backspace in lists and quotes', () => {
  test('Enter on an empty item leaves the list, one level at a time', () => {
    const { editor, model, change } = openEditor(draftOf([listItem('a', 'bullet', 1, '')]))
    change(() => $block(0).select(0, 0))
    change(() => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined))
    expect(model.draft().blocks).toEqual([listItem('a', 'bullet', 0, '')])
    change(() => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined))
    expect(model.draft().blocks).toEqual([paragraph('a', '')])
  })

  test('Backspace at the start of a quote makes it a paragraph', () => {
    const { editor, model, change } = openEditor(draftOf([paragraph('a', 'Above'), quote('q', '12', 'Said')]))
    change(() => $selectAt(1, 0))
    const key = new Event('keydown', { cancelable: true })
    change(() => editor.dispatchCommand(KEY_BACKSPACE_COMMAND, Object.assign(Object.create(key), { preventDefault: () => undefined })))
    expect(model.draft().blocks).toEqual([paragraph('a', 'Above'), paragraph('q', 'Said')])
  })
})

describe('notes', () => {
  const two = () => openEditor(draftOf([paragraph('a', 'One[^n1] two[^n2]')], [note('n1', 'First'), note('n2', 'Second')]))

  test('a note put between two others stands second', () => {
    const { editor, model, change } = two()
    change(() => {
      const text = $block(0).getChildAtIndex(2)
      if ($isTextNode(text)) text.select(4, 4)
    })
    expect(insertNote(editor, { id: 'n3', paragraphs: [[]] }, 'en')).toBe(true)
    expect(model.draft().blocks).toEqual([paragraph('a', 'One[^n1] two[^n3][^n2]')])
    expect(model.note('n3')).toEqual({ id: 'n3', paragraphs: [[]] })
  })

  test('a mark goes behind the punctuation in English and before it in French, where writing goes on behind it', () => {
    const placed = (language: 'en' | 'fr', caret: number): unknown => {
      const { editor, model, change } = openEditor(draftOf([paragraph('a', 'Un mot. Deux')]))
      change(() => { $selectAt(0, caret) })
      insertNote(editor, { id: 'n1', paragraphs: [[]] }, language)
      change(() => {
        const selection = $getSelection()
        if ($isRangeSelection(selection)) selection.insertText('|')
      })
      return model.draft().blocks
    }
    expect(placed('en', 6)).toEqual([paragraph('a', 'Un mot.[^n1]| Deux')])
    expect(placed('fr', 7)).toEqual([paragraph('a', 'Un mot[^n1].| Deux')])
    expect(placed('fr', 6)).toEqual([paragraph('a', 'Un mot[^n1]|. Deux')])
  })

  test('a copied mark becomes a note of its own with the same words', () => {
    const { model, change } = two()
    change(() => {
      const mark = $block(0).getChildAtIndex(1)
      if (mark !== null) $block(0).append($parseSerializedNode(mark.exportJSON()))
    })
    expect(model.draft().blocks).toEqual([paragraph('a', 'One[^n1] two[^n2][^new-1]')])
    expect(model.note('new-1')?.paragraphs).toEqual(model.note('n1')?.paragraphs)
  })

  test('a note whose mark is deleted is kept, and undo brings the mark back with its words', async () => {
    const { editor, model, watch } = two()
    removeMark(editor, watch, 'n1')
    expect(model.draft()).toEqual(draftOf([paragraph('a', 'One two[^n2]')], [note('n1', 'First'), note('n2', 'Second')]))
    await undo(editor)
    expect(model.draft().blocks).toEqual([paragraph('a', 'One[^n1] two[^n2]')])
  })

  test('undo takes back a burst of keys in a note as one step, in order with the page', async () => {
    const { editor, model, watch, change } = two()
    change(() => $block(0).append($createTextNode(' page')))
    const say = (text: string, continues: boolean) => writeNote(editor, watch, note('n1', text), continues)
    say('F', false)
    say('Fi', true)
    say('Fir', true)
    expect(model.note('n1')).toEqual(note('n1', 'Fir'))
    await undo(editor)
    expect(model.note('n1')).toEqual(note('n1', 'First'))
    expect(model.draft().blocks).toEqual([paragraph('a', 'One[^n1] two[^n2] page')])
    await undo(editor)
    expect(model.draft().blocks).toEqual([paragraph('a', 'One[^n1] two[^n2]')])
  })

  test('only what changed is reported', () => {
    const { change, differences, editor, watch } = openEditor(draftOf([paragraph('a', 'One[^n]'), paragraph('b', 'Two')], [note('n', 'N')]))
    change(() => {
      $selectAt(1, 3)
      $insertNodes([$createTextNode('!')])
    })
    expect(differences).toEqual([{ blocks: ['b'], removed: [], notes: [], order: false, shape: false, comments: [], removedComments: [], commented: false }])
    writeNote(editor, watch, note('n', 'New'), false)
    expect(differences[1]).toEqual({ blocks: [], removed: [], notes: ['n'], order: false, shape: false, comments: [], removedComments: [], commented: false })
    change(() => $getRoot().append($createParagraphNode()))
    expect(differences[2]).toMatchObject({ blocks: ['new-1'], order: true })
  })
})
