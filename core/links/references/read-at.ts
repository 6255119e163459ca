/** What a sticky pattern matches at a place of a text. Patterns that are read so must be bounded in length. */
export function readAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}
