import { notesInOrder } from '../document/walk.ts'
import { findSymbols } from '../sources/find-symbols.ts'
import type { Check } from './check-input.ts'
import { excerptOf } from './excerpt-around.ts'
import { finding } from './finding.ts'
import { addressesOf } from './note-links.ts'

const seen = /access|consult|visit|retriev|last (?:seen|viewed|checked)|viewed on|seen on|acced|acces|accès|vu le|visto/iu
/** Files and registered documents stay as they are; so does what an archive keeps. */
const lasting = /\.(?:pdf|docx?|xlsx?)(?:[?#]|$)|doi\.org|undocs\.org|docs\.un\.org|ohchr\.org|web\.archive\.org|archive\.(?:org|today|ph)|perma\.cc/iu

/** Web pages cited without the day they were last seen: they change. */
export const checkAccessDates: Check = ({ draft, pieces, sources }) => {
  // The day is kept with the source, also where the note style does not print it.
  const dated = new Set(sources.flatMap(({ source: { url, accessed } }) => (accessed === '' ? [] : [url])))
  const notes = new Map(notesInOrder(draft).map((note) => [note.id, note]))
  return pieces.flatMap((piece) => {
    const note = piece.note === null ? undefined : notes.get(piece.note)
    if (note === undefined || seen.test(piece.text) || findSymbols(piece.text).length > 0) return []
    const page = addressesOf(note).find((address) => !dated.has(address) && /^(?:https?:|www\.)/iu.test(address) && !lasting.test(address))
    return page === undefined ? [] : [finding('note-without-access-date', 'note', piece, excerptOf(piece.text === '' ? page : piece.text))]
  })
}
