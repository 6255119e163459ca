/** Does something a moment after the last time it was asked for, and not while a key is being drawn. */
export class WhenIdle {
  private readonly work: () => void
  private timer: ReturnType<typeof setTimeout> | undefined
  private idle: number | undefined

  constructor(work: () => void) {
    this.work = work
  }

  soon(): void {
    this.dispose()
    this.timer = setTimeout(() => {
      this.idle = requestIdleCallback(this.work, { timeout: 500 })
    }, 300)
  }

  dispose(): void {
    clearTimeout(this.timer)
    if (this.idle !== undefined) cancelIdleCallback(this.idle)
    this.idle = undefined
  }
}
