import { useCallback, useEffect, useState } from 'react'
import { firstHitFrom } from '../../core/search/find-in-draft.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { caretPlace, selectHit } from '../draft/text-selection.ts'
import { useTextDrawing } from '../draft/use-text-drawing.ts'
import { textRangeIn } from '../editor/text-range.ts'
import { elementFinder, showHit } from '../find/show-hit.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { SpellingMenu, type OpenMistake } from './spelling-menu.tsx'
import type { Mistake } from './spelling.ts'
import './spelling.css'

interface SpellingLayerProps {
  app: AppModel
  session: DraftSession
}

/** Draws the wrong words, and opens the menu of one: by its right button, or by key at the caret. */
export function SpellingLayer({ app, session }: SpellingLayerProps) {
  const { spelling } = session
  const mistakes = useObservable(spelling.mistakes)
  const asked = useObservable(spelling.asked)
  const drawing = useTextDrawing(app, session, 'spelling', mistakes, undefined)
  const [opened, setOpened] = useState<OpenMistake>()

  const open = useCallback(
    (mistake: Mistake) => {
      const text = elementFinder(session)(mistake)?.text
      const range = text === undefined ? undefined : textRangeIn(text, mistake.start, mistake.end)
      // The text may have changed since it was checked.
      if (range?.toString().replaceAll('\u00ad', '') !== mistake.word) return
      setOpened({ mistake, box: range.getBoundingClientRect(), suggestions: undefined })
      void app.attempt(async () => {
        const suggestions = await spelling.suggest(mistake)
        setOpened((now) => (now?.mistake === mistake ? { ...now, suggestions } : now))
      })
    },
    [app, session, spelling],
  )

  useEffect(() => {
    const onMenu = (event: MouseEvent) => {
      const inText = event.target instanceof Element && event.target.closest('.draft-text, .note-words') !== null
      // A key opens the menu of the word at the caret, wherever the pointer is.
      const at = event.button === 2 ? drawing.current?.hitAt(event.clientX, event.clientY) : mistakeAtCaret(session)
      const mistake = spelling.mistakes.get().find((one) => one === at)
      if (!inText || mistake === undefined) return
      event.preventDefault()
      open(mistake)
    }
    const onMove = () => spelling.caretMoved()
    document.addEventListener('contextmenu', onMenu)
    document.addEventListener('selectionchange', onMove)
    return () => {
      document.removeEventListener('contextmenu', onMenu)
      document.removeEventListener('selectionchange', onMove)
    }
  }, [session, spelling, drawing, open])

  useEffect(() => {
    if (asked === 0) return
    const here = mistakeAtCaret(session)
    const next = here ?? nextMistake(session)
    if (next === undefined) {
      app.notice.set({ kind: 'told', message: say('spelling.none') })
      return
    }
    if (here === undefined) {
      selectHit(session, next)
      if (next.kind === 'note') session.desk.show('notes')
      showHit(session, next)
    }
    // Where it had to be brought into view it takes its place within a few frames.
    const timer = setTimeout(() => open(next), here === undefined ? 120 : 0)
    return () => clearTimeout(timer)
  }, [app, session, asked, open])

  return opened === undefined ? null : <SpellingMenu app={app} session={session} opened={opened} onClose={() => setOpened(undefined)} />
}

function mistakeAtCaret(session: DraftSession): Mistake | undefined {
  const caret = caretPlace(session)
  if (caret === undefined) return undefined
  return session.spelling.mistakes.get().find((one) => one.kind === caret.kind && one.id === caret.id && one.text === caret.text && one.start <= caret.start && caret.end <= one.end)
}

/** The next mistake behind the caret, or the first of all. */
function nextMistake(session: DraftSession): Mistake | undefined {
  const caret = caretPlace(session)
  const mistakes = session.spelling.mistakes.get()
  const next = caret === undefined ? 0 : firstHitFrom(mistakes, caret, caret.end, session.draft().blocks)
  return mistakes[Math.max(0, next)]
}
