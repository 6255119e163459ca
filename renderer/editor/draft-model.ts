import type { Block } from '../../core/document/block.ts'
import type { Comment } from '../../core/document/comment.ts'
import { commentIdsOfNote, isCommented } from '../../core/document/comments.ts'
import type { Draft } from '../../core/document/draft.ts'
import type { Note } from '../../core/document/note.ts'
import { inlineText } from '../../core/document/plain-text.ts'
import { inlinesOf, noteIdsOf, withTexts } from '../../core/document/walk.ts'
import { saysSomething } from '../../core/report/numbering.ts'
import { isSameValue } from './same-value.ts'

/** What was read from the editor after one update. */
export interface Reading {
  /** Blocks that may have changed. */
  blocks: readonly Block[]
  /** Notes whose marks stand in those blocks. */
  notes: readonly Note[]
  /** All block ids in order, where blocks may have come, gone or moved. */
  order: readonly string[] | undefined
  /** All comments, where they may have changed. */
  comments?: readonly Comment[] | undefined
}

/** What really differs. */
export interface Difference {
  blocks: readonly string[]
  removed: readonly string[]
  notes: readonly string[]
  /** Blocks came, went or moved. */
  order: boolean
  /** Something changed that a number, the outline or the list of notes depends on. */
  shape: boolean
  /** Comments that say something new, and those that are gone. */
  comments: readonly string[]
  removedComments: readonly string[]
  /** Comments changed, or words that bear some. */
  commented: boolean
}

/**
 * The draft as the editor shows it, in our own form. A key press reads one block again; everything that is
 * computed from the whole draft is computed from here, without asking the editor.
 */
export class DraftModel {
  private order: readonly string[]
  private readonly blocks: Map<string, Block>
  private readonly notes: Map<string, Note>
  private comments: ReadonlyMap<string, Comment>

  constructor(draft: Draft, comments: readonly Comment[] = []) {
    this.comments = byId(comments)
    this.order = draft.blocks.map(({ id }) => id)
    this.blocks = new Map(draft.blocks.map((block) => [block.id, block]))
    this.notes = new Map(draft.notes.map((note) => [note.id, note]))
  }

  /** The draft as it stands, notes without a mark included. */
  draft(): Draft {
    return { blocks: this.order.flatMap((id) => this.blocks.get(id) ?? []), notes: [...this.notes.values()] }
  }

  ids(): readonly string[] {
    return this.order
  }

  block(id: string): Block | undefined {
    return this.blocks.get(id)
  }

  note(id: string): Note | undefined {
    return this.notes.get(id)
  }

  comment(id: string): Comment | undefined {
    return this.comments.get(id)
  }

  /** All comments, in the order in which they were made. */
  allComments(): readonly Comment[] {
    return [...this.comments.values()]
  }

  /** Forgets a note for good. */
  removeNote(id: string): void {
    this.notes.delete(id)
  }

  /** Takes in what the editor shows now. A note whose mark is gone stays: only its reader may throw it away. */
  apply({ blocks, notes, order, comments }: Reading): Difference {
    const changed = blocks.filter((block) => !isSameValue(this.blocks.get(block.id), block))
    const changedNotes = notes.filter((note) => !isSameValue(this.notes.get(note.id), note))
    let shape = changed.some((block) => !isSameValue(shapeOf(this.blocks.get(block.id)), shapeOf(block)))
    const touched = changed.some((block) => isCommented(block) || isCommented(this.blocks.get(block.id) ?? block))
      || changedNotes.some((note) => [note, this.notes.get(note.id) ?? note].some((one) => commentIdsOfNote(one).length > 0))
    for (const block of changed) this.blocks.set(block.id, block)
    for (const note of changedNotes) this.notes.set(note.id, note)
    const reordered = order !== undefined && !isSameOrder(this.order, order)
    const removed = reordered ? this.keepOnly(order) : []
    shape ||= reordered
    const comparedComments = this.takeComments(comments)
    const commented = touched || (reordered && this.comments.size > 0) || comparedComments.comments.length + comparedComments.removedComments.length > 0
    return { blocks: ids(changed), removed, notes: ids(changedNotes), order: reordered, shape, ...comparedComments, commented }
  }

  private takeComments(now: readonly Comment[] | undefined): Pick<Difference, 'comments' | 'removedComments'> {
    if (now === undefined) return { comments: [], removedComments: [] }
    const before = this.comments
    this.comments = byId(now)
    return { comments: ids(now.filter((comment) => !isSameValue(before.get(comment.id), comment))), removedComments: [...before.keys()].filter((id) => !this.comments.has(id)) }
  }

  private keepOnly(order: readonly string[]): string[] {
    const kept = new Set(order)
    const removed = this.order.filter((id) => !kept.has(id))
    for (const id of removed) this.blocks.delete(id)
    this.order = order
    return removed
  }
}

const byId = (comments: readonly Comment[]): ReadonlyMap<string, Comment> => new Map(comments.map((comment) => [comment.id, comment]))

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id)

const isSameOrder = (before: readonly string[], now: readonly string[]): boolean =>
  before.length === now.length && before.every((id, index) => id === now[index])

/** Everything about a block that the numbers of others can depend on. */
function shapeOf(block: Block | undefined): unknown {
  if (block === undefined) return undefined
  const own = withTexts(block, () => [])
  // The title of a section without a number is what others name it by.
  const title = block.kind === 'heading' && !block.numbered ? inlineText(block.children) : ''
  return [own, noteIdsOf(block), inlinesOf(block).filter(({ type }) => type === 'reference' || type === 'citation'), title, saysSomething(block)]
}
