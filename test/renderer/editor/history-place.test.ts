import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { $createParagraphNode, $createTextNode, $getRoot, createEditor, HISTORY_MERGE_TAG, HISTORY_PUSH_TAG, REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import { expect, test } from 'vitest'
import { HistoryPlace } from '../../../renderer/editor/history-place.ts'

/** An editor whose history holds three steps, and whether something new was done at each. */
function openEditor() {
  const editor = createEditor()
  const history = createEmptyHistoryState()
  const place = new HistoryPlace()
  const news: boolean[] = []
  registerHistory(editor, history, 0, Date.now, (state) => news.push(place.take(state)), 3)
  const write = (words: string, tag = HISTORY_PUSH_TAG) => {
    editor.update(() => void $getRoot().append($createParagraphNode().append($createTextNode(words))), { discrete: true, tag })
  }
  write('What was there', HISTORY_MERGE_TAG)
  news.length = 0
  return { write, place, news, undo: () => editor.dispatchCommand(UNDO_COMMAND, undefined), redo: () => editor.dispatchCommand(REDO_COMMAND, undefined) }
}

test('the place goes on with each step, back with undo and forth with redo; what continues a step leaves it', async () => {
  const { write, place, news, undo, redo } = openEditor()
  const places: number[] = []
  for (const work of [() => write('One'), () => write('Two'), () => write('and a half', HISTORY_MERGE_TAG), undo, undo, redo, () => write('Three')]) {
    work()
    // The editor takes a state of its history a microtask later.
    await Promise.resolve()
    places.push(place.now)
  }
  expect(places).toEqual([1, 2, 2, 1, 0, 1, 2])
  expect(news).toEqual([true, true, false, false, false, false, true])
})

test('the steps that a full history forgets are counted still', () => {
  const { write, place, news, undo, redo } = openEditor()
  for (const words of ['One', 'Two', 'Three', 'Four', 'Five']) write(words)
  expect(place.now).toBe(5)
  for (let step = 0; step < 4; step += 1) undo()
  expect(place.now).toBe(2)
  for (let step = 0; step < 4; step += 1) redo()
  expect(place.now).toBe(5)
  expect(news).toEqual([true, true, true, true, true, ...Array<boolean>(6).fill(false)])
})
