import { useState } from 'react'
import { Button, Dialog, Popover } from 'react-aria-components'
import { longestQuoteNumber, type Quote } from '../../core/document/block.ts'
import { beginningOf } from '../../core/links/target.ts'
import { quoteNumberOf, type ToQuote } from '../../core/report/quote-passage.ts'
import { asCited } from '../../core/sources/cited-number.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { useSelectionBackIfThere } from '../editor/keep-selection.ts'
import { changeQuote } from '../editor/quotes.ts'
import { leaveForSource } from '../matrix/go-to-link.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { TextInput } from '../ui/field.tsx'
import { PassageField } from './passage-field.tsx'
import { useQuoted, type Quoted } from './use-quoted.ts'
import './quote-window.css'

interface QuoteWindowProps {
  app: AppModel
  session: DraftSession
}

/** The small window at the quote in hand: the number of its paragraph, and the passage it is, to go to or to choose. */
export function QuoteWindow({ app, session }: QuoteWindowProps) {
  const id = useObservable(session.quoteInHand)
  return id === undefined ? null : <WindowAt app={app} session={session} id={id} />
}

function WindowAt({ app, session, id }: QuoteWindowProps & { id: string }) {
  // Undo and typing change what the quote holds.
  useObservable(session.changed)
  const block = session.block(id)
  const element = session.elementOf({ block: id })
  if (block?.kind !== 'quote' || element === null) return null
  const close = () => session.quoteInHand.set(undefined)
  return (
    <Popover className="menu-popover type-ahead-window" placement="bottom start" offset={2} triggerRef={{ current: element }} isOpen onOpenChange={(open) => { if (!open) close() }}>
      <Dialog className="type-ahead-body" aria-label={say('quote.title')}>
        <QuoteDetails key={id} app={app} session={session} quote={block} onClose={close} />
      </Dialog>
    </Popover>
  )
}

function QuoteDetails({ app, session, quote, onClose }: QuoteWindowProps & { quote: Quote; onClose: () => void }) {
  const quoted = useQuoted(app, session, quote)
  useSelectionBackIfThere(session.editor)
  const [choosing, setChoosing] = useState(false)
  const number = quote.number ?? ''
  const [typed, setTyped] = useState({ over: number, text: number })
  // What is typed holds until the number itself changes, as it does on undo.
  const written = typed.over === number ? typed.text : number
  const change = (to: Pick<Quote, 'number' | 'passage'>) => changeQuote(session.editor, session.known.keyOfBlock(quote.id), to)
  const commit = () => {
    const next = written.trim().slice(0, longestQuoteNumber)
    if (next !== number) change({ number: next })
  }
  const match = ({ source, passage, passages }: ToQuote) => {
    const own = quoteNumberOf(source, asCited(passage, passages))
    change({ passage: { source: source.id, id: passage.id }, number: own })
  }
  if (choosing) {
    return (
      <PassageField
        app={app}
        session={session}
        label={say('quote.choose')}
        onChoose={(chosen) => {
          match(chosen)
          setChoosing(false)
        }}
        onClose={() => setChoosing(false)}
      />
    )
  }
  return (
    <div className="quote-window">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          commit()
          onClose()
        }}
        onBlur={commit}
      >
        <TextInput autoFocus label={say('quote.number')} value={written} onChange={(text) => setTyped({ over: number, text })} />
      </form>
      <QuotedWords quoted={quoted} />
      <div className="form-buttons">
        {quoted.kind === 'known' && !quoted.sure && (
          <Button className="button" onPress={() => match(quoted)}>
            {say('quote.keep')}
          </Button>
        )}
        {quoted.kind === 'known' && (
          <Button
            className="button"
            onPress={() => {
              onClose()
              leaveForSource(app, session, quoted.source.id, quoted.passage.id)
            }}
          >
            {say('quote.go')}
          </Button>
        )}
        <Button className="button" onPress={() => setChoosing(true)}>
          {say(quoted.kind === 'known' ? 'quote.chooseOther' : 'quote.choose')}
        </Button>
      </div>
    </div>
  )
}

function QuotedWords({ quoted }: { quoted: Quoted }) {
  switch (quoted.kind) {
    case 'looking':
      return <p className="quote-from">{say('offers.searching')}</p>
    case 'unknown':
    case 'gone':
      return <p className="quote-from">{say(`quote.${quoted.kind}`)}</p>
    case 'known':
      return (
        <div className="quote-from">
          <p>
            <strong>{quoted.label}</strong> {!quoted.sure && say('quote.found')}
          </p>
          <p dir="auto">{beginningOf(quoted.passage.text)}</p>
        </div>
      )
  }
}
