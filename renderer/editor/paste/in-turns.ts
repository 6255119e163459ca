import type { Steps } from '../../../core/paste/steps.ts'
import { AppError } from '../../../core/errors.ts'

/** Milliseconds of work after which the window has its turn, and those it has for itself at least. */
const longestPiece = 30
const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 10))

/** Does steps by turns with the window, which goes first: it draws and takes keys between them. Throws AppError cancelled. */
export async function inTurns<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    await turn()
    if (signal.aborted) throw new AppError('cancelled')
    const end = performance.now() + longestPiece
    do {
      const { done, value } = steps.next()
      if (done === true) return value
    } while (performance.now() < end)
  }
}
