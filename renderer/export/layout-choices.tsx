import { useId } from 'react'
import { annexKinds, type ExportOptions } from '../../core/export/export-options.ts'
import { papers } from '../../core/report/paper.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { CheckRow } from '../ui/check-row.tsx'
import { ChoiceRow } from './choice-row.tsx'

interface LayoutChoicesProps {
  session: DraftSession
  options: ExportOptions
  /** Whether the format has pages: a paper is chosen for those alone. */
  paged: boolean
  change: (options: ExportOptions) => void
}

/** The paper, which is the report's, and what stands round the text. */
export function LayoutChoices({ session, options, paged, change }: LayoutChoicesProps) {
  const { paper } = useObservable(session.report)
  return (
    <>
      {paged && <ChoiceRow label={say('titlePage.paper')} choices={papers.map((id) => ({ id, label: say(`paper.${id}`) }))} value={paper} onChange={(chosen) => session.changeReport({ paper: chosen })} />}
      <CheckRow label={say('export.contents')} hint={say('export.contentsHint')} checked={options.contents} onChange={(contents) => change({ ...options, contents })} />
      <Annexes options={options} change={change} />
    </>
  )
}

function Annexes({ options, change }: Pick<LayoutChoicesProps, 'options' | 'change'>) {
  const id = useId()
  const { annexes } = options
  return (
    <fieldset className="export-annexes" aria-describedby={`${id}-hint`}>
      <legend>{say('export.annexes')}</legend>
      {annexKinds.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={annexes.includes(kind)}
            onChange={(event) => {
              const chosen = event.target.checked ? [...annexes, kind] : annexes.filter((other) => other !== kind)
              change({ ...options, annexes: annexKinds.filter((known) => chosen.includes(known)) })
            }}
          />
          {say(`export.annex.${kind}`)}
        </label>
      ))}
      <p id={`${id}-hint`} className="field-description">
        {say('export.annexesHint')}
      </p>
    </fieldset>
  )
}
