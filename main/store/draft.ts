import { z } from 'zod'
import type { DraftChange } from '../../core/contract.ts'
import type { Block } from '../../core/document/block.ts'
import type { Draft } from '../../core/document/draft.ts'
import { reorder } from '../../core/document/order-keys.ts'
import { blockText, noteText } from '../../core/document/plain-text.ts'
import type { Note } from '../../core/document/note.ts'
import { readBlock, readNote, writeBlock, writeNote } from '../../core/document/upgrade.ts'
import { parseJson } from '../json.ts'
import type { Project } from './project.ts'
import { indexRow, unindexRow } from './search-index.ts'
import { naming } from './sqlite-error.ts'

const Row = z.object({ id: z.string(), body: z.string(), text: z.string() })
const Place = z.object({ id: z.string(), key: z.string() })
const Written = z.object({ row: z.number() })

/** The order key of a block whose place is not given yet: it sorts after every real key. */
const unplaced = '~'

/**
 * Reads the whole draft. A block or note whose stored form is damaged comes as plain text, because lost words
 * do more harm than lost formatting; its id is listed, and its row stays as it is until the user edits it.
 */
export function readDraft({ db, path }: Project): { draft: Draft; damaged: string[] } {
  return naming(path, () => {
    const damaged: string[] = []
    const recovering = <T>(row: z.infer<typeof Row>, read: (stored: unknown) => T, recovered: (text: string) => T): T => {
      try {
        return read(parseJson(row.body))
      } catch {
        damaged.push(row.id)
        return recovered(row.text)
      }
    }
    const blocks = z.array(Row).parse(db.prepare('SELECT id, body, text FROM block ORDER BY order_key').all())
    const notes = z.array(Row).parse(db.prepare('SELECT id, body, text FROM note ORDER BY row').all())
    const draft = {
      blocks: blocks.map((row) => recovering<Block>(row, readBlock, (text) => ({ kind: 'paragraph', id: row.id, children: asInlines(text) }))),
      notes: notes.map((row) => recovering<Note>(row, readNote, (text) => ({ id: row.id, paragraphs: [asInlines(text)] }))),
    }
    return { draft, damaged }
  })
}

const asInlines = (text: string) => (text === '' ? [] : [{ type: 'text' as const, text }])

/** Writes what changed, all of it or none, in one transaction. Costs the same in a long draft as in a short one. */
export function writeDraft({ db, path }: Project, change: DraftChange): void {
  naming(path, () => {
    db.transaction(() => {
      change.removed.forEach((id) => { remove('block', id) })
      change.removedNotes.forEach((id) => { remove('note', id) })
      change.notes.forEach(writeNoteRow)
      change.blocks.forEach(writeBlockRow)
      if (change.order !== undefined) place(change.order)
    })()
  })

  function writeBlockRow(block: Block): void {
    const text = blockText(block)
    const row = db.prepare(
      `INSERT INTO block (id, order_key, kind, body, text) VALUES (:id, '${unplaced}', :kind, :body, :text)
       ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, body = excluded.body, text = excluded.text RETURNING row`,
    ).get({ id: block.id, kind: block.kind, body: JSON.stringify(writeBlock(block)), text })
    index('block', row, text)
  }

  function writeNoteRow(note: Note): void {
    const text = noteText(note)
    const row = db.prepare(
      `INSERT INTO note (id, body, text) VALUES (:id, :body, :text)
       ON CONFLICT (id) DO UPDATE SET body = excluded.body, text = excluded.text RETURNING row`,
    ).get({ id: note.id, body: JSON.stringify(writeNote(note)), text })
    index('note', row, text)
  }

  function index(table: 'block' | 'note', written: unknown, text: string): void {
    indexRow(db, table, Written.parse(written).row, text)
  }

  function remove(table: 'block' | 'note', id: string): void {
    const found = Written.optional().parse(db.prepare(`DELETE FROM ${table} WHERE id = ? RETURNING row`).get(id))
    if (found !== undefined) unindexRow(db, table, found.row)
  }

  function place(order: readonly string[]): void {
    const stored = z.array(Place).parse(db.prepare('SELECT id, order_key AS key FROM block WHERE order_key <> ?').all(unplaced))
    const move = db.prepare('UPDATE block SET order_key = :key WHERE id = :id')
    reorder(stored, order).forEach((place) => { move.run(place) })
  }
}

/** Replaces the whole draft, as import and restore do. */
export function replaceDraft(project: Project, draft: Draft): void {
  const { db } = project
  naming(project.path, () => {
    db.transaction(() => {
      const ids = (table: string) => z.array(z.object({ id: z.string() })).parse(db.prepare(`SELECT id FROM ${table}`).all()).map(({ id }) => id)
      writeDraft(project, { blocks: [], notes: [], removed: ids('block'), removedNotes: ids('note') })
      writeDraft(project, { blocks: draft.blocks, notes: draft.notes, removed: [], removedNotes: [], order: draft.blocks.map(({ id }) => id) })
    })()
  })
}
