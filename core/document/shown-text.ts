import type { Citation, Inline, Reference } from './inline.ts'
import { inlineText } from './plain-text.ts'

/** What stands where something is computed: the number of another place, the words of a citation. */
export type SayLive = (inline: Reference | Citation) => string

/** The text of inlines as a reader sees it: that of `inlineText`, with the words of citations. */
export const shownText = (inlines: readonly Inline[], say: SayLive): string =>
  inlineText(inlines.map((inline): Inline => (inline.type === 'citation' ? { type: 'text', text: say(inline) } : inline)), say)
