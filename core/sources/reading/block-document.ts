import type { ReadPassage } from '../passage.ts'
import { withoutContents } from './contents-list.ts'
import { partFront, type Front } from './front-matter.ts'
import type { Line } from './line.ts'
import { outline, toPassages } from './passages.ts'

/** Reads blocks whose kind the document itself tells (a saved page) into passages. */
export function readBlocks(lines: readonly Line[]): { passages: ReadPassage[]; front: Front } {
  const read = withoutContents(lines)
  const { front, rest } = partFront(read, lines.slice(0, 30).map(line => line.text))
  return { passages: toPassages(rest, outline(rest)), front }
}
