import type { TextRange } from '../../core/sources/quote-from.ts'

/** Words of a passage that are selected on the screen. */
export interface SelectedWords {
  passage: string
  range: TextRange
  /** Where the selection is on the screen. */
  box: DOMRect
}

/** The selected words of the first passage that the selection touches, or undefined. */
export function readSelection(within: HTMLElement): SelectedWords | undefined {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const start = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement
  const words = start?.closest<HTMLElement>('[data-words]')
  const passage = words?.dataset['words']
  if (words === null || words === undefined || passage === undefined || !within.contains(words)) return undefined
  const before = document.createRange()
  before.selectNodeContents(words)
  before.setEnd(range.startContainer, range.startOffset)
  const chosen = range.cloneRange()
  if (!words.contains(range.endContainer)) chosen.setEnd(words, words.childNodes.length)
  const length = chosen.toString().length
  return length === 0 ? undefined : { passage, range: { start: before.toString().length, length }, box: chosen.getBoundingClientRect() }
}
