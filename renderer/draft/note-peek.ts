import { mergeRegister } from 'lexical'
import { Observable } from '../observable.ts'
import type { DraftSession } from './draft-session.ts'

/** How long the pointer or the caret rests at a mark before its note shows, and how long it may be away before the note goes. */
const rest = 350
const grace = 250

/** Which note is shown beside its mark, because the pointer or the caret is there. */
export class NotePeek {
  readonly shown = new Observable<{ note: string; mark: DOMRect; /** Where the page ends. */ right: number } | undefined>(undefined)
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly session: DraftSession

  constructor(session: DraftSession) {
    this.session = session
  }

  /**
   * Follows the pointer and the caret; answers what ends that.
   * @param isBeside whether the notes stand beside the page anyway: then the caret alone shows none
   */
  watch(isBeside: () => boolean): () => void {
    const over = ({ target }: PointerEvent): void => {
      const note = markAt(target)
      if (note !== undefined) this.later(() => this.show(note), rest)
    }
    const out = ({ target }: PointerEvent): void => {
      if (markAt(target) !== undefined) this.leave()
    }
    let before: string | undefined
    const stop = mergeRegister(
      this.session.editor.registerRootListener((root, last) => {
        last?.removeEventListener('pointerover', over)
        last?.removeEventListener('pointerout', out)
        root?.addEventListener('pointerover', over)
        root?.addEventListener('pointerout', out)
      }),
      this.session.caret.subscribe(() => {
        const { note } = this.session.caret.get()
        if (note === before) return
        before = note
        if (note === undefined || isBeside()) this.close()
        else this.later(() => this.show(note), rest)
      }),
    )
    return () => {
      this.close()
      stop()
    }
  }

  /** The pointer came into the note itself. */
  readonly stay = (): void => clearTimeout(this.timer)

  readonly leave = (): void => this.later(this.close, grace)

  readonly close = (): void => {
    clearTimeout(this.timer)
    this.shown.set(undefined)
  }

  /** The page was scrolled, or laid out anew, under the note: it stays at its mark as long as that can be seen. */
  readonly follow = (): void => {
    const shown = this.shown.get()
    const mark = shown && this.session.elementOf(shown)
    const [at, page] = [mark?.getBoundingClientRect(), mark?.closest('main')?.getBoundingClientRect()]
    if (shown === undefined || at === undefined || page === undefined || at.bottom < page.top || at.top > page.bottom) this.close()
    else if (at.top !== shown.mark.top || at.left !== shown.mark.left) this.show(shown.note)
  }

  private show(note: string): void {
    const mark = this.session.elementOf({ note })
    if (mark !== null) this.shown.set({ note, mark: mark.getBoundingClientRect(), right: mark.closest('main')?.getBoundingClientRect().right ?? innerWidth })
  }

  private later(act: () => void, time: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(act, time)
  }
}

const markAt = (target: EventTarget | null): string | undefined =>
  target instanceof HTMLElement ? target.closest<HTMLElement>('.note-mark')?.dataset['note'] : undefined
