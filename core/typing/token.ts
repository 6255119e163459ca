/** Longer than any word or symbol; what is longer is judged by its end. */
const longest = 300

/** What stands before the caret since the last white space or opening sign. */
export function tokenAt(before: string): string {
  const near = before.slice(-longest)
  let start = near.length
  while (start > 0 && !/[\s([{“‘«"]/u.test(near[start - 1] ?? '')) start -= 1
  return near.slice(start)
}

/** Whether a token is, or begins, an address of the web or of mail. */
export const isAddress = (token: string): boolean => /^(?:https?|ftp|mailto|doi)(?::|$)|:\/\/|^www\.|@/iu.test(token)
