import type { Block } from '../../core/document/block.ts'
import { arrangeBlocks } from '../editor/arrange-blocks.ts'
import { Observable } from '../observable.ts'
import type { DraftSession } from './draft-session.ts'

/** The section that commands about sections act on, and how sections come into another order, level or plan. */
export class SectionsInHand {
  /** The section in hand in the outline, or whose heading the caret is in. */
  readonly inHand = new Observable<string | undefined>(undefined)
  private readonly session: DraftSession
  private readonly countNow: () => void

  /** @param countNow counts the sections again at once */
  constructor(session: DraftSession, countNow: () => void) {
    this.session = session
    this.countNow = countNow
  }

  takeFromCaret(): void {
    const { numbered, blockId } = this.session.caret.get()
    this.inHand.set(numbered === undefined ? undefined : blockId)
  }

  /**
   * Changes sections as one step of the history. Answers whether anything changed.
   * @param change makes the new blocks from those that stand, or undefined where that cannot be
   */
  arrange(change: (blocks: readonly Block[]) => readonly Block[] | undefined): boolean {
    const { blocks } = this.session.draft()
    const after = change(blocks)
    if (after === undefined || after.every((block, index) => block === blocks[index])) return false
    arrangeBlocks(this.session.editor, this.session.known, blocks, after)
    this.countNow()
    return true
  }
}
