import type { OpenReport } from '../../core/contract.ts'
import { blockText, noteText } from '../../core/document/plain-text.ts'
import type { NoticeAction } from '../app-model.ts'
import { say } from '../messages.ts'
import type { DraftSession } from './draft-session.ts'
import { goToBlock, showPlace } from './go-to.ts'

/** Letters of a part that are enough to know it by. */
const enough = 40

/** The parts of a report that could not be read, in the order of the text, each by its first words and with the way to it. */
export function damagedParts(session: DraftSession, { draft: { blocks, notes }, damaged }: Pick<OpenReport, 'draft' | 'damaged'>): NoticeAction[] {
  const ids = new Set(damaged)
  const way = (text: string, go: () => void): NoticeAction => {
    const words = text.replace(/\s+/gu, ' ').trim()
    const label = words === '' ? say('status.damagedEmpty') : words.length > enough ? `${words.slice(0, enough).trimEnd()}…` : words
    return { label, run: async () => go() }
  }
  return [
    ...blocks.filter(({ id }) => ids.has(id)).map((block) => way(blockText(block), () => goToBlock(session, block.id))),
    ...notes.filter(({ id }) => ids.has(id)).map((note) => way(noteText(note), () => showPlace(session, { type: 'reference', to: 'note', id: note.id }))),
  ]
}
