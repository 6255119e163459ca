import { useEffect, useMemo, useRef, useState } from 'react'
import { BookMarked } from 'lucide-react'
import { Dialog, Popover } from 'react-aria-components'
import { findToCite, toCitable, type ToCite } from '../../core/citations/find-to-cite.ts'
import { printLocator } from '../../core/citations/locator.ts'
import type { Citation } from '../../core/document/inline.ts'
import type { AppModel } from '../app-model.ts'
import { citeCommands } from '../commands/cite-commands.ts'
import { keysOf } from '../commands/shortcuts.ts'
import { caretRect } from '../editor/caret-rect.ts'
import { takeAskingSign, writeBehindAskingSign } from '../editor/insert-citation.ts'
import { useSelectionBack } from '../editor/keep-selection.ts'
import { titleOf } from '../library/library-actions.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { TypeAhead } from '../ui/type-ahead.tsx'
import { cite } from './citing.ts'
import type { DraftSession } from './draft-session.ts'
import './cite-popover.css'

interface CitePopoverProps {
  app: AppModel
  session: DraftSession
}

/** The button and the small window that asks which source to cite, at the caret. */
export function CitePopover({ app, session }: CitePopoverProps) {
  const button = useRef<HTMLSpanElement>(null)
  const caret = useRef<HTMLSpanElement>(null)
  const open = useObservable(app.panels.cite)
  const asked = useObservable(session.citing.asked)
  useEffect(() => {
    if (asked > 0) app.panels.cite.set(true)
  }, [app, asked])
  // Asked once, as it opens: from then on the caret is in the small window itself.
  const rect = useMemo(() => (open ? caretRect(session.activeEditor) : undefined), [open, session])
  return (
    <span ref={button}>
      <IconButton icon={BookMarked} label={say('command.cite')} hint={keysOf(citeCommands.cite)} onPress={() => app.panels.cite.set(true)} />
      <span ref={caret} className="caret-anchor" style={rect === undefined ? undefined : { left: rect.left, top: rect.top, height: rect.height }} />
      <Popover className="menu-popover type-ahead-window" placement="bottom start" triggerRef={rect === undefined ? button : caret} isOpen={open} onOpenChange={(next) => app.panels.cite.set(next)}>
        <Dialog className="type-ahead-body" aria-label={say('cite.title')}>
          <SourcesToCite session={session} onDone={() => app.panels.cite.set(false)} />
        </Dialog>
      </Popover>
    </span>
  )
}

interface SourcesToCiteProps {
  session: DraftSession
  onDone: () => void
}

function SourcesToCite({ session, onDone }: SourcesToCiteProps) {
  const sources = useObservable(session.desk.sources)
  const citable = useMemo(() => (sources ?? []).map(({ source }) => toCitable(source)), [sources])
  const [typed, setTyped] = useState('')
  const onPage = session.activeEditor === session.editor
  const [inNote, setInNote] = useState(true)
  const found = useMemo(() => findToCite(typed, citable).map((one) => ({ ...one, id: one.source.id, text: titleOf(one.source) })), [typed, citable])
  const restoreCaret = useSelectionBack(session.activeEditor)
  const { language } = session.report.get()
  const choose = ({ source, locator }: ToCite) => {
    // Of a confidential source not even the place is kept: it may tell which document it is.
    const citation: Citation = { type: 'citation', source: source.id, ...(locator !== undefined && !source.confidential && { locator }) }
    restoreCaret()
    takeAskingSign(session.activeEditor)
    cite(session, citation, onPage && inNote)
    onDone()
  }
  /** What was typed was meant for the page where it found nothing to cite. */
  const leave = () => {
    restoreCaret()
    if (typed !== '') writeBehindAskingSign(session.activeEditor, typed)
    onDone()
  }
  return (
    <TypeAhead
      label={say('cite.find')}
      placeholder={say('cite.find')}
      listLabel={say('cite.title')}
      typed={typed}
      onType={setTyped}
      items={found}
      empty={say(citable.length === 0 ? 'cite.noSources' : 'cite.none')}
      onChoose={choose}
      onClose={leave}
      below={
        onPage && (
          <label className="cite-place">
            <input type="checkbox" checked={inNote} onChange={(event) => setInNote(event.target.checked)} />
            {say('cite.inNote')}
          </label>
        )
      }
    >
      {({ source, locator, text }) => (
        <>
          <strong dir="auto">{text}</strong>
          <span>
            {[source.symbol, source.date.slice(0, 4), locator === undefined || source.confidential ? '' : printLocator(locator, language)].filter((fact) => fact !== '').join(' · ')}
          </span>
        </>
      )}
    </TypeAhead>
  )
}
