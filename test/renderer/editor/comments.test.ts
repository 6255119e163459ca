import { $createTextNode, $getRoot, $getSelection, $isElementNode, $isRangeSelection, $isTextNode, CONTROLLED_TEXT_INSERTION_COMMAND, PASTE_TAG, REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import { $insertGeneratedNodes, $generateNodesFromSerializedNodes, $generateJSONFromSelectedNodes } from '@lexical/clipboard'
import { describe, expect, test } from 'vitest'
import { placeComments } from '../../../core/document/comments.ts'
import { inlinesOf } from '../../../core/document/walk.ts'
import { changeComment, discardComment, putComment, removeComment } from '../../../renderer/editor/comments.ts'
import { insertNote } from '../../../renderer/editor/notes.ts'
import { replaceContents } from '../../../renderer/editor/replace-contents.ts'
import { draftOf, note, paragraph } from '../../helpers/drafts.ts'
import { openEditor, type OpenEditor } from './open-editor.ts'

const draft = draftOf([paragraph('p', 'The law is clear.'), paragraph('q', 'Children wait.')])
const comment = (id: string) => ({ id, text: `About ${id}`, words: '', author: '' })

/** Selects letters of a paragraph, counted over its runs of text. */
function select(opened: OpenEditor, block: number, start: number, end: number): void {
  opened.change(() => {
    const element = $getRoot().getChildAtIndex(block)
    if (!$isElementNode(element)) throw new Error('no such block')
    const points = [start, end].map((wanted) => {
      let at = 0
      for (const node of element.getAllTextNodes()) {
        if (wanted <= at + node.getTextContentSize()) return { key: node.getKey(), offset: wanted - at }
        at += node.getTextContentSize()
      }
      throw new Error('no such place')
    })
    const selection = element.select(0, 0)
    const [from, to] = points
    if (from === undefined || to === undefined) throw new Error('no such place')
    selection.anchor.set(from.key, from.offset, 'text')
    selection.focus.set(to.key, to.offset, 'text')
  })
}

const type = ({ editor }: OpenEditor, text: string) => {
  editor.update(() => { editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, text) }, { discrete: true })
}
const history = async ({ editor }: OpenEditor, command: typeof UNDO_COMMAND) => {
  editor.dispatchCommand(command, undefined)
  await Promise.resolve()
}

/** Cuts or copies what is selected. */
function take({ editor }: OpenEditor, cut: boolean) {
  let nodes: ReturnType<typeof $generateJSONFromSelectedNodes>['nodes'] = []
  editor.update(() => {
    const selection = $getSelection()
    nodes = $generateJSONFromSelectedNodes(editor, selection).nodes
    if (cut && $isRangeSelection(selection)) selection.removeText()
  }, { discrete: true })
  return () => {
    editor.update(() => {
      const selection = $getSelection()
      if (selection !== null) $insertGeneratedNodes(editor, $generateNodesFromSerializedNodes(nodes), selection)
    }, { discrete: true, tag: PASTE_TAG })
  }
}

/** Each comment with the block it stands in and its words. */
const placed = ({ model }: OpenEditor) =>
  placeComments(model.draft(), model.allComments()).map(({ comment: { id }, block, words }) => `${id} ${block ?? 'nowhere'}: ${words}`)

describe('a comment', () => {
  test('stands on the selected words, and others may overlap it', () => {
    const opened = openEditor(draft)
    select(opened, 0, 4, 10)
    expect(putComment(opened.editor, comment('a'))).toBe(true)
    select(opened, 0, 8, 16)
    putComment(opened.editor, comment('b'))
    expect(placed(opened)).toEqual(['a p: law is', 'b p: is clear'])
    expect(opened.model.comment('b')?.words).toBe('is clear')
    select(opened, 0, 0, 17)
    putComment(opened.editor, comment('c'))
    expect(placed(opened)).toEqual(['c p: The law is clear.', 'a p: law is', 'b p: is clear'])
  })

  test('stands on the word at the caret where nothing is selected, and nowhere where there is no word', () => {
    const opened = openEditor(draft)
    select(opened, 0, 5, 5)
    putComment(opened.editor, comment('a'))
    expect(placed(opened)).toEqual(['a p: law'])
    select(opened, 0, 3, 4)
    expect(putComment(opened.editor, comment('b'))).toBe(false)
    expect(opened.model.comment('b')).toBeUndefined()
  })

  test('goes over several paragraphs', () => {
    const opened = openEditor(draft)
    opened.change(() => { $getRoot().select(0, 2) })
    putComment(opened.editor, comment('a'))
    expect(placed(opened)).toEqual(['a p: The law is clear.Children wait.'])
  })

  test('is made, changed, resolved and removed in one history with the text', async () => {
    const opened = openEditor(draft)
    select(opened, 0, 0, 17)
    putComment(opened.editor, comment('a'))
    const [made] = opened.model.allComments()
    if (made === undefined) throw new Error('no comment')
    changeComment(opened.editor, { ...made, resolved: true }, false)
    select(opened, 1, 0, 0)
    type(opened, 'All ')
    removeComment(opened.editor, 'a')
    expect(placed(opened)).toEqual([])
    await history(opened, UNDO_COMMAND)
    expect([placed(opened), opened.model.comment('a')?.resolved]).toEqual([['a p: The law is clear.'], true])
    await history(opened, UNDO_COMMAND)
    expect(opened.model.block('q')).toEqual(paragraph('q', 'Children wait.'))
    await history(opened, UNDO_COMMAND)
    expect(opened.model.comment('a')?.resolved).toBeUndefined()
    await history(opened, UNDO_COMMAND)
    expect([opened.model.allComments(), opened.model.draft()]).toEqual([[], draft])
    for (let step = 0; step < 4; step += 1) await history(opened, REDO_COMMAND)
    expect([placed(opened), opened.model.block('q')]).toEqual([[], paragraph('q', 'All Children wait.')])
  })

  test('stays with its words and not with what is typed beside them', () => {
    const opened = openEditor(draft)
    select(opened, 0, 4, 7)
    putComment(opened.editor, comment('a'))
    select(opened, 0, 7, 7)
    type(opened, 's')
    type(opened, '!')
    select(opened, 0, 5, 5)
    type(opened, 'oo')
    expect(placed(opened)).toEqual(['a p: looaw'])
    select(opened, 1, 0, 8)
    putComment(opened.editor, comment('b'))
    select(opened, 1, 0, 0)
    type(opened, 'All ')
    expect(placed(opened)).toEqual(['a p: looaw', 'b q: Children'])
    expect(inlinesOf(opened.model.draft().blocks[1] ?? paragraph('', ''))[0]).toEqual({ type: 'text', text: 'All ' })
  })

  test('goes on between two looks of its words', () => {
    const opened = openEditor(draft)
    select(opened, 0, 0, 17)
    putComment(opened.editor, comment('a'))
    select(opened, 0, 4, 7)
    opened.change(() => {
      const selection = $getSelection()
      if ($isRangeSelection(selection)) selection.formatText('bold')
    })
    select(opened, 0, 7, 7)
    type(opened, 'ful')
    expect(placed(opened)).toEqual(['a p: The lawful is clear.'])
  })

  test('keeps its words where a note, a paragraph or other words come into them', () => {
    const opened = openEditor(draft)
    select(opened, 0, 4, 16)
    putComment(opened.editor, comment('a'))
    select(opened, 0, 7, 7)
    insertNote(opened.editor, note('n', 'See.'), 'en')
    select(opened, 0, 10, 10)
    opened.change(() => {
      const selection = $getSelection()
      if ($isRangeSelection(selection)) selection.insertParagraph()
    })
    expect(placed(opened)).toEqual(['a p: law is clear'])
    expect(opened.model.draft().blocks).toHaveLength(3)
  })

  test('moves with words that are cut and pasted, and stays with those that are copied', async () => {
    const opened = openEditor(draft)
    select(opened, 0, 4, 7)
    putComment(opened.editor, comment('a'))
    select(opened, 0, 0, 10)
    const copied = take(opened, false)
    select(opened, 1, 0, 0)
    copied()
    expect(placed(opened)).toEqual(['a p: law'])
    expect(opened.model.block('q')).toEqual(paragraph('q', 'The law isChildren wait.'))
    select(opened, 0, 0, 10)
    const cut = take(opened, true)
    expect(placed(opened)).toEqual(['a nowhere: law'])
    select(opened, 1, 0, 0)
    cut()
    expect(placed(opened)).toEqual(['a q: law'])
    cut()
    expect(placed(opened)).toEqual(['a q: law'])
    await history(opened, UNDO_COMMAND)
    await history(opened, UNDO_COMMAND)
    await history(opened, UNDO_COMMAND)
    expect(placed(opened)).toEqual(['a p: law'])
  })

  test('stays where its words are pasted over by themselves', () => {
    const opened = openEditor(draft)
    select(opened, 0, 4, 7)
    putComment(opened.editor, comment('a'))
    select(opened, 0, 4, 10)
    take(opened, false)()
    expect(placed(opened)).toEqual(['a p: law'])
  })

  test('goes with the words that were cut where they are pasted over the last of its words', () => {
    const opened = openEditor(draft)
    select(opened, 0, 4, 10)
    putComment(opened.editor, comment('a'))
    select(opened, 0, 4, 8)
    const cut = take(opened, true)
    expect(placed(opened)).toEqual(['a p: is'])
    select(opened, 0, 4, 5)
    cut()
    expect(placed(opened)).toEqual(['a p: s'])
    select(opened, 0, 8, 9)
    cut()
    expect(placed(opened)).toEqual(['a p: law '])
  })

  test('of another report is left behind by what is pasted from there', () => {
    const [mine, theirs] = [openEditor(draft), openEditor(draft)]
    select(theirs, 0, 4, 7)
    putComment(theirs.editor, comment('a'))
    let nodes: ReturnType<typeof $generateJSONFromSelectedNodes>['nodes'] = []
    theirs.editor.read(() => { nodes = $generateJSONFromSelectedNodes(theirs.editor, $getSelection()).nodes })
    select(mine, 0, 0, 0)
    mine.change(() => {
      const selection = $getSelection()
      if (selection !== null) $insertGeneratedNodes(mine.editor, $generateNodesFromSerializedNodes(nodes), selection)
    })
    expect(mine.model.draft().blocks[0]).toEqual(paragraph('p', 'lawThe law is clear.'))
  })

  test('in which nothing was written goes away without a trace in the history', async () => {
    const opened = openEditor(draft)
    select(opened, 1, 0, 0)
    type(opened, 'All ')
    select(opened, 0, 4, 7)
    putComment(opened.editor, { ...comment('a'), text: '' })
    discardComment(opened.editor, 'a')
    expect([placed(opened), opened.model.block('p')]).toEqual([[], draft.blocks[0]])
    while (opened.history.undoStack.length > 0) await history(opened, UNDO_COMMAND)
    expect([placed(opened), opened.model.draft()]).toEqual([[], draft])
  })

  test('is kept when its words are deleted, and can be put on others', () => {
    const opened = openEditor(draft)
    select(opened, 0, 4, 7)
    putComment(opened.editor, comment('a'))
    opened.change(() => {
      const selection = $getSelection()
      if ($isRangeSelection(selection)) selection.removeText()
    })
    expect(placed(opened)).toEqual(['a nowhere: law'])
    const [kept] = opened.model.allComments()
    if (kept === undefined) throw new Error('no comment')
    select(opened, 1, 0, 8)
    putComment(opened.editor, kept)
    expect(placed(opened)).toEqual(['a q: Children'])
  })

  test('survives contents that are put in anew, as find and replace does', () => {
    const opened = openEditor(draft)
    select(opened, 0, 4, 7)
    putComment(opened.editor, comment('a'))
    const block = opened.model.block('p')
    const inlines = block === undefined ? [] : inlinesOf(block)
    replaceContents(opened.editor, opened.watch, { blocks: new Map([['p', new Map([[0, [...inlines, { type: 'text', text: ' Yes.' }]]])]]), notes: new Map() }, () => '')
    expect(placed(opened)).toEqual(['a p: law'])
  })
})

test('text without comments stands beside text with some as two runs', () => {
  const opened = openEditor(draftOf([{ kind: 'paragraph', id: 'p', children: [{ type: 'text', text: 'one', comments: ['a'] }, { type: 'text', text: 'two' }] }]), [comment('a')])
  opened.change(() => {
    const element = $getRoot().getFirstChild()
    if ($isElementNode(element)) element.append($createTextNode('three'))
  })
  expect(opened.editor.read(() => $getRoot().getAllTextNodes().filter($isTextNode).map((node) => node.getTextContent()))).toEqual(['one', 'twothree'])
})
