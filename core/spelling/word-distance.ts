const vowels = 'aeiouyœæ'
const areVowels = (one: string, other: string): boolean => vowels.includes(plain(one)) && vowels.includes(plain(other))

const plain = (letter: string): string => letter.normalize('NFKD').replace(/\p{Mn}/gu, '')

/**
 * How many slips of the hand lie between two words: a letter too many or too few counts 1,
 * a wrong one a little more and a vowel for a vowel a little less, two in the wrong order 0.8; a wrong accent 0.3; a letter that is doubled or not 0.6; the first letter counts a half more.
 */
export function wordDistance(a: string, b: string): number {
  const from = [...a]
  const to = [...b]
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row += 1) {
    const here = from[row - 1] ?? ''
    const current = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const there = to[column - 1] ?? ''
      const edge = row === 1 && column === 1 ? 0.5 : 0
      const change = here === there ? 0 : plain(here) === plain(there) ? 0.3 : (areVowels(here, there) ? 0.9 : 1.1) + edge
      const removal = here === from[row - 2] ? 0.6 : 1
      const addition = there === to[column - 2] ? 0.6 : 1
      let best = Math.min((last[column - 1] ?? 0) + change, (last[column] ?? 0) + removal, (current[column - 1] ?? 0) + addition)
      if (row > 1 && column > 1 && here === to[column - 2] && from[row - 2] === there) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 0.8)
      current.push(best)
    }
    beforeLast = last
    last = current
  }
  return last[to.length] ?? 0
}
