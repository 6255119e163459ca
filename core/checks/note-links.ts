import type { Note } from '../document/note.ts'
import { noteText } from '../document/plain-text.ts'

/** The addresses in a note: of its links, and typed in its words. */
export function addressesOf(note: Note): string[] {
  const links = note.paragraphs.flat().flatMap((inline) => (inline.type === 'link' ? [inline.url] : []))
  const typed = [...noteText(note).matchAll(/(?<![\p{L}\p{N}])(?:h?t{1,3}ps?[:;]?\/|www\.)\S*/giu)].map(([found]) => trimmed(found))
  return [...new Set([...links, ...typed])]
}

/** Without the signs of the sentence it stands in. */
function trimmed(address: string): string {
  let end = address.length
  while (end > 0 && `.,;:!?)]>»”’"'`.includes(address.charAt(end - 1))) end -= 1
  // A row of points is part of what is wrong with the address.
  return address.slice(end).startsWith('..') ? address.slice(0, end + 3) : address.slice(0, end)
}

const host = /^(?:https?:\/\/)?(?:[^\s/?#@]{1,100}@)?(?:(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,24}|\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?(?=[/?#]|$)/iu

/** An address that no browser could follow: a slip in its beginning, no host, or cut short. */
export const isBrokenAddress = (address: string): boolean =>
  !/^mailto:/iu.test(address) && (!host.test(address) || /^(?:https?:\/\/)?www\.[^./]*(?:\/|$)/iu.test(address) || /(?:…|\.\.)$/u.test(address) || /^https?:\/\/.{0,20}https?:/iu.test(address))
