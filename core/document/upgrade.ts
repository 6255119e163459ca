import { z } from 'zod'
import { Block } from './block.ts'
import { Note } from './note.ts'

/** One step turns a stored body of version n (its place in the list, from 1) into version n + 1. */
export type UpgradeStep = (body: Record<string, unknown>) => Record<string, unknown>

const blockSteps: readonly UpgradeStep[] = []
const noteSteps: readonly UpgradeStep[] = []

const Stored = z.looseObject({ version: z.int().min(1) })

/**
 * Brings a stored body to today's form. SQL migrations never touch it, so text that was stored,
 * imported or pasted takes this one road.
 * @throws when the body has no version, or a version later than the last step leads to.
 */
export function upgrade(stored: unknown, steps: readonly UpgradeStep[]): Record<string, unknown> {
  const { version, ...body } = Stored.parse(stored)
  if (version > steps.length + 1) throw new Error(`stored version ${String(version)} is newer than this program knows`)
  return steps.slice(version - 1).reduce((current, step) => step(current), body)
}

/** Reads a stored block, whatever version wrote it. Throws where it is not a block. */
export const readBlock = (stored: unknown): Block => Block.parse(upgrade(stored, blockSteps))

/** Reads a stored note, whatever version wrote it. Throws where it is not a note. */
export const readNote = (stored: unknown): Note => Note.parse(upgrade(stored, noteSteps))

/** The form a block is stored in: its own fields and the version they follow. */
export const writeBlock = (block: Block): unknown => ({ version: blockSteps.length + 1, ...block })

/** The form a note is stored in: its own fields and the version they follow. */
export const writeNote = (note: Note): unknown => ({ version: noteSteps.length + 1, ...note })
