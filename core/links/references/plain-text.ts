/**
 * A text as the patterns read it: letters without accents, every white space a space, every dash a hyphen, typographic
 * apostrophes and number signs as typed ones. Letter case stays, because "GC" and "gc" are not the same.
 */
export interface PlainText {
  plain: string
  /** The place in the text of a place in `plain`. */
  at: (index: number) => number
}

const signs: Readonly<Record<string, string>> = {
  '’': "'", 'ʼ': "'", '‘': "'", '´': "'", 'º': '°', 'ª': 'a', '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-', '／': '/', '⁄': '/', '№': 'N',
}

export function toPlainText(text: string): PlainText {
  const places: number[] = []
  let plain = ''
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index)
    const code = unit.charCodeAt(0)
    // Accents that stand behind their letter, soft hyphens and the invisible marks of Word.
    if ((code >= 0x300 && code <= 0x36f) || code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) continue
    places.push(index)
    plain += code < 0x80 ? (code < 0x20 ? ' ' : unit) : readSign(unit)
  }
  return { plain, at: (index) => places[index] ?? text.length }
}

function readSign(unit: string): string {
  if (/\s/u.test(unit)) return ' '
  const sign = signs[unit]
  return sign ?? (/\p{L}/u.test(unit) ? unit.normalize('NFD').charAt(0) : unit)
}
