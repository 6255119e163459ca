import type { TextRange } from './quote-from.ts'

/**
 * Where words stand in a text, nearest to a place in it: exactly, or with other white space, punctuation, accents or
 * case between and on the same letters. Undefined where the letters are not there in this order.
 */
export function findWords(text: string, words: string, near = 0): TextRange | undefined {
  const exact = nearest(text, words, near, (at) => at)
  if (exact !== undefined) return { start: exact, length: words.length }
  const [wanted, stood] = [lettersOf(words), lettersOf(text)]
  if (wanted.letters === '') return undefined
  const from = nearest(stood.letters, wanted.letters, near, (at) => stood.starts[at] ?? 0)
  if (from === undefined) return undefined
  const start = stood.starts[from] ?? 0
  const end = stood.ends[from + wanted.letters.length - 1] ?? start
  // A full stop that was marked with its sentence stays with it.
  const tail = words.slice(wanted.ends.at(-1)).trim()
  return { start, length: (tail !== '' && text.startsWith(tail, end) ? end + tail.length : end) - start }
}

/** The place of a part in a whole that lies nearest to a place in the text. */
function nearest(whole: string, part: string, near: number, placeOf: (at: number) => number): number | undefined {
  let found: number | undefined
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    if (found !== undefined && Math.abs(placeOf(at) - near) >= Math.abs(placeOf(found) - near)) break
    found = at
  }
  return found
}

/** The letters and digits of a text without accents and case; for each unit of them where its sign begins and ends in the text. */
function lettersOf(text: string): { letters: string; starts: number[]; ends: number[] } {
  let letters = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const sign of text) {
    const folded = sign.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(at)
      ends.push(at + sign.length)
    }
    letters += folded
    at += sign.length
  }
  return { letters, starts, ends }
}
