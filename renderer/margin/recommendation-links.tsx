import { useState } from 'react'
import { FileSearch, Landmark, Plus, Scale } from 'lucide-react'
import { Button } from 'react-aria-components'
import { linkLabel } from '../../core/links/link-label.ts'
import { linkRoles, type LinkRole, type Proposal, type ReportLink } from '../../core/links/link.ts'
import type { MatrixRow } from '../../core/links/matrix.ts'
import type { Matrix } from '../../core/links/read-matrix.ts'
import { treatyBodies } from '../../core/sources/symbol/bodies.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { AddLink } from '../matrix/add-link.tsx'
import { leaveForLink } from '../matrix/go-to-link.ts'
import { LinkChip } from '../matrix/link-chip.tsx'
import { tellChange } from '../matrix/tell-change.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { MarginButton } from './margin-button.tsx'
import '../matrix/link-chip.css'

interface RecommendationLinksProps {
  app: AppModel
  session: DraftSession
  row: MatrixRow
  proposals: readonly Proposal[]
  matrix: Matrix
}

/** What every recommendation should rest on, each with its sign. */
const badges = [
  { role: 'norm', Sign: Scale },
  { role: 'state-position', Sign: Landmark },
  { role: 'evidence', Sign: FileSearch },
] as const satisfies readonly { role: LinkRole; Sign: typeof Scale }[]

/** The badges of a recommendation or a section, and behind them its links: to go to, take out, add, or accept where the text names them. */
export function RecommendationLinks({ app, session, row, proposals, matrix }: RecommendationLinksProps) {
  const [adding, setAdding] = useState<{ role: LinkRole; at: HTMLElement; link?: ReportLink }>()
  const sources = useObservable(session.desk.sources) ?? []
  const { language } = useObservable(session.report)
  const committee = treatyBodies.find((body) => body === session.template.committee)
  const links = new Map(matrix.links.map((link) => [link.id, link]))
  const count = (role: LinkRole) => row.cells[role].length
  const place = row.kind === 'recommendation' ? say('matrix.recommendationNumber', { number: row.number }) : row.number || row.text
  const label = say('margin.links', { place, norm: count('norm'), state: count('state-position'), evidence: count('evidence'), proposed: proposals.length })
  const change = (work: Parameters<typeof tellChange>[1]) => tellChange(app, work)
  return (
    <MarginButton
      className="margin-badges"
      label={label}
      title={row.kind === 'recommendation' ? say('margin.linksTitle', { number: row.number }) : say('margin.sectionTitle', { name: place })}
      onOpen={() => {
        if (session.desk.sources.get() === undefined) void app.attempt(() => session.desk.refresh())
      }}
      sign={
        <>
          {badges.map(({ role, Sign }) => (
            <span key={role} className="margin-badge" data-has={count(role) > 0 || undefined}>
              <Sign size={12} aria-hidden />
            </span>
          ))}
          {proposals.length > 0 && <span className="margin-proposed" aria-hidden />}
        </>
      }
    >
      {(close) => (
        <div className="margin-links">
          {linkRoles.map((role) => (
            <section key={role} aria-label={say(`role.${role}`)}>
              <h3>{say(`role.${role}`)}</h3>
              <div className="margin-chips">
                {row.cells[role].flatMap((id) => {
                  const link = links.get(id)
                  return link === undefined ? [] : [
                    <LinkChip
                      key={id}
                      link={link}
                      label={linkLabel(link.target, language, committee)}
                      onGo={() => {
                        close()
                        leaveForLink(app, session, link)
                      }}
                      onRemove={() => change(() => session.matrix.remove(link))}
                      onComment={(comment) => change(() => session.matrix.comment(link, comment))}
                      onMend={(at) => (link.instead === null ? setAdding({ role, at, link }) : change(() => session.matrix.mend(link)))}
                    />,
                  ]
                })}
                <Button
                  className="matrix-add"
                  aria-label={say('matrix.addTo', { role: say(`role.${role}`), place })}
                  onPress={({ target }) => {
                    if (target instanceof HTMLElement) setAdding({ role, at: target })
                  }}
                >
                  <Plus size={14} aria-hidden />
                </Button>
              </div>
            </section>
          ))}
          {proposals.length > 0 && (
            <section aria-label={say('margin.proposed')}>
              <h3>{say('margin.proposed')}</h3>
              <ul>
                {proposals.map(({ id, targets, role }) => (
                  <li key={id}>
                    <span>
                      {targets.map((target) => linkLabel(target, language, committee)).join('; ')} <small>{say(`role.${role}`)}</small>
                    </span>
                    <Button className="button quiet" onPress={() => change(() => session.matrix.accept([id]))}>{say('matrix.accept')}</Button>
                  </li>
                ))}
              </ul>
              {proposals.length > 1 && (
                <Button className="button quiet" onPress={() => change(() => session.matrix.accept(proposals.map(({ id }) => id)))}>
                  {say('margin.acceptAll', { count: proposals.length })}
                </Button>
              )}
            </section>
          )}
          {adding !== undefined && (
            <AddLink
              place={adding}
              sources={sources}
              onClose={() => setAdding(undefined)}
              onAdd={(source, passage) => {
                setAdding(undefined)
                change(() => session.matrix.add(row.id, adding.role, source, passage, adding.link))
              }}
            />
          )}
        </div>
      )}
    </MarginButton>
  )
}
