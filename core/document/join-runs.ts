import type { ImportedInline } from './import/imported-text.ts'
import { isSameRun, type Inline, type Text } from './inline.ts'

/** Adds an inline, and joins it with the one before it where both are text that is alike. */
export function addRun<T extends Inline | ImportedInline>(inlines: (T | Text)[], inline: T | Text): void {
  const last = inlines.at(-1)
  if (inline.type === 'text' && last?.type === 'text' && isSameRun(inline, last)) {
    inlines[inlines.length - 1] = { ...last, text: last.text + inline.text }
  } else inlines.push(inline)
}

/** The same inlines, with neighbours that are alike as one run. */
export function joinRuns<T extends Inline | ImportedInline>(inlines: readonly (T | Text)[]): (T | Text)[] {
  const joined: (T | Text)[] = []
  for (const inline of inlines) addRun(joined, inline)
  return joined
}
