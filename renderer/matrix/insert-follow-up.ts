import { HISTORY_PUSH_TAG } from 'lexical'
import { followUpTable } from '../../core/follow-up/follow-up-table.ts'
import type { FollowUpDocument } from '../../core/follow-up/follow-up.ts'
import { messagesIn } from '../../core/messages/messages.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { insertBlocks } from '../editor/insert-blocks.ts'
import { goToDraft } from '../sources/go-to-place.ts'

/** Puts what became of a committee's recommendations below the block with the caret, as a table that one undo takes back, and shows it. */
export function insertFollowUp(session: DraftSession, document: FollowUpDocument): void {
  const say = messagesIn(session.report.get().language)
  const words = {
    caption: say('followUp.caption'),
    paragraph: say('followUp.column.paragraph'),
    recommendation: say('followUp.column.recommendation'),
    state: say('followUp.column.state'),
    evidence: say('followUp.column.evidence'),
    states: {
      implemented: say('implementation.implemented'), partly: say('implementation.partly'),
      'not-implemented': say('implementation.not-implemented'), 'no-information': say('implementation.no-information'),
    },
  }
  const confidential = new Set((session.desk.sources.get() ?? []).flatMap(({ source }) => (source.confidential ? [source.id] : [])))
  const { blocks, notes } = followUpTable(document, words, confidential, () => crypto.randomUUID())
  session.matrix.hide()
  const next = requestAnimationFrame
  // The page behind is out of reach until the matrix is gone, and the caret goes to its place a frame after that.
  next(() => next(() => {
    insertBlocks(session.editor, blocks, HISTORY_PUSH_TAG, (id) => notes.get(id) ?? [[]])
    const [caption] = blocks
    if (caption !== undefined) next(() => goToDraft(session, { kind: 'block', id: caption.id }))
  }))
}
