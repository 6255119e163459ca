import { useLayoutEffect } from 'react'
import type { DraftSession } from '../draft/draft-session.ts'
import { drawComments } from '../editor/draw-comments.ts'
import { useObservable } from '../observable.ts'

/** Keeps the marks of comments on the page in step with them. */
export function useCommentDrawing({ editor, commentsInHand }: DraftSession): void {
  const placed = useObservable(commentsInHand.placed)
  const pointed = useObservable(commentsInHand.pointed)
  useLayoutEffect(() => {
    const draw = () => drawComments(editor, placed.map(({ comment }) => comment), pointed)
    draw()
    return editor.registerRootListener(() => queueMicrotask(draw))
  }, [editor, placed, pointed])
}
