import { Observable } from '../../observable.ts'

/** Long pastes, one at a time: what is pasted meanwhile waits. Escape or a button ends all of them. */
export class Pasting {
  readonly isRunning = new Observable(false)
  private stop = new AbortController()
  private last: Promise<void> = Promise.resolve()
  private waiting = 0

  /** @param work throws AppError cancelled where its signal says so */
  run(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.waiting === 0) this.begin()
    this.waiting += 1
    const { signal } = this.stop
    const done = this.last.then(() => work(signal))
    this.last = done.catch(() => undefined).finally(() => {
      this.waiting -= 1
      if (this.waiting === 0) this.end()
    })
    return done
  }

  cancel(): void {
    this.stop.abort()
    this.stop = new AbortController()
  }

  private begin(): void {
    this.isRunning.set(true)
    window.addEventListener('keydown', this.onKey, { capture: true })
  }

  private end(): void {
    window.removeEventListener('keydown', this.onKey, { capture: true })
    this.isRunning.set(false)
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    this.cancel()
  }
}
