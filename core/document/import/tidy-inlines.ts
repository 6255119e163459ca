import { isLinkAddress, isSameRun, type Citation, type Inline, type LineBreak, type Link, type NoteAnchor, type Text } from '../inline.ts'
import type { ImportedInline } from './imported-text.ts'

/** A piece of a paragraph with the link it stands in, so that links need no tree while they are tidied. */
type Piece = { inline: Text | LineBreak | NoteAnchor | Citation; url: string | undefined }

/**
 * Brings inlines to the form the draft holds: neighbours of equal marks are one run, no run is empty, lines neither
 * begin nor end with space, links lead somewhere, and no note or citation stands inside a link. Tidying twice changes nothing.
 * @param onUnsafeLink called for each link that was dropped; its text stays
 * @param onPicture called for each picture that was dropped
 */
export function tidyInlines(inlines: readonly ImportedInline[], onUnsafeLink: () => void = () => undefined, onPicture: () => void = () => undefined): Inline[] {
  const cleaned = flatten(inlines, undefined, onUnsafeLink, onPicture).map(cleanText)
  const fromStart = trimLines(cleaned, (text) => text.replace(/^[ \t]+/, ''))
  const bothEnds = trimLines(fromStart.reverse(), trimEndOfLine).reverse()
  return gatherLinks(mergeRuns(bothEnds))
}

/** A usable form of an address, or undefined. A bare `www.` address is meant for the web. */
export function linkAddress(url: string): string | undefined {
  const written = url.trim().replace(/\s/g, '%20').toWellFormed()
  const address = /^www\.[^/]/i.test(written) ? `http://${written}` : written
  return isLinkAddress(address) ? address : undefined
}

function flatten(inlines: readonly ImportedInline[], url: string | undefined, onUnsafeLink: () => void, onPicture: () => void): Piece[] {
  return inlines.flatMap((inline): Piece[] => {
    if (inline.type === 'picture') {
      onPicture()
      return []
    }
    if (inline.type !== 'link') return [{ inline, url: inline.type === 'note' || inline.type === 'citation' ? undefined : url }]
    const address = linkAddress(inline.url)
    if (address === undefined) onUnsafeLink()
    return flatten(inline.children, address ?? url, onUnsafeLink, onPicture)
  })
}

// Characters that XML cannot hold would make every Word export of the draft unreadable.
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** A text on one line, with nothing in it that a file cannot hold. */
export const cleanLine = (text: string): string => text.toWellFormed().replace(/[\t\n\r\u2028\u2029]/g, ' ').replace(unprintable, '')

const cleanText = (piece: Piece): Piece =>
  piece.inline.type === 'text' ? { ...piece, inline: { ...piece.inline, text: cleanLine(piece.inline.text) } } : piece

/** Scans backwards by hand: a pattern for trailing space takes quadratic time on a long run of inner space. */
function trimEndOfLine(text: string): string {
  let end = text.length
  while (end > 0 && text[end - 1] === ' ') end -= 1
  return text.slice(0, end)
}

/** Trims the text at each start of a line, and drops the breaks before the first text. */
function trimLines(pieces: readonly Piece[], trim: (text: string) => string): Piece[] {
  const kept: Piece[] = []
  let atLineStart = true
  for (const piece of pieces) {
    const { inline } = piece
    if (inline.type === 'break') {
      if (kept.length > 0) kept.push(piece)
      atLineStart = true
      continue
    }
    if (inline.type === 'note' || inline.type === 'citation') kept.push(piece)
    else {
      const text = atLineStart ? trim(inline.text) : inline.text
      if (text === '') continue
      kept.push({ ...piece, inline: { ...inline, text } })
    }
    atLineStart = false
  }
  return kept
}

function mergeRuns(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    if (last?.inline.type === 'text' && piece.inline.type === 'text' && last.url === piece.url && isSameRun(last.inline, piece.inline)) {
      merged[merged.length - 1] = { ...last, inline: { ...last.inline, text: last.inline.text + piece.inline.text } }
    } else merged.push(piece)
  }
  return merged
}

function gatherLinks(pieces: readonly Piece[]): Inline[] {
  const gathered: Inline[] = []
  let open: Link | undefined
  for (const { inline, url } of pieces) {
    if (url === undefined || inline.type === 'note' || inline.type === 'citation') {
      open = undefined
      gathered.push(inline)
    } else if (open !== undefined && open.url === url) open.children.push(inline)
    else {
      open = { type: 'link', url, children: [inline] }
      gathered.push(open)
    }
  }
  return gathered
}
