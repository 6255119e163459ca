/** A place in a text, in UTF-16 units. */
export interface Found {
  start: number
  end: number
}

/** Where a text holds what is looked for, whatever the case, the accents and the white space. */
export function findInText(text: string, query: string): Found[] {
  const wanted = plain(query.trim()).text
  if (wanted === '') return []
  const { text: folded, places } = plain(text)
  const found: Found[] = []
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const start = places[at] ?? 0
    const last = places[at + wanted.length - 1] ?? start
    found.push({ start, end: last + unitsAt(text, last) })
  }
  return found
}

/** The text without case, accents and doubled white space, and for each of its units the place it comes from. */
function plain(text: string): { text: string; places: number[] } {
  const places: number[] = []
  let folded = ''
  let at = 0
  for (const sign of text) {
    const white = /\s/u.test(sign)
    const letters = white ? (folded.endsWith(' ') ? '' : ' ') : sign < '\u0080' ? sign.toLowerCase() : sign.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase()
    for (let unit = 0; unit < letters.length; unit++) places.push(at)
    folded += letters
    at += sign.length
  }
  return { text: folded, places }
}

const unitsAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
