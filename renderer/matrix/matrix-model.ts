import type { Link, LinkRole, ReportLink } from '../../core/links/link.ts'
import type { FollowUpDocument, FollowUpMark } from '../../core/follow-up/follow-up.ts'
import type { Matrix } from '../../core/links/read-matrix.ts'
import { isPlain } from '../../core/links/proposals.ts'
import type { TurnedSource } from '../../core/links/turned.ts'
import { targetOfPassage } from '../../core/links/target-of-passage.ts'
import type { Source } from '../../core/sources/source.ts'
import { say } from '../messages.ts'
import { Observable } from '../observable.ts'
import { request } from '../request.ts'

/** By section and recommendation, turned round by source, or by what a committee asked before. */
export const matrixViews = ['rows', 'sources', 'follow-up'] as const
export type MatrixView = (typeof matrixViews)[number]

/** One change of the links, and how it is done and taken back. */
interface Change {
  done: string
  run: () => Promise<void>
  back: () => Promise<void>
}

/** A change that was made, and where the history of the text stood then. */
interface Step extends Change {
  place: number
}

/** What a change came to, to be told. */
export interface Told {
  message: string
  undo: (() => Promise<Told | undefined>) | undefined
}

/** The matrix of one open report: what it shows, and the changes made in it with their undo. Knows no React. */
export class MatrixModel {
  readonly open = new Observable(false)
  readonly matrix = new Observable<Matrix | undefined>(undefined)
  readonly view = new Observable<MatrixView>('rows')
  /** The matrix by source; read while it is looked at. */
  readonly turned = new Observable<readonly TurnedSource[] | undefined>(undefined)
  /** Earlier concluding observations and what became of them. */
  readonly followUp = new Observable<readonly FollowUpDocument[]>([])
  /** Whether the sources stand beside the matrix, to be dragged from. */
  readonly beside = new Observable(false)
  readonly canUndo = new Observable(false)
  readonly canRedo = new Observable(false)

  /** What is to be looked at when the matrix opens. */
  first: string | undefined
  private past: Step[] = []
  private future: Step[] = []
  private working: Promise<unknown> = Promise.resolve()
  private readonly saved: () => Promise<boolean>
  private readonly place: () => number

  /**
   * @param saved writes what the draft has not written yet: links are computed from the file
   * @param place where the history of the text stands
   */
  constructor(saved: () => Promise<boolean>, place: () => number) {
    this.saved = saved
    this.place = place
  }

  /** @param row the section or recommendation to be looked at first */
  async show(row?: string): Promise<void> {
    if (!(await this.refresh())) return
    if (row !== undefined) this.view.set('rows')
    this.first = row
    this.open.set(true)
    await this.turn()
  }

  /** Reads the links anew, once the draft is written. Answers whether that could be done. */
  async refresh(): Promise<boolean> {
    if (!(await this.saved())) return false
    await this.read()
    return true
  }

  async look(view: MatrixView): Promise<void> {
    this.view.set(view)
    await this.turn()
  }

  /** Reads the matrix by source, where that is looked at. */
  private async turn(): Promise<void> {
    this.turned.set(this.open.get() && this.view.get() === 'sources' ? await request('matrix.turned', {}) : undefined)
  }

  hide(): void {
    this.open.set(false)
  }

  async read(): Promise<void> {
    const [matrix, { documents }] = await Promise.all([request('matrix.read', {}), request('followUp.read', {})])
    this.matrix.set(matrix)
    this.followUp.set(documents)
    await this.turn()
  }

  accept(ids: readonly string[]): Promise<Told> {
    let made: readonly string[] = []
    return this.take({
      done: say('matrix.accepted', { count: ids.length }),
      run: async () => {
        made = (await request('link.accept', { ids: [...ids] })).made
      },
      back: async () => {
        await request('link.remove', { ids: [...made] })
      },
    })
  }

  /** Accepts everything that is certain and that its source has. */
  acceptAll(): Promise<Told> {
    return this.accept((this.matrix.get()?.proposals ?? []).filter(isPlain).map(({ id }) => id))
  }

  dismiss(ids: readonly string[], dismissed = true): Promise<Told> {
    const set = async (to: boolean): Promise<void> => {
      await request('link.dismiss', { ids: [...ids], dismissed: to })
    }
    return this.take({ done: say(dismissed ? 'matrix.dismissed' : 'matrix.undismissed', { count: ids.length }), run: () => set(dismissed), back: () => set(!dismissed) })
  }

  /**
   * Links a section or recommendation to a passage, or to the whole of a source.
   * @param broken the link whose passage or source is gone, to be led there instead of a new one; its role and comment stay
   */
  async add(from: string, role: LinkRole, source: Source, passage: string | undefined, broken?: ReportLink): Promise<Told> {
    const passages = passage === undefined ? [] : await request('passage.list', { source: source.id })
    const target = targetOfPassage(source, passages, passage)
    if (broken !== undefined) return this.rewrite(broken, { target }, say('matrix.mended'))
    const link: Link = { id: crypto.randomUUID(), from, role, target, comment: '', origin: 'user' }
    return this.take({ done: say('matrix.added'), run: () => done(write([link])), back: () => done(remove([link.id])) })
  }

  remove({ id }: ReportLink): Promise<Told> {
    let before: readonly Link[] = []
    return this.take({
      done: say('matrix.removed'),
      run: async () => {
        before = await remove([id])
      },
      back: async () => {
        await write(before)
      },
    })
  }

  /** Says what became of a recommendation of a committee. */
  mark(before: FollowUpMark, change: Partial<Pick<FollowUpMark, 'state' | 'remark' | 'included'>>): Promise<Told> {
    const set = async (mark: FollowUpMark): Promise<void> => {
      await request('followUp.write', { marks: [mark] })
    }
    const done = say(change.included === undefined ? 'followUp.marked' : change.included === false ? 'followUp.leftOut' : 'followUp.takenIn', { number: before.number })
    return this.take({ done, run: () => set({ ...before, ...change }), back: () => set(before) })
  }

  /** Gives a link whose passage is gone the one that has its number now. */
  mend(link: ReportLink): Promise<Told> {
    return this.rewrite(link, { target: { ...link.target, passage: link.instead } }, say('matrix.mended'))
  }

  /** Says of a link what it shows, or what is still to be looked at; '' takes that out. */
  comment(link: ReportLink, comment: string): Promise<Told> {
    return this.rewrite(link, { comment }, say(comment === '' ? 'matrix.uncommented' : 'matrix.commented'))
  }

  private rewrite({ id, from, role, target, comment, origin }: ReportLink, change: Partial<Pick<Link, 'target' | 'comment'>>, told: string): Promise<Told> {
    let before: readonly Link[] = []
    return this.take({
      done: told,
      run: async () => {
        if (origin === 'user' || origin === 'accepted') before = await write([{ id, from, role, target, comment, origin, ...change }])
      },
      back: async () => {
        await write(before)
      },
    })
  }

  /** Whether a change of the links comes before those of the text, to be taken back or done again. */
  isNext(way: 'undo' | 'redo'): boolean {
    const step = (way === 'undo' ? this.past : this.future).at(-1)
    return step !== undefined && (way === 'undo' ? step.place >= this.place() : step.place === this.place())
  }

  /** Something new was done in the text: what was undone here before it stays so. */
  forgetUndone(): void {
    this.future = []
    this.tellWays()
  }

  undo(): Promise<Told | undefined> {
    return this.step(this.past, this.future, (step) => step.back(), () => ({ message: say('matrix.undone'), undo: undefined }))
  }

  redo(): Promise<Told | undefined> {
    return this.step(this.future, this.past, (step) => step.run(), ({ done }) => ({ message: done, undo: () => this.undo() }))
  }

  /** Moves the last step from one list to the other at once, so that the next key finds the one before it, and does its work in turn. */
  private async step(from: Step[], to: Step[], work: (step: Step) => Promise<void>, told: (step: Step) => Told): Promise<Told | undefined> {
    const step = from.pop()
    if (step === undefined) return undefined
    step.place = this.place()
    to.push(step)
    this.tellWays()
    const putBack = (into: Step[]): void => {
      to.splice(to.indexOf(step), 1)
      into.push(step)
      this.tellWays()
    }
    try {
      // What the links stand on may have come back to the text a moment ago.
      const done = await this.inTurn(async () => {
        const saved = await this.saved()
        if (saved) await work(step)
        return saved
      })
      if (!done) {
        putBack(from)
        return undefined
      }
    } catch (error) {
      // What failed does not stand in the way of the steps before it.
      putBack([])
      throw error
    }
    await this.read()
    return told(step)
  }

  private async take(change: Change): Promise<Told> {
    await this.inTurn(change.run)
    const step = { ...change, place: this.place() }
    this.past.push(step)
    this.future = []
    this.tellWays()
    await this.read()
    return { message: step.done, undo: () => (this.past.at(-1) === step ? this.undo() : Promise.resolve(undefined)) }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.working.then(work)
    this.working = done.catch(() => undefined)
    return done
  }

  private tellWays(): void {
    this.canUndo.set(this.past.length > 0)
    this.canRedo.set(this.future.length > 0)
  }
}

const write = async (links: readonly Link[]): Promise<Link[]> => (await request('link.write', { links: [...links] })).before

const remove = async (ids: readonly string[]): Promise<Link[]> => (await request('link.remove', { ids: [...ids] })).before

const done = async (work: Promise<unknown>): Promise<void> => {
  await work
}
