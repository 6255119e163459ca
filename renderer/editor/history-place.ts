import type { HistoryState } from '@lexical/history'

/**
 * Where the text stands in its history, as the number of its steps until now. What is changed beside the text, such as
 * links, remembers it, so that undo takes both back in one order.
 */
export class HistoryPlace {
  private forgotten = 0
  private depth = 0
  private last: unknown
  private next: unknown

  get now(): number {
    return this.forgotten + this.depth
  }

  /** Looks again. Answers whether something new was done: what had been undone before cannot be redone then. */
  take({ undoStack, redoStack, current }: HistoryState): boolean {
    const last = undoStack.at(-1)
    const isFurther = undoStack.length > this.depth
    // A full history forgets its first step for each new one.
    const isPushed = !isFurther && undoStack.length === this.depth && last !== this.last
    const isRedone = this.next !== undefined && current === this.next
    if (isPushed) this.forgotten += 1
    this.depth = undoStack.length
    this.last = last
    this.next = redoStack.at(-1)
    return (isFurther || isPushed) && !isRedone
  }
}
