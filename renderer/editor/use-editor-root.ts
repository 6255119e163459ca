import type { LexicalEditor } from 'lexical'
import { useLayoutEffect, type RefObject } from 'react'

/** Shows an editor in an element as long as the element is there. */
export function useEditorRoot(ref: RefObject<HTMLElement | null>, editor: LexicalEditor): void {
  useLayoutEffect(() => {
    editor.setRootElement(ref.current)
    return () => editor.setRootElement(null)
  }, [ref, editor])
}
