import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { implementationStates, type FollowUpItem, type FollowUpMark } from '../../core/follow-up/follow-up.ts'
import { linkLabel } from '../../core/links/link-label.ts'
import type { ReportLink } from '../../core/links/link.ts'
import type { MatrixRow } from '../../core/links/matrix.ts'
import type { Language } from '../../core/report/language.ts'
import type { TreatyBody } from '../../core/sources/symbol/bodies.ts'
import { say } from '../messages.ts'
import { LinkChip } from './link-chip.tsx'

interface FollowUpRowProps {
  item: FollowUpItem
  /** The parts of the report that are linked to it. */
  treated: readonly MatrixRow[]
  language: Language
  committee: TreatyBody | undefined
  onMark: (change: Partial<Pick<FollowUpMark, 'state' | 'remark' | 'included'>>) => void
  onAdd: (at: HTMLElement) => void
  onGo: (link: ReportLink) => void
  onRemove: (link: ReportLink) => void
  onComment: (link: ReportLink, comment: string) => void
  onMend: (link: ReportLink, at: HTMLElement) => void
  onGoToRow: (row: MatrixRow) => void
  onGoToPassage: () => void
}

/** So many letters stand in the lines that are shown at first. */
const surelyWhole = 240

/** One recommendation of a committee: what it asks for, how far it was done, and what shows it. */
export function FollowUpRow({ item, treated, language, committee, onMark, onAdd, onGo, onRemove, onComment, onMend, onGoToRow, onGoToPassage }: FollowUpRowProps) {
  const { mark: { number, state, remark }, text, heading, evidence } = item
  const [whole, setWhole] = useState(false)
  const [written, setWritten] = useState<string>()
  const keepRemark = () => {
    if (written !== undefined && written.trim() !== remark) onMark({ remark: written.trim() })
    setWritten(undefined)
  }
  return (
    <li className="follow-up-row" data-state={state ?? 'open'}>
      <div className="follow-up-what">
        <p className="follow-up-head">
          <button type="button" className="turned-number" onClick={onGoToPassage}>
            {say('followUp.paragraph', { number })}
          </button>
          <span dir="auto">{heading}</span>
        </p>
        <p className="follow-up-text" data-whole={whole || undefined} dir="auto">{text}</p>
        <p className="follow-up-acts">
          {text.length > surelyWhole && (
            <button type="button" className="button quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
              {say(whole ? 'followUp.less' : 'followUp.more')}
            </button>
          )}
          <button type="button" className="button quiet" aria-label={say('followUp.leaveOutNamed', { number })} onClick={() => onMark({ included: false })}>
            {say('followUp.leaveOut')}
          </button>
        </p>
      </div>
      <div className="follow-up-judged">
        <select
          className="follow-up-state"
          aria-label={say('followUp.state', { number })}
          value={state ?? ''}
          onChange={({ target: { value } }) => onMark({ state: implementationStates.find((one) => one === value) ?? null })}
        >
          <option value="">{say('followUp.unjudged')}</option>
          {implementationStates.map((one) => (
            <option key={one} value={one}>
              {say(`implementation.${one}`)}
            </option>
          ))}
        </select>
        <textarea
          className="follow-up-remark"
          aria-label={say('followUp.remarkOf', { number })}
          placeholder={say('followUp.remark')}
          rows={2}
          maxLength={10_000}
          value={written ?? remark}
          onChange={({ target: { value } }) => setWritten(value)}
          onBlur={keepRemark}
        />
        <div className="matrix-chips" role="group" aria-label={say('followUp.evidence', { number })}>
          {evidence.map((link) => (
            <LinkChip key={link.id} link={link} label={linkLabel(link.target, language, committee)} onGo={() => onGo(link)} onRemove={() => onRemove(link)} onComment={(comment) => onComment(link, comment)} onMend={(at) => onMend(link, at)} />
          ))}
          <Button
            className="button quiet follow-up-add"
            aria-label={say('followUp.addEvidence', { number })}
            onPress={({ target }) => {
              if (target instanceof HTMLElement) onAdd(target)
            }}
          >
            <Plus size={14} aria-hidden /> {say('followUp.add')}
          </Button>
        </div>
        {treated.length > 0 && (
          <p className="follow-up-treated">
            {say('followUp.treated')}{' '}
            {treated.map((row) => (
              <button key={row.id} type="button" className="turned-use" title={row.text} onClick={() => onGoToRow(row)}>
                {row.kind === 'recommendation' ? say('matrix.recommendationNumber', { number: row.number }) : row.number === '' ? row.text : row.number}
              </button>
            ))}
          </p>
        )}
      </div>
    </li>
  )
}
