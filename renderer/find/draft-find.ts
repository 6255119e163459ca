import { DraftFinder, firstHitFrom, isSameTextPlace, type DraftHit } from '../../core/search/find-in-draft.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { mergeRegister, UNDO_COMMAND } from 'lexical'
import { caretPlace, selectedText, selectHit } from '../draft/text-selection.ts'
import { focusEditor } from '../editor/focus-editor.ts'
import { Observable } from '../observable.ts'
import { replaceHits } from './replace-hits.ts'

export interface FindState {
  open: boolean
  /** Whether the part of the bar that replaces is shown. */
  replacing: boolean
  query: string
  replacement: string
  matchCase: boolean
  wholeWord: boolean
  hits: readonly DraftHit[]
  /** The hit that is shown, or -1 where there is none. */
  current: number
  /** What the last replacement did, and how many there were since something else was asked for. */
  replaced: { count: number; left: number; steps: number } | undefined
  /** Grows with each call for the bar, so that it takes the focus even where it was open. */
  asked: number
}

const atFirst: FindState = { open: false, replacing: false, query: '', replacement: '', matchCase: false, wholeWord: false, hits: [], current: -1, replaced: undefined, asked: 0 }

/** Milliseconds after the last key in the text until the hits are found again. */
const soon = 120

/** Finding and replacing in the page and its notes. Knows no React. */
export class DraftFind {
  readonly state = new Observable<FindState>(atFirst)
  /** The hit to bring into view; a new value each time. */
  readonly shown = new Observable<{ hit: DraftHit } | undefined>(undefined)
  /** What is to be selected in the note that is opened next. */
  toSelect: DraftHit | undefined

  private readonly session: DraftSession
  private readonly finder = new DraftFinder()
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly stop: () => void

  constructor(session: DraftSession) {
    this.session = session
    const later = () => {
      if (!this.state.get().open) return
      clearTimeout(this.timer)
      this.timer = setTimeout(() => this.refresh(), soon)
    }
    this.stop = mergeRegister(session.changed.subscribe(later), session.citations.words.subscribe(later))
  }

  /** Shows the bar. What is selected in the text is what one most likely looks for. */
  open(replacing: boolean): void {
    const before = this.state.get()
    const query = selectedText(this.session) || before.query
    this.state.set({ ...before, open: true, replacing: replacing || (before.open && before.replacing), query, replaced: undefined, asked: before.asked + 1 })
    this.findFrom(caretPlace(this.session))
  }

  /** Hides the bar and selects the current hit in the text. */
  close(): void {
    const { hits, current } = this.state.get()
    clearTimeout(this.timer)
    this.state.set({ ...this.state.get(), open: false, replaced: undefined })
    const hit = hits[current]
    if (hit === undefined) focusEditor(this.session.activeEditor)
    else selectHit(this.session, hit)
  }

  change(change: Partial<Pick<FindState, 'query' | 'replacement' | 'matchCase' | 'wholeWord' | 'replacing'>>): void {
    const before = this.state.get()
    this.state.set({ ...before, ...change, replaced: undefined })
    const found = { query: before.query, matchCase: before.matchCase, wholeWord: before.wholeWord, ...change }
    if (found.query === before.query && found.matchCase === before.matchCase && found.wholeWord === before.wholeWord) return
    this.findFrom(before.hits[before.current] ?? caretPlace(this.session))
  }

  /** Goes to the next hit, or with -1 to the one before. Without the bar the hit is selected in the text. */
  step(by: 1 | -1): void {
    const { open, query } = this.state.get()
    if (query === '') {
      this.open(false)
      return
    }
    if (open) {
      const { hits, current } = this.state.get()
      if (hits.length > 0) this.goTo((current + by + hits.length) % hits.length)
      return
    }
    this.findBeside(by)
    const { hits, current } = this.state.get()
    const hit = hits[current]
    if (hit === undefined) this.open(false)
    else selectHit(this.session, hit)
  }

  /** Replaces the current hit and goes on to the next. */
  replace(): void {
    const before = this.state.get()
    const hit = before.hits[before.current]
    if (hit === undefined) return
    const { count, left } = replaceHits(this.session, [hit], before.replacement)
    const hits = this.findAll()
    const end = hit.start + (count > 0 ? before.replacement.length : hit.end - hit.start)
    const next = hits.findIndex((one, index) => index >= before.current && !(isSameTextPlace(one, hit) && one.start < end))
    this.state.set({ ...this.state.get(), hits, replaced: this.told(count, left) })
    this.goTo(hits.length === 0 ? -1 : Math.max(0, next))
  }

  /** Replaces every hit in the text and in the notes, in one step that one undo takes back. */
  replaceAll(): void {
    const { count, left } = replaceHits(this.session, this.state.get().hits, this.state.get().replacement)
    const hits = this.findAll()
    this.state.set({ ...this.state.get(), hits, current: hits.length === 0 ? -1 : 0, replaced: this.told(count, left) })
  }

  /** Takes back the last replacement, where nothing else was asked for since. Answers whether it did. */
  undo(): boolean {
    const { replaced } = this.state.get()
    if (replaced === undefined || replaced.steps === 0) return false
    this.session.editor.dispatchCommand(UNDO_COMMAND, undefined)
    const steps = replaced.steps - 1
    this.state.set({ ...this.state.get(), replaced: steps === 0 ? undefined : { count: 0, left: 0, steps } })
    return true
  }

  dispose(): void {
    clearTimeout(this.timer)
    this.stop()
  }

  private told(count: number, left: number): FindState['replaced'] {
    return { count, left, steps: (this.state.get().replaced?.steps ?? 0) + (count > 0 ? 1 : 0) }
  }

  private findAll(): DraftHit[] {
    const { query, matchCase, wholeWord } = this.state.get()
    return this.finder.find(this.session.draft(), this.session.sayLive(), query, { matchCase, wholeWord, asTyped: true })
  }

  /** Finds, and shows the first hit at a place or behind it. */
  private findFrom(place: DraftHit | undefined): void {
    const hits = this.findAll()
    this.state.set({ ...this.state.get(), hits, current: -1 })
    if (hits.length === 0) return
    this.goTo(place === undefined ? 0 : Math.max(0, firstHitFrom(hits, place, place.start, this.session.draft().blocks)))
  }

  /** The same from the caret to the hit behind it, or before it. */
  private findBeside(by: 1 | -1): void {
    const hits = this.findAll()
    const place = caretPlace(this.session)
    this.state.set({ ...this.state.get(), hits, current: -1 })
    if (hits.length === 0) return
    const next = place === undefined ? 0 : firstHitFrom(hits, place, by === 1 ? place.end : place.start, this.session.draft().blocks)
    const behind = next < 0 ? hits.length : next
    this.goTo((by === 1 ? behind : behind - 1 + hits.length) % hits.length)
  }

  /** Finds again after the text has changed; the hit that was shown stays the one that is shown. */
  private refresh(): void {
    const before = this.state.get()
    const hits = this.findAll()
    const shown = before.hits[before.current]
    const near = (hit: DraftHit) => (shown !== undefined && isSameTextPlace(hit, shown) ? Math.abs(hit.start - shown.start) : Infinity)
    let current = Math.min(Math.max(before.current, 0), hits.length - 1)
    for (const [index, hit] of hits.entries()) if (near(hit) < near(hits[current] ?? hit)) current = index
    this.state.set({ ...before, hits, current })
  }

  private goTo(current: number): void {
    const { hits } = this.state.get()
    this.state.set({ ...this.state.get(), current })
    const hit = hits[current]
    if (hit !== undefined) this.shown.set({ hit })
  }
}
