import { useId } from 'react'
import { annexKinds, papers, type ExportOptions } from '../../core/export/export-options.ts'
import { say } from '../messages.ts'
import { CheckRow } from './check-row.tsx'
import { ChoiceRow } from './choice-row.tsx'

interface LayoutChoicesProps {
  options: ExportOptions
  /** Whether the format has pages: a paper is chosen for those alone. */
  paged: boolean
  change: (options: ExportOptions) => void
}

/** The paper, and what stands round the text. */
export function LayoutChoices({ options, paged, change }: LayoutChoicesProps) {
  return (
    <>
      {paged && <ChoiceRow label={say('export.paper')} choices={papers.map((id) => ({ id, label: say(`export.paper.${id}`) }))} value={options.paper} onChange={(paper) => change({ ...options, paper })} />}
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
