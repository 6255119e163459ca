import type { DraftChange } from '../../core/contract.ts'
import type { Difference, DraftModel } from './draft-model.ts'

/** Remembers what differs from the file, by id, and makes the change to send when it is time to save. */
export class UnsavedChanges {
  private readonly model: DraftModel
  private readonly blocks = new Set<string>()
  private readonly removed = new Set<string>()
  private readonly notes = new Set<string>()
  private readonly removedNotes = new Set<string>()
  private readonly comments = new Set<string>()
  private readonly removedComments = new Set<string>()
  private order = false

  constructor(model: DraftModel) {
    this.model = model
  }

  add(difference: Difference): void {
    for (const id of difference.blocks) {
      this.blocks.add(id)
      this.removed.delete(id)
    }
    for (const id of difference.removed) {
      this.removed.add(id)
      this.blocks.delete(id)
    }
    for (const id of difference.notes) {
      this.notes.add(id)
      this.removedNotes.delete(id)
    }
    for (const id of difference.comments) {
      this.comments.add(id)
      this.removedComments.delete(id)
    }
    for (const id of difference.removedComments) {
      this.removedComments.add(id)
      this.comments.delete(id)
    }
    this.order ||= difference.order
  }

  addRemovedNote(id: string): void {
    this.removedNotes.add(id)
    this.notes.delete(id)
  }

  isEmpty(): boolean {
    return !this.order && this.sets().every(({ size }) => size === 0)
  }

  /** The change to send, as the draft stands now; from here on only later changes are remembered. */
  take(): DraftChange | undefined {
    if (this.isEmpty()) return undefined
    const change: DraftChange = {
      blocks: [...this.blocks].flatMap((id) => this.model.block(id) ?? []),
      removed: [...this.removed],
      notes: [...this.notes].flatMap((id) => this.model.note(id) ?? []),
      removedNotes: [...this.removedNotes],
      ...(this.order ? { order: [...this.model.ids()] } : {}),
      ...(this.comments.size + this.removedComments.size > 0 && {
        comments: { written: [...this.comments].flatMap((id) => this.model.comment(id) ?? []), removed: [...this.removedComments] },
      }),
    }
    for (const ids of this.sets()) ids.clear()
    this.order = false
    return change
  }

  /** Puts back a change that could not be written; whatever has changed since stays as it is. */
  giveBack(change: DraftChange): void {
    for (const { id } of change.blocks) if (this.model.block(id) !== undefined) this.blocks.add(id)
    for (const id of change.removed) if (this.model.block(id) === undefined) this.removed.add(id)
    for (const { id } of change.notes) if (this.model.note(id) !== undefined) this.notes.add(id)
    for (const id of change.removedNotes) if (this.model.note(id) === undefined) this.removedNotes.add(id)
    for (const { id } of change.comments?.written ?? []) if (this.model.comment(id) !== undefined) this.comments.add(id)
    for (const id of change.comments?.removed ?? []) if (this.model.comment(id) === undefined) this.removedComments.add(id)
    this.order ||= change.order !== undefined
  }
  private sets(): Set<string>[] {
    return [this.blocks, this.removed, this.notes, this.removedNotes, this.comments, this.removedComments]
  }
}
