import { noteText } from '../document/plain-text.ts'
import { notesInOrder } from '../document/walk.ts'
import { findSymbols } from '../sources/find-symbols.ts'
import type { Check } from './check-input.ts'
import { excerptOf } from './excerpt-around.ts'
import { finding, type Finding } from './finding.ts'
import { addressesOf, isBrokenAddress } from './note-links.ts'

/** What writers leave for later. */
const placeholder = /^[[(]?(?:to ?do|tbc|tbd|xx+|\?+|source|sources|ref|refs|reference|citation|cite|citation needed|source needed|source to (?:add|check)|add source|check|insert (?:source|reference|citation|note)|to be (?:completed|confirmed|added)|source à (?:ajouter|vérifier|compléter)|référence|référence manquante|à (?:compléter|vérifier|confirmer)|fuente|fuente pendiente|referencia|falta fuente|falta referencia|por (?:completar|confirmar|verificar)|pendiente)[\])]?[ .:?!…]*$/iu
/** A short word on the text itself needs no source. */
const remark = /translat|traduc|traduit|emphasis|énfasis|soulign|italics|italique|cursiva|añadid|ajouté|added|names?|noms?|nombres?|omitted|omis|omitid/iu
const backwards = /(?<!\p{L})(?:ibid|ibíd|ibidem|id|ídem|idem|supra|infra|above|below|see|voir|véase|ver|op|loc)(?!\p{L})/iu
const shortest = 3

/** Notes that are empty, name no source, or hold an address that leads nowhere. */
export const checkNoteContent: Check = ({ draft, pieces }) => {
  const notes = new Map(notesInOrder(draft).map((note) => [note.id, note]))
  return pieces.flatMap((piece): Finding[] => {
    const note = piece.note === null ? undefined : notes.get(piece.note)
    if (note === undefined) return []
    const addresses = addressesOf(note)
    if (piece.text === '' && noteText(note).trim() === '' && addresses.length === 0) return [finding('note-empty', 'error', piece, '')]
    const broken = addresses.filter(isBrokenAddress)
    return [
      ...(addresses.length === 0 && namesNothing(piece.text) ? [finding('note-without-source', 'warning', piece, excerptOf(piece.text))] : []),
      ...broken.map((address) => finding('note-broken-link', 'warning', piece, excerptOf(address), { address: address.slice(0, 120) })),
    ]
  })
}

/** A few small words without a figure, a symbol or a name. */
function namesNothing(text: string): boolean {
  if (placeholder.test(text)) return true
  const words = text.split(' ')
  return words.length <= shortest && !/\p{N}/u.test(text) && !words.slice(1).some((word) => /^["“«(]?\p{Lu}/u.test(word)) &&
    !/\p{Lu}{2}/u.test(text) && !remark.test(text) && !backwards.test(text) && findSymbols(text).length === 0
}
