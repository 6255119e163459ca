import { ownWords } from './own-words.ts'

/**
 * A text for exact comparison: every word, letter case and punctuation mark counts; only what typesetting changes is
 * made the same (white space, the shape of quotation marks, apostrophes and dashes, ligatures, soft hyphens).
 */
export const plainQuote = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u00AD|\u200B/gu, '')
    .replace(/[‘’ʼ′]/gu, "'")
    .replace(/[“”„«»″]/gu, '"')
    .replace(/[‐‑‒–—]/gu, '-')
    .replace(/ﬁ/gu, 'fi')
    .replace(/ﬂ/gu, 'fl')
    .replace(/…/gu, '...')
    .replace(/" | "/gu, (mark) => (mark.startsWith('"') ? '" ' : ' "'))
    .replace(/\s+/gu, ' ')
    .trim()

/** The marks that only show that something is a quote. */
export function withoutOuterMarks(text: string): string {
  const opened = text.startsWith('"') && text.endsWith('"') && text.length > 1 && !text.slice(1, -1).includes('"')
  return opened ? text.slice(1, -1).trim() : text
}

/** The pieces of a quote that must stand in its source word for word, in this order: what stands between the writer's own words. */
export const quotedPieces = (plain: string): string[] =>
  plain
    .split(ownWords)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
