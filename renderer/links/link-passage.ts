import { roleOf } from '../../core/links/find-source.ts'
import type { LinkRole } from '../../core/links/link.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { tellChange } from '../matrix/tell-change.ts'
import type { DraggedPassage } from './dragged-passage.ts'

/** The role that the kind of a source proposes for a link to it. */
export function proposedRole(session: DraftSession, id: string): LinkRole {
  const source = session.desk.sources.get()?.find((listed) => listed.source.id === id)?.source
  return roleOf(source, 'evidence')
}

/** Links a section or recommendation to a passage and says so, with its undo. */
export function linkPassage(app: AppModel, session: DraftSession, from: string, { source: id, passage }: DraggedPassage, role = proposedRole(session, id)): void {
  tellChange(app, async () => {
    // Links are computed from the file, and a heading that was just written is not there yet.
    if (!(await session.saving.flush())) return undefined
    const source = session.desk.sources.get()?.find((listed) => listed.source.id === id)?.source
    return source === undefined ? undefined : session.matrix.add(from, role, source, passage)
  })
}
