import type { WordList } from '../../core/spelling/own-words.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { selectHit } from '../draft/text-selection.ts'
import { replaceHits } from '../find/replace-hits.ts'
import { say } from '../messages.ts'
import type { Mistake } from './spelling.ts'

/** Puts another word in place of a wrong one, and the caret behind it where it is on the page. */
export function replaceMistake(session: DraftSession, mistake: Mistake, word: string): void {
  if (replaceHits(session, [mistake], word).count === 0) return
  const end = mistake.start + word.length
  if (mistake.kind === 'block' || session.editedNote.get() === mistake.id) selectHit(session, { ...mistake, start: end, end })
}

/** Takes a word into one of the person's lists, and offers to take it out again. */
export async function keepWord({ notice }: AppModel, { spelling }: DraftSession, list: WordList, word: string): Promise<void> {
  await spelling.changeOwnWords(list, [word], [])
  const undo = async () => {
    await spelling.changeOwnWords(list, [], [word])
    notice.set(undefined)
  }
  notice.set({ kind: 'told', message: say(`spelling.kept.${list}`, { word }), action: { label: say('spelling.undo'), run: undo } })
}
