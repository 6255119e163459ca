import { inputLimitMb } from '../../core/bytes.ts'
import { AppError } from '../../core/errors.ts'

/**
 * Files that were dropped and wait for their turn: a document stands under review until the user has decided about it.
 * A file that cannot be read is told of, and the others go on.
 */
export class DroppedFiles {
  private waiting: File[] = []
  private working = false
  private failed: unknown[] = []
  private readonly take: (name: string, bytes: Uint8Array) => Promise<void>
  private readonly isFree: () => boolean
  private readonly tell: (failures: readonly unknown[]) => void

  /**
   * @param take reads one file, and answers when it has been read
   * @param isFree whether another file may be taken now
   * @param tell is called with all failures since the last drop, whenever one is added
   */
  constructor(take: (name: string, bytes: Uint8Array) => Promise<void>, isFree: () => boolean, tell: (failures: readonly unknown[]) => void) {
    this.take = take
    this.isFree = isFree
    this.tell = tell
  }

  add(files: readonly File[]): void {
    this.failed = []
    this.waiting.push(...files)
    void this.goOn()
  }

  /** How many files still wait. */
  count(): number {
    return this.waiting.length
  }

  /** Takes the next files until one needs the user. */
  async goOn(): Promise<void> {
    if (this.working) return
    this.working = true
    while (this.isFree()) {
      const file = this.waiting.shift()
      if (file === undefined) break
      try {
        await this.take(file.name, await bytesOf(file))
      } catch (error) {
        this.failed.push(error)
        this.tell(this.failed)
      }
    }
    this.working = false
  }
}

/** The content of a file. Throws AppError file-too-large, file-not-readable (a folder, or a file that is gone). */
async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > inputLimitMb * 1_000_000) throw new AppError('file-too-large', { file: file.name, limit: inputLimitMb })
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (cause) {
    throw new AppError('file-not-readable', { file: file.name }, { cause })
  }
}
