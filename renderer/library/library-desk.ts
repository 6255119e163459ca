import type { ListedSource } from '../../core/sources/add-source.ts'
import type { ErrorCode } from '../../core/errors.ts'
import { sayError, toAppError } from '../messages.ts'
import { Observable } from '../observable.ts'
import { request } from '../request.ts'

/** What is known of the library: nothing yet, its sources, or why it cannot be used. */
export type LibraryContent =
  | { kind: 'unread' }
  | { kind: 'ready'; sources: readonly ListedSource[] }
  | { kind: 'failed'; code: ErrorCode; message: string }

/** The library as the window shows it. A library that fails is shown as failed; nothing else stops for it. */
export class LibraryDesk {
  readonly content = new Observable<LibraryContent>({ kind: 'unread' })

  async refresh(): Promise<void> {
    try {
      this.content.set({ kind: 'ready', sources: await request('library.list', {}) })
    } catch (error) {
      this.content.set({ kind: 'failed', code: toAppError(error).code, message: sayError(error) })
    }
  }

  /** Its sources, none while it cannot be read. */
  static sourcesOf(content: LibraryContent): readonly ListedSource[] {
    return content.kind === 'ready' ? content.sources : []
  }
}
