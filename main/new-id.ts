import { randomBytes } from 'node:crypto'

/** A new id for a block, note, report or snapshot: 72 random bits, safe in file names and addresses. */
export const newId = (): string => randomBytes(9).toString('base64url')
