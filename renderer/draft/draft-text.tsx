import { mergeRegister } from 'lexical'
import { useEffect, useRef } from 'react'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { useEditorRoot } from '../editor/use-editor-root.ts'
import { FigureNode } from '../editor/nodes/figure-node.ts'
import { ShownPictures } from '../figures/shown-pictures.ts'
import { useCommentDrawing } from '../comments/use-comment-drawing.ts'
import { targetOf } from '../editor/draw-references.ts'
import type { AppModel } from '../app-model.ts'
import { linkPassage } from '../links/link-passage.ts'
import { usePassageDrop } from '../links/use-passage-drop.ts'
import { registerUndoOnPage } from '../matrix/undo-on-page.ts'
import { blockIdAt } from '../editor/block-at.ts'
import { quoteNumberAt } from '../quotes/quote-number.ts'
import type { DraftSession } from './draft-session.ts'
import { showPlace } from './go-to.ts'

const markAt = (target: EventTarget | null): string | undefined =>
  target instanceof HTMLElement ? target.closest<HTMLElement>('.note-mark')?.dataset['note'] : undefined

/** The text itself. Lexical draws it; React only gives it a place. */
export function DraftText({ app, session }: { app: AppModel; session: DraftSession }) {
  const ref = useRef<HTMLDivElement>(null)
  useEditorRoot(ref, session.editor)
  useEffect(() => {
    const pictures = new ShownPictures()
    const draw = () => pictures.draw(session.editor.getRootElement())
    const stop = mergeRegister(
      session.editor.registerMutationListener(FigureNode, draw),
      session.editor.registerRootListener(() => queueMicrotask(draw)),
    )
    return () => {
      stop()
      pictures.dispose()
    }
  }, [session])
  useEffect(() => registerUndoOnPage(app, session), [app, session])
  const { note } = useObservable(session.caret)
  const pointed = useObservable(session.pointedNote)
  useEffect(() => {
    if (note !== undefined) session.pointedNote.set(note)
  }, [session, note])
  useEffect(() => {
    const mark = pointed === undefined ? null : session.elementOf({ note: pointed })
    mark?.setAttribute('data-pointed', '')
    return () => mark?.removeAttribute('data-pointed')
  }, [session, pointed])
  useCommentDrawing(session)

  const drop = usePassageDrop(
    (target) => {
      const id = blockIdAt(session.editor, target)
      const block = id === undefined ? undefined : session.block(id)
      return block?.kind === 'recommendation' || (block?.kind === 'heading' && block.role === undefined) ? block.id : undefined
    },
    (from, passage) => linkPassage(app, session, from, passage),
  )
  useEffect(() => {
    const element = drop.over === undefined ? null : session.elementOf({ block: drop.over })
    element?.setAttribute('data-drop', '')
    return () => element?.removeAttribute('data-drop')
  }, [session, drop.over])

  return (
    <div
      ref={ref}
      className="draft-text"
      role="textbox"
      aria-multiline
      aria-label={say('page.text')}
      contentEditable
      suppressContentEditableWarning
      spellCheck={false}
      data-region-focus
      data-recommendations={session.template.recommendations.list}
      {...drop.handlers}
      onFocus={() => session.activate(session.editor)}
      onPointerOver={({ target }) => {
        const id = markAt(target)
        if (id !== undefined) session.pointedNote.set(id)
      }}
      onClick={(event) => {
        const named = event.target instanceof HTMLElement && event.target.classList.contains('reference') ? targetOf(event.target) : undefined
        if (named !== undefined) showPlace(session, named)
        session.citing.edit(session.editor, event.target)
        const numbered = quoteNumberAt(event)
        if (numbered !== undefined) session.quoteInHand.set(blockIdAt(session.editor, numbered))
        const id = markAt(event.target)
        if (id === undefined) return
        event.preventDefault()
        session.notesInHand.edit(id)
      }}
    />
  )
}
