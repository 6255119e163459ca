import { remembered } from '../remember.ts'
import type { Check } from './check-input.ts'
import { excerptAround } from './excerpt-around.ts'
import { findAll, wholeWords } from './find-all.ts'
import { finding } from './finding.ts'

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
export const checkTypedReferences: Check = ({ pieces }) =>
  pieces.flatMap((piece) => {
    // Where a live number stands, the words around it are right to be there.
    if (piece.kind === 'quote' || piece.kind === 'heading' || piece.live) return []
    const places = piece.note === null ? inTextOf(piece.text) : inNoteOf(piece.text)
    // One word on a note is enough: "Ibid., supra note 4" is one reference.
    return places.slice(0, 1).map(({ words, start, end }) => finding('note-typed-reference', 'warning', piece, excerptAround(piece.text, start, end), { words }))
  })
