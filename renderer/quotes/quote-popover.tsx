import { useMemo, useRef } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { caretRect } from '../editor/caret-rect.ts'
import { useSelectionBack } from '../editor/keep-selection.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { quoteIntoDraft } from '../sources/into-draft.ts'
import { PassageField } from './passage-field.tsx'

interface QuotePopoverProps {
  app: AppModel
  session: DraftSession
}

/** The small window that asks which paragraph to quote, at the caret. */
export function QuotePopover({ app, session }: QuotePopoverProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  const open = useObservable(app.panels.quote)
  // Asked once, as it opens: from then on the caret is in the small window itself.
  const rect = useMemo(() => (open ? caretRect(session.editor) : undefined), [open, session])
  return (
    <>
      <span ref={anchor} className={rect === undefined ? undefined : 'caret-anchor'} style={rect && { left: rect.left, top: rect.top, height: rect.height }} />
      <Popover className="menu-popover type-ahead-window" placement="bottom start" triggerRef={anchor} isOpen={open} onOpenChange={(next) => app.panels.quote.set(next)}>
        <Dialog className="type-ahead-body" aria-label={say('quoting.title')}>
          <PassagesToQuote app={app} session={session} onDone={() => app.panels.quote.set(false)} />
        </Dialog>
      </Popover>
    </>
  )
}

function PassagesToQuote({ app, session, onDone }: QuotePopoverProps & { onDone: () => void }) {
  const restoreCaret = useSelectionBack(session.editor)
  const leave = () => {
    restoreCaret()
    onDone()
  }
  return (
    <PassageField
      app={app}
      session={session}
      label={say('quoting.title')}
      onChoose={(chosen) => {
        leave()
        quoteIntoDraft(session, chosen)
      }}
      onClose={leave}
    />
  )
}
