const shortestRun = 3

/** Numbers as a reference prints them: "21, 53–56 and 58 (b)" without the words, "21, 53–56, 58 (b)". */
export function joinNumbers(numbers: readonly string[]): string {
  const parts: string[] = []
  for (let at = 0; at < numbers.length; ) {
    const length = runLength(numbers, at)
    const run = numbers.slice(at, at + length)
    parts.push(...(length >= shortestRun ? [`${run[0] ?? ''}–${run.at(-1) ?? ''}`] : run))
    at += length
  }
  return parts.join(', ')
}

/** How many whole numbers from a place on follow one another. */
function runLength(numbers: readonly string[], at: number): number {
  let length = 1
  while (isWhole(numbers[at + length - 1]) && isWhole(numbers[at + length]) && Number(numbers[at + length]) === Number(numbers[at + length - 1]) + 1) length += 1
  return length
}

const isWhole = (number: string | undefined): boolean => number !== undefined && /^\d+$/u.test(number)
