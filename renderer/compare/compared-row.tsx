import type { ComparedBlock } from '../../core/report/compare/compare-drafts.ts'
import { differs } from '../../core/report/compare/fold.ts'
import { say } from '../messages.ts'
import { ComparedWords } from './compared-words.tsx'

interface ComparedRowProps {
  row: ComparedBlock
  /** Its place among the changes; undefined where it is none. */
  place: number | undefined
  current: boolean
  onFocus: () => void
  onRestore: () => void
  onRestoreSection: (() => void) | undefined
  onGo: (() => void) | undefined
}

/** One block as it was and is, with its notes, and what can be done with it. */
export function ComparedRow({ row, place, current, onFocus, onRestore, onRestoreSection, onGo }: ComparedRowProps) {
  const block = row.now ?? row.then
  if (block === undefined) return null
  const kind = say(`kind.${block.kind}`)
  const was = row.then !== undefined && row.now !== undefined && row.then.kind !== row.now.kind ? row.then.kind : undefined
  const tags = [
    ...(row.change === 'same' ? [] : [say(`compare.change.${row.change}`)]),
    ...(row.moved ? [say('compare.moved')] : []),
    ...(was !== undefined ? [say('compare.formWas', { kind: say(`kind.${was}`) })] : row.form ? [say('compare.form')] : []),
  ]
  const name = say('compare.row', { change: tags.length === 0 ? say('compare.change.same') : tags.join(', '), kind })
  return (
    <li className="compared" data-change={row.change} data-differs={differs(row) || undefined}>
      <div className="compared-row" role="group" aria-label={name} tabIndex={place === undefined ? undefined : -1} data-place={place} data-current={current || undefined} onFocus={place === undefined ? undefined : onFocus}>
        <div className="compared-tags">
          {tags.map((tag) => (
            <strong key={tag}>{tag}</strong>
          ))}
          <span>{kind}</span>
        </div>
        <div className="compared-words" data-kind={block.kind} dir="auto">
          {row.texts.every((runs) => runs.length === 0) ? (
            <p className="compared-empty">{block.kind === 'page-break' || block.kind === 'recommendations-summary' ? kind : say('compare.empty')}</p>
          ) : (
            row.texts.map((runs, index) => (
              <p key={index} dir="auto">
                <ComparedWords runs={runs} />
              </p>
            ))
          )}
          {row.notes.map(({ id, change, number, texts }) => (
            <div key={id} className="compared-note" role="group" aria-label={say(`compare.note.${change}`, { number })}>
              <strong>{say(`compare.note.${change}`, { number })}</strong>
              {texts.map((runs, index) => (
                <p key={index} dir="auto">
                  <ComparedWords runs={runs} />
                </p>
              ))}
            </div>
          ))}
        </div>
        {(place !== undefined || onRestoreSection !== undefined) && (
          <div className="compared-acts">
            {place !== undefined && (
              <button type="button" className="button quiet" onClick={onRestore}>
                {say(row.change === 'added' ? 'compare.takeOut' : row.change === 'removed' ? 'compare.putBack' : 'compare.restore')}
              </button>
            )}
            {onRestoreSection !== undefined && (
              <button type="button" className="button quiet" onClick={onRestoreSection}>
                {say('compare.restoreSection')}
              </button>
            )}
            {onGo !== undefined && (
              <button type="button" className="button quiet" onClick={onGo}>
                {say('compare.goTo')}
              </button>
            )}
          </div>
        )}
      </div>
    </li>
  )
}
