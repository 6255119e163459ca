import { useState } from 'react'
import { linkLabel } from '../../core/links/link-label.ts'
import type { MatrixRow } from '../../core/links/matrix.ts'
import type { Matrix } from '../../core/links/read-matrix.ts'
import { beginningOf } from '../../core/links/target.ts'
import type { TurnedSource } from '../../core/links/turned.ts'
import type { Language } from '../../core/report/language.ts'
import type { TreatyBody } from '../../core/sources/symbol/bodies.ts'
import type { AppModel } from '../app-model.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { request } from '../request.ts'
import { CoverageStrip } from './coverage-strip.tsx'
import type { MatrixModel } from './matrix-model.ts'

interface TurnedViewProps {
  app: AppModel
  model: MatrixModel
  matrix: Matrix
  language: Language
  committee: TreatyBody | undefined
  onGoToRow: (row: MatrixRow) => void
  onGoToPassage: (source: string, passage: string | null) => void
}

/** The matrix turned round: each source, where it is used, and of the State's what nobody has answered yet. */
export function TurnedView({ model, matrix: { rows, links }, ...rest }: TurnedViewProps) {
  const turned = useObservable(model.turned)
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  const targetOf = new Map(links.map((link) => [link.id, link.target]))
  if (turned === undefined) return null
  if (turned.length === 0) return <p className="pane-empty">{say('offers.noSources')}</p>
  return (
    <div className="turned" tabIndex={-1}>
      {turned.map((one) => (
        <TurnedPart key={one.source === '' ? `absent ${one.name}` : one.source} turned={one} rowOf={rowOf} targetOf={targetOf} {...rest} />
      ))}
    </div>
  )
}

interface TurnedPartProps extends Omit<TurnedViewProps, 'model' | 'matrix'> {
  turned: TurnedSource
  rowOf: ReadonlyMap<string, MatrixRow>
  targetOf: ReadonlyMap<string, Matrix['links'][number]['target']>
}

function TurnedPart({ app, turned: { source, name, entry, title, role, places, answered }, rowOf, targetOf, language, committee, onGoToRow, onGoToPassage }: TurnedPartProps) {
  const label = (place: TurnedSource['places'][number]): string => {
    const target = targetOf.get(place.uses[0]?.link ?? '')
    return target === undefined ? place.number : place.number === '' ? say('matrix.whole') : linkLabel({ ...target, entry: '', name: '' }, language, committee).replace(/^[^,]*, /u, '')
  }
  const heading = linkLabel({ source: null, passage: null, unit: 'paragraph', number: '', entry, name }, language, committee)
  return (
    <section className="turned-source" aria-label={heading}>
      <header>
        <h2>
          {source === '' ? heading : <button type="button" className="turned-name" onClick={() => onGoToPassage(source, null)}>{heading}</button>}
        </h2>
        {title !== '' && title !== heading && <span className="turned-title" dir="auto">{title}</span>}
        <span className="proposal-role">{say(`role.${role}`)}</span>
        {source === '' && <span className="proposal-doubt">{say('matrix.problem.no-source')}</span>}
      </header>
      {answered.length > 0 && <CoverageStrip paragraphs={answered} />}
      {places.length === 0 ? (
        <p className="turned-none">{say('matrix.unused')}</p>
      ) : (
        <ul className="turned-places">
          {places.map((place) => (
            <li key={`${place.unit} ${place.number}`}>
              {source === '' ? <span className="turned-number">{label(place)}</span> : (
                <button type="button" className="turned-number" onClick={() => onGoToPassage(source, place.passage)}>{label(place)}</button>
              )}
              <span className="turned-text" dir="auto">{place.text}</span>
              <span className="turned-uses">
                {place.uses.flatMap(({ link, from }) => {
                  const row = rowOf.get(from)
                  if (row === undefined) return []
                  const shown = row.kind === 'recommendation' ? say('matrix.recommendationNumber', { number: row.number }) : row.number === '' ? row.text : row.number
                  return [
                    <button key={link} type="button" className="turned-use" title={row.text} onClick={() => onGoToRow(row)}>
                      {shown}
                    </button>,
                  ]
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {answered.some(({ answer }) => answer === 'silent') && <Unanswered app={app} source={source} answered={answered} onGo={(passage) => onGoToPassage(source, passage)} />}
    </section>
  )
}

const shownAtOnce = 100

/** The paragraphs that the report has not taken up, a hundred at a time: a report of a State has hundreds. */
function Unanswered({ app, source, answered, onGo }: { app: AppModel; source: string; answered: TurnedSource['answered']; onGo: (passage: string) => void }) {
  const [open, setOpen] = useState(false)
  const [words, setWords] = useState<ReadonlyMap<string, string>>(new Map())
  const [shown, setShown] = useState(shownAtOnce)
  const silent = answered.filter(({ answer }) => answer === 'silent')
  return (
    <div className="unanswered">
      <button type="button" className="button quiet" aria-expanded={open} onClick={() => {
        setOpen(!open)
        if (words.size === 0) void app.attempt(async () => setWords(new Map((await request('passage.list', { source })).map(({ id, text }) => [id, text]))))
      }}>
        {say('matrix.unanswered', { count: silent.length })}
      </button>
      {open && (
        <ul className="turned-places">
          {silent.slice(0, shown).map(({ passage, number }) => (
            <li key={passage}>
              <button type="button" className="turned-number" onClick={() => onGo(passage)}>
                {say('search.paragraph', { number })}
              </button>
              <span className="turned-text" dir="auto">{beginningOf(words.get(passage) ?? '')}</span>
            </li>
          ))}
        </ul>
      )}
      {open && shown < silent.length && (
        <button type="button" className="button quiet" onClick={() => setShown(shown + shownAtOnce)}>
          {say('matrix.showMore', { count: Math.min(shownAtOnce, silent.length - shown) })}
        </button>
      )}
    </div>
  )
}
