import { useMemo } from 'react'
import { kindCommands } from '../commands/edit-commands.ts'
import { keysOf } from '../commands/shortcuts.ts'
import { linkCounts } from '../../core/links/link-counts.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { OutlineTree } from './outline-tree.tsx'
import { SectionDetails } from './section-details.tsx'
import './outline.css'

/** The sections of the report, what they hold and how far they are; the one the caret is in is marked. */
export function OutlinePane({ app, session }: { app: AppModel; session: DraftSession }) {
  const { outline } = useObservable(session.summary)
  const { blockId } = useObservable(session.caret)
  const inHand = useObservable(session.sections.inHand)
  const matrix = useObservable(session.matrix.matrix)
  const links = useMemo(() => linkCounts(matrix?.rows ?? []), [matrix])
  const showLinks = (id: string) => void app.attempt(() => session.matrix.show(id))
  const current = useMemo(() => (blockId === undefined ? undefined : session.sectionOf(blockId)), [session, blockId])
  const shown = outline.find(({ id }) => id === (inHand ?? current)) ?? outline[0]
  return (
    <nav className="outline" aria-label={say('outline.title')} data-region>
      <h2 className="pane-title">{say('outline.title')}</h2>
      <Total session={session} />
      {outline.length === 0 ? (
        <p className="pane-empty">{say('outline.empty', { keys: keysOf(kindCommands.heading1) ?? '' })}</p>
      ) : (
        <OutlineTree app={app} session={session} outline={outline} links={links} current={current} onLinks={showLinks} />
      )}
      {shown !== undefined && <SectionDetails session={session} entry={shown} links={links.get(shown.id)} onLinks={() => showLinks(shown.id)} />}
    </nav>
  )
}

/** The words of the whole report against the committee's limit, and how many are planned. */
function Total({ session }: { session: DraftSession }) {
  const { words, outline } = useObservable(session.summary)
  const limit = session.template.wordLimit
  const counted = limit?.counts === 'body' ? words.body : words.both
  const byId = new Map(outline.map((entry) => [entry.id, entry]))
  // A plan for a section covers its subsections, so theirs are not counted again.
  const isCovered = (parent: string | undefined): boolean =>
    parent !== undefined && (byId.get(parent)?.budget !== undefined || isCovered(byId.get(parent)?.parent))
  const planned = outline.reduce((sum, { budget, parent }) => sum + (isCovered(parent) ? 0 : (budget ?? 0)), 0)
  return (
    <div className="outline-total">
      {limit === null ? (
        <p>{say('outline.totalOnly', { words: counted })}</p>
      ) : (
        <>
          <p data-over={counted > limit.words || undefined}>
            {counted > limit.words ? say('outline.totalOver', { words: counted, limit: limit.words, over: counted - limit.words }) : say('outline.total', { words: counted, limit: limit.words })}
          </p>
          <div className="outline-bar" aria-hidden>
            <span data-over={counted > limit.words || undefined} style={{ inlineSize: `${String(Math.min(100, (100 * counted) / limit.words))}%` }} />
          </div>
        </>
      )}
      {planned > 0 && <p>{say('outline.planned', { words: planned })}</p>}
    </div>
  )
}
