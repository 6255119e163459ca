import { useState } from 'react'
import { judgedItems } from '../../core/follow-up/follow-up-table.ts'
import type { FollowUpDocument, FollowUpItem, ImplementationState } from '../../core/follow-up/follow-up.ts'
import type { ReportLink } from '../../core/links/link.ts'
import type { MatrixRow } from '../../core/links/matrix.ts'
import type { Matrix } from '../../core/links/read-matrix.ts'
import type { Language } from '../../core/report/language.ts'
import type { ListedSource } from '../../core/sources/add-source.ts'
import type { TreatyBody } from '../../core/sources/symbol/bodies.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { AddLink } from './add-link.tsx'
import { FollowUpRow } from './follow-up-row.tsx'
import type { MatrixModel, Told } from './matrix-model.ts'
import './follow-up.css'

interface FollowUpViewProps {
  model: MatrixModel
  matrix: Matrix
  language: Language
  committee: TreatyBody | undefined
  sources: readonly ListedSource[]
  tell: (work: () => Promise<Told | undefined>) => void
  onGoToRow: (row: MatrixRow) => void
  onGo: (link: ReportLink) => void
  onGoToPassage: (source: string, passage: string) => void
  onInsert: (document: FollowUpDocument) => void
}

/** What committees asked before, paragraph by paragraph, and what became of it. */
export function FollowUpView({ model, matrix, language, committee, sources, tell, onGoToRow, onGo, onGoToPassage, onInsert }: FollowUpViewProps) {
  const documents = useObservable(model.followUp)
  const [adding, setAdding] = useState<{ passage: string; at: HTMLElement; link?: ReportLink }>()
  const rows = new Map(matrix.rows.map((row) => [row.id, row]))
  const treatedIn = ({ mark: { source, passage, number } }: FollowUpItem): MatrixRow[] => {
    const from = matrix.links.filter(({ target }) => target.passage === passage || (target.source === source && target.number !== '' && target.number.split(' ')[0] === number)).map((link) => link.from)
    return [...new Set(from)].flatMap((id) => rows.get(id) ?? [])
  }
  return (
    <div className="turned follow-up">
      {documents.length === 0 && <p className="pane-empty">{say('followUp.none')}</p>}
      {documents.map((document) => {
        const listed = document.items.filter(({ included }) => included)
        const judged = judgedItems(document.items).length
        return (
          <section key={document.source} className="turned-source" aria-label={document.name}>
            <header>
              <h2>{document.name}</h2>
              <span className="turned-title" dir="auto">{document.title}</span>
              <button type="button" className="button" disabled={judged === 0} title={judged === 0 ? say('followUp.insertHint') : undefined} onClick={() => onInsert(document)}>
                {say('followUp.insert')}
              </button>
            </header>
            <p className="follow-up-summary">{sum(listed)}</p>
            <ul className="follow-up-list">
              {listed.map((item) => (
                <FollowUpRow
                  key={item.mark.passage}
                  item={item}
                  treated={treatedIn(item)}
                  language={language}
                  committee={committee}
                  onMark={(change) => tell(() => model.mark(item.mark, change))}
                  onAdd={(at) => setAdding({ passage: item.mark.passage, at })}
                  onGo={onGo}
                  onRemove={(link) => tell(() => model.remove(link))}
                  onComment={(link, comment) => tell(() => model.comment(link, comment))}
                  onMend={(link, at) => (link.instead === null ? setAdding({ passage: item.mark.passage, at, link }) : tell(() => model.mend(link)))}
                  onGoToRow={onGoToRow}
                  onGoToPassage={() => onGoToPassage(document.source, item.mark.passage)}
                />
              ))}
            </ul>
            <Others items={document.items.filter(({ included }) => !included)} onTakeIn={({ mark }) => tell(() => model.mark(mark, { included: true }))} onGo={({ mark }) => onGoToPassage(document.source, mark.passage)} />
          </section>
        )
      })}
      {adding !== undefined && (
        <AddLink
          key={adding.passage}
          place={{ role: 'follow-up', at: adding.at }}
          first="evidence"
          sources={sources}
          onAdd={(source, passage) => {
            setAdding(undefined)
            tell(() => model.add(adding.passage, 'follow-up', source, passage, adding.link))
          }}
          onClose={() => setAdding(undefined)}
        />
      )}
    </div>
  )
}

function sum(items: readonly FollowUpItem[]): string {
  const of = (state: ImplementationState | null): number => items.filter(({ mark }) => mark.state === state).length
  return say('followUp.summary', { all: items.length, implemented: of('implemented'), partly: of('partly'), not: of('not-implemented'), none: of('no-information'), open: of(null) })
}

/** The paragraphs that are taken for no recommendation. */
function Others({ items, onTakeIn, onGo }: { items: readonly FollowUpItem[]; onTakeIn: (item: FollowUpItem) => void; onGo: (item: FollowUpItem) => void }) {
  const [open, setOpen] = useState(false)
  if (items.length === 0) return null
  return (
    <div className="unanswered">
      <button type="button" className="button quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say('followUp.others', { count: items.length })}
      </button>
      {open && (
        <ul className="turned-places">
          {items.map((item) => (
            <li key={item.mark.passage}>
              <button type="button" className="turned-number" onClick={() => onGo(item)}>
                {say('followUp.paragraph', { number: item.mark.number })}
              </button>
              <span className="turned-text" dir="auto">{item.text}</span>
              <button type="button" className="button quiet" aria-label={say('followUp.takeInNamed', { number: item.mark.number })} onClick={() => onTakeIn(item)}>
                {say('followUp.takeIn')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
