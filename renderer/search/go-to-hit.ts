import type { SearchHit } from '../../core/search/search.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { request } from '../request.ts'
import { goToDraft } from '../sources/go-to-place.ts'

/** Goes to what a search found: a place of the draft, a source, or one of its passages. */
export async function goToHit(session: DraftSession, { kind, id, source }: SearchHit): Promise<void> {
  switch (kind) {
    case 'block':
    case 'note':
      goToDraft(session, { kind, id })
      break
    case 'source':
      session.desk.open(source)
      break
    case 'passage':
      session.desk.open(source, { passage: id })
      break
    case 'excerpt': {
      const excerpt = (await request('excerpt.list', { source })).find((one) => one.id === id)
      session.desk.open(source, excerpt && { passage: excerpt.passage })
      break
    }
  }
}
