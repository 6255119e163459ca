const opensAfter = /[\s([{/“‘«—–¿¡]$/u

/** Whether a quotation mark typed here begins a quotation. */
export const opens = (before: string): boolean => before === '' || opensAfter.test(before)

/** The text with a quotation mark or an apostrophe as English and Spanish print it, or undefined for any other letter. */
export function quote(before: string, typed: string): string | undefined {
  const apostrophe = apostropheBehind(before, typed)
  if (apostrophe !== undefined) return apostrophe
  if (typed === '"') {
    if (opens(before)) return `${before}“`
    return isPrime(before) && !isOpen(before, '“', '”') ? undefined : `${before}”`
  }
  if (typed !== "'") return undefined
  if (opens(before)) return `${before}‘`
  return isPrime(before) && !isSingleOpen(before) ? undefined : `${before}’`
}

/** A letter tells that what looked like a prime was an apostrophe: "1990's". */
export const apostropheBehind = (before: string, typed: string): string | undefined =>
  /\d'$/u.test(before) && /^\p{L}$/u.test(typed) ? `${before.slice(0, -1)}’${typed}` : undefined

export const isPrime = (before: string): boolean => /\d['"]?$/u.test(before)

const isOpen = (before: string, open: string, close: string): boolean => before.lastIndexOf(open) > before.lastIndexOf(close)

/** An apostrophe closes nothing: what closes stands at the end of a word. */
function isSingleOpen(before: string): boolean {
  const at = before.lastIndexOf('‘')
  return at >= 0 && !/’(?!\p{L})/u.test(before.slice(at))
}
