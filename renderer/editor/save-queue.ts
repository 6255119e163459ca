import { AppError } from '../../core/errors.ts'

export type SaveState =
  | { kind: 'saved'; at: string | undefined }
  | { kind: 'saving' }
  | { kind: 'failed'; error: AppError }

export interface SaveQueueOptions<T> {
  /** What is unsaved now, or undefined where nothing is. What is taken is the queue's to write. */
  take: () => T | undefined
  /** Puts back what could not be written. */
  giveBack: (change: T) => void
  /** Writes and answers when it was written, as an ISO 8601 instant. */
  write: (change: T) => Promise<string>
  onState: (state: SaveState) => void
}

/** One value for all of it: told with every key, it changes nothing on the screen but the first time. */
const saving: SaveState = { kind: 'saving' }

/** Milliseconds after the last key, and after the first unsaved one, until the change is sent. */
const quiet = 400
const atMost = 900
const retryAfter = [2_000, 5_000, 15_000, 30_000] as const

/**
 * Writes changes one at a time, soon after they are made. A change that could not be written is kept and tried
 * again, later and later, and at once when something else changes.
 */
export class SaveQueue<T> {
  private readonly options: SaveQueueOptions<T>
  private timer: ReturnType<typeof setTimeout> | undefined
  private firstUnsaved: number | undefined
  private running: Promise<void> | undefined
  private failures = 0

  constructor(options: SaveQueueOptions<T>) {
    this.options = options
  }

  /** Something changed. */
  changed(): void {
    const now = Date.now()
    this.firstUnsaved ??= now
    this.options.onState(saving)
    this.wait(Math.max(0, Math.min(quiet, this.firstUnsaved + atMost - now)))
  }

  /** Writes everything unsaved now. Resolves when it is written, or has failed. */
  async flush(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    // Whoever asks while others wait too must wait for what those have begun.
    while (this.running !== undefined) await this.running
    const change = this.options.take()
    this.firstUnsaved = undefined
    if (change === undefined) return
    this.running = this.write(change).finally(() => {
      this.running = undefined
    })
    await this.running
  }

  dispose(): void {
    clearTimeout(this.timer)
  }

  private wait(milliseconds: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), milliseconds)
  }

  private async write(change: T): Promise<void> {
    this.options.onState(saving)
    try {
      const at = await this.options.write(change)
      this.failures = 0
      this.options.onState(this.timer === undefined ? { kind: 'saved', at } : saving)
    } catch (error) {
      this.options.giveBack(change)
      this.options.onState({ kind: 'failed', error: error instanceof AppError ? error : new AppError('unexpected', { reason: String(error) }) })
      if (this.timer === undefined) this.wait(retryAfter[Math.min(this.failures, retryAfter.length - 1)] ?? quiet)
      this.failures += 1
    }
  }
}
