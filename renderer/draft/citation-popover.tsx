import { useMemo, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { printLocator } from '../../core/citations/locator.ts'
import { readPlace } from '../../core/citations/read-place.ts'
import type { Citation } from '../../core/document/inline.ts'
import { changeCitation } from '../editor/insert-citation.ts'
import { titleOf } from '../library/library-actions.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { SelectInput, TextInput } from '../ui/field.tsx'
import type { EditedCitation } from './citing.ts'
import type { DraftSession } from './draft-session.ts'

/** The small window at a citation that was pressed: where in the source, what stands before and behind. */
export function CitationPopover({ session }: { session: DraftSession }) {
  const edited = useObservable(session.citing.edited)
  const trigger = useMemo(() => ({ current: edited?.element ?? null }), [edited])
  const close = () => session.citing.edited.set(undefined)
  return (
    <Popover className="menu-popover citation-popover" placement="bottom start" triggerRef={trigger} isOpen={edited !== undefined} onOpenChange={(open) => {
        if (!open) close()
      }}>
      <Dialog aria-label={say('citation.title')}>{edited !== undefined && <CitationForm session={session} edited={edited} onDone={close} />}</Dialog>
    </Popover>
  )
}

interface CitationFormProps {
  session: DraftSession
  edited: EditedCitation
  onDone: () => void
}

function CitationForm({ session, edited: { editor, key, citation }, onDone }: CitationFormProps) {
  const { language } = session.report.get()
  const listed = useObservable(session.desk.sources)?.find(({ source }) => source.id === citation.source)
  const [where, setWhere] = useState(citation.locator === undefined ? '' : printLocator(citation.locator, language))
  const [prefix, setPrefix] = useState(citation.prefix ?? '')
  const [suffix, setSuffix] = useState(citation.suffix ?? '')
  const [again, setAgain] = useState(citation.again)
  const [refused, setRefused] = useState(false)
  const change = (next: Citation | undefined) => {
    onDone()
    changeCitation(editor, key, next)
  }
  const set = () => {
    const place = where.trim() === '' ? undefined : readPlace(where, listed?.source.kind === 'evidence' ? 'page' : 'paragraph', language)
    if (where.trim() !== '' && place === undefined) {
      setRefused(true)
      return
    }
    const behind = (place?.suffix ?? '') + suffix
    change({
      type: 'citation',
      source: citation.source,
      ...(place !== undefined && { locator: place.locator }),
      ...(prefix !== '' && { prefix }),
      ...(behind !== '' && { suffix: behind }),
      ...(again && { again }),
    })
  }
  return (
    <form
      className="citation-form"
      onSubmit={(event) => {
        event.preventDefault()
        set()
      }}
    >
      <span className="cited-source" dir="auto">{listed === undefined ? say('citation.gone') : titleOf(listed.source)}</span>
      {listed?.source.confidential !== true && (
        <div className="wide">
          <TextInput
            autoFocus
            label={say('citation.where')}
            description={refused ? <span className="form-problem">{say('citation.whereRefused')}</span> : say('citation.whereHint')}
            value={where}
            onChange={setWhere}
          />
        </div>
      )}
      <TextInput label={say('citation.before')} value={prefix} onChange={setPrefix} />
      <TextInput label={say('citation.behind')} value={suffix} onChange={setSuffix} />
      {citation.again !== undefined && (
        <SelectInput
          label={say('citation.again')}
          choices={[{ id: 'report', label: say('citation.again.report') }, { id: 'supra', label: say('repeats.supra') }]}
          value={again ?? 'report'}
          onChange={(chosen) => setAgain(chosen === 'supra' ? chosen : undefined)}
        />
      )}
      <div className="form-buttons">
        <button type="submit" className="button primary">
          {say('citation.set')}
        </button>
        {listed !== undefined && listed.passages > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => {
              onDone()
              session.desk.open(citation.source)
            }}
          >
            {say('citation.open')}
          </button>
        )}
        <button type="button" className="button" onClick={() => change(undefined)}>
          {say('citation.remove')}
        </button>
      </div>
    </form>
  )
}
