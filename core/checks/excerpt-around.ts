const reach = 50
const longest = 200

/** The words from `start` to `end` with a little of what stands around them, cut between words. */
export function excerptAround(text: string, start: number, end: number): string {
  const last = Math.min(end, start + longest)
  const from = start <= reach ? 0 : text.indexOf(' ', start - reach) + 1 || start
  const to = last + reach >= text.length ? text.length : text.lastIndexOf(' ', last + reach)
  const [first, behind] = [Math.min(from, start), Math.max(to, last)]
  return `${first > 0 ? '… ' : ''}${text.slice(first, behind)}${behind < text.length ? ' …' : ''}`
}

/** The beginning of a text, for a finding about the whole of it. */
export const excerptOf = (text: string): string => excerptAround(text, 0, Math.min(text.length, 80))
