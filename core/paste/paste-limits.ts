import { AppError } from '../errors.ts'
import { isElement, isLeftOut } from './elements.ts'
import type { PastedNode } from './pasted-node.ts'

/**
 * The most that is pasted at once: ten times the words of the longest report that a committee takes, and as much as a
 * window puts in and draws in about a second. Only words count, not the markup they come in.
 */
export const pasteLimits = { characters: 1_000_000, paragraphs: 5_000 }

/** Throws AppError paste-too-long where there are more of either than may be pasted. */
export function refuseTooLong({ characters = 0, paragraphs = 0 }: Partial<typeof pasteLimits>): void {
  if (characters > pasteLimits.characters || paragraphs > pasteLimits.paragraphs) throw new AppError('paste-too-long', pasteLimits)
}

/** How many characters of a page are words, without the space that markup stands in. */
export const charactersIn = (nodes: readonly PastedNode[]): number =>
  nodes.reduce((sum, node) => sum + (!isElement(node) ? node.text.trim().length : isLeftOut(node) ? 0 : charactersIn(node.children)), 0)
