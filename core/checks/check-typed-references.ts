import { remembered } from '../remember.ts'
import { noteOrder } from '../document/walk.ts'
import { foldText } from '../search/fold.ts'
import type { Check } from './check-input.ts'
import { excerptAround } from './excerpt-around.ts'
import { findAll, wholeWords } from './find-all.ts'
import { finding } from './finding.ts'
import type { Piece } from './piece.ts'

const number = String.raw`(?:n[o°º]\.? ?|no\. ?|n\.º ?|núm\. ?)?\d{1,4}`
const note = String.raw`(?:foot)?notes? (?:de bas de page )?|notas? (?:al pie |a pie de página )?|fn\.? ?|n\. ?`
/** Only what is sure to point at a note or at the source before: the words are common otherwise. */
/** "Cited in", "mentioned above". */
const told = String.raw`(?:as )?(?:cited|quoted|mentioned|noted|referred to|referenced|given|cité(?:e)?s?|mentionné(?:e)?s?|indiqué(?:e)?s?|citad[oa]s?|mencionad[oa]s?|referid[oa]s?|señalad[oa]s?)`
const inNotes = wholeWords(
  String.raw`(?:supra|infra|above|below|ci-dessus|ci-après|arriba|abajo)[, ]{1,2}(?:${note})${number}`,
  String.raw`(?:${note})${number},? (?:supra|infra|above|below|ci-dessus|ci-après|arriba|más arriba)`,
  String.raw`(?:see|cf\.|voir|véase|ver|see also|voir aussi|same as|idem|comme|como)(?: in| at| en| à| dans)? (?:la |the )?(?:${note})${number}`,
  String.raw`(?:${told}) (?:in|at|under|à|dans|en|en el|a) (?:la |the |el )?(?:${note})${number}`,
  String.raw`(?:${told}) (?:above|earlier|previously|ci-dessus|plus haut|précédemment|arriba|anteriormente|más arriba|supra)`,
  String.raw`(?:above|antes|ya|déjà)[ -](?:cited|quoted|mentioned|citad[oa]s?|cité(?:e)?s?)`, String.raw`(?:previous|preceding|same) (?:foot)?note|note (?:précédente|ci-dessus)|nota (?:anterior|precedente)`,
  String.raw`pré?cité(?:e)?s?`, String.raw`(?:op|ob|loc|art|obra)\.? ?cit(?:ada|\.|(?!\p{L}))`, String.raw`(?:opus|opere) cit(?:atum|ato|\.)`,
  String.raw`ib[ií]d(?:em|\.)?`, String.raw`[ií]dem`, 'supra(?!-)', 'infra(?!-)',
)
/** "Id." at the beginning, and the "(n 4)" of law journals. */
const signs = /^[ií]d\.(?=[ ,]|$)|(?<=\p{L}[^()]{0,40})\((?:n|fn|note|nota)\.? ?\d{1,3}\)/giu
const inText = wholeWords(
  String.raw`(?:see |cf\. |voir |véase |ver |in |dans |à |en )(?:la |the )?(?:footnotes?|notes? de bas de page|notas? al pie|notas? a pie de página|endnotes?) ${number}`,
  String.raw`(?:supra|infra),? (?:${note})${number}`,
)

const inTextOf = remembered((text) => findAll(text, inText))
const inNoteOf = remembered((text) => [...findAll(text, signs), ...findAll(text, inNotes)])

/** References to other notes that were typed: supra, ibid., "see note 9". They do not move with the notes. */
export const checkTypedReferences: Check = ({ draft, pieces }) => {
  const order = noteOrder(draft.blocks)
  const texts = new Map(pieces.flatMap(({ note: id, text }) => (id === null ? [] : [[id, text] as const])))
  return pieces.flatMap((piece) => {
    // Where a live number stands, the words around it are right to be there.
    if (piece.kind === 'quote' || piece.kind === 'heading' || piece.live) return []
    const places = piece.note === null ? inTextOf(piece.text) : inNoteOf(piece.text)
    // One word on a note is enough: "Ibid., supra note 4" is one reference.
    return places.slice(0, 1).map(({ words, start, end }) => finding('note-typed-reference', 'warning', piece, excerptAround(piece.text, start, end), { words, ...certainTarget(piece, order, texts) }))
  })
}

/** "Jesuit Refugee Service, supra note 3": who, and the number of a note. */
const named = /^(?<name>[^,;()]{4,80}), supra,? (?:note|n\.|nota) ?(?<number>\d{1,3})(?!\d)/iu

/** The note that a typed number names, where there can be no doubt: it stands before, and names the same source. */
function certainTarget({ note, text }: Piece, order: readonly string[], texts: ReadonlyMap<string, string>): { target: string; number: number } | undefined {
  const { name, number = '' } = named.exec(text)?.groups ?? {}
  const target = order[Number(number) - 1]
  if (name === undefined || note === null || target === undefined || Number(number) > order.indexOf(note)) return undefined
  return foldText(texts.get(target) ?? '').includes(foldText(name)) ? { target, number: Number(number) } : undefined
}
