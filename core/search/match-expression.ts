import { foldedWords } from './fold.ts'

/**
 * A query as an FTS5 expression: every word may go on ("child" finds "children"), words in quotation marks
 * stand together as written. Undefined where the query holds no word.
 */
export function matchExpression(query: string): string | undefined {
  const parts = [...query.matchAll(/"([^"]*)"|[^"]+/gu)].flatMap(([whole, phrase]) =>
    phrase === undefined ? foldedWords(whole).map((word) => `"${word}"*`) : quoted(foldedWords(phrase)),
  )
  return parts.length === 0 ? undefined : parts.join(' ')
}

const quoted = (words: readonly string[]): string[] => (words.length === 0 ? [] : [`"${words.join(' ')}"`])
