import type { LexicalEditor } from 'lexical'

/** Where the caret of an editor is in the window; undefined where it is nowhere to be seen. */
export function caretRect(editor: LexicalEditor): { left: number; top: number; height: number } | undefined {
  const root = editor.getRootElement()
  const selection = window.getSelection()
  if (root === null || selection === null || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!root.contains(range.endContainer)) return undefined
  const caret = range.cloneRange()
  caret.collapse(false)
  const holder = range.endContainer instanceof Element ? range.endContainer : range.endContainer.parentElement
  const [rect = holder?.getBoundingClientRect()] = caret.getClientRects()
  return rect === undefined || rect.bottom < 0 || rect.top > window.innerHeight ? undefined : { left: rect.left, top: rect.top, height: Math.min(rect.height, 40) }
}
