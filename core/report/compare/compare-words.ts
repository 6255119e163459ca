import { diffArrays } from 'diff'
import type { Citation, Inline, NoteAnchor, Reference } from '../../document/inline.ts'
import { stableText } from './stable-text.ts'

/** A run of words that stands in both texts, in the present one alone, or in the earlier one alone. */
export interface ComparedRun {
  change: 'same' | 'inserted' | 'deleted'
  /** A note's text is its number. */
  what: 'words' | 'note'
  text: string
}

/** What stands where something is computed: the number of a note or another place, the words of a citation. */
export type SayMark = (inline: NoteAnchor | Reference | Citation) => string

interface Token {
  /** Two tokens are the same where this is. */
  key: string
  what: ComparedRun['what']
  text: string
}

/** A word with its hyphens and apostrophes, a run of spaces, or one sign. The classes have nothing in common, so it is read in one way only. */
const piece = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|\s+|[^\s\p{L}\p{M}\p{N}]/gu

/** Beyond so many changes a text counts as written anew; finding them would take long and nobody could read them. */
const mostChanges = 2_000

/** Texts with less than this in common are shown one after the other: a few shared words between others help nobody. */
const leastInCommon = 0.3

/**
 * Compares two texts word by word. Marks of notes, citations and live numbers are the same where they lead to the same
 * place, whatever number they have now.
 */
export function compareWords(then: readonly Inline[], now: readonly Inline[], sayThen: SayMark, sayNow: SayMark): ComparedRun[] {
  const [before, after] = [tokensOf(then, sayThen), tokensOf(now, sayNow)]
  const changes = diffArrays(before.map(({ key }) => key), after.map(({ key }) => key), { maxEditLength: mostChanges })
  const whole = [...before.map((token) => toRun('deleted', token)), ...after.map((token) => toRun('inserted', token))]
  if (changes === undefined) return joined(whole)
  let [a, b] = [0, 0]
  const runs = changes.flatMap(({ added, removed, count }): ComparedRun[] => {
    const change = added ? 'inserted' : removed ? 'deleted' : 'same'
    const tokens = removed ? before.slice(a, a + count) : after.slice(b, b + count)
    if (!added) a += count
    if (!removed) b += count
    return tokens.map((token) => toRun(change, token))
  })
  const common = lettersOf(runs.filter(({ change }) => change === 'same'))
  const most = Math.max(lettersOf(before), lettersOf(after))
  const unlike = before.length > 0 && after.length > 0 && common < most * leastInCommon
  return joined(unlike ? whole : withoutLoneSpaces(runs))
}

/** Whether two texts say the same. */
export const saySame = (runs: readonly ComparedRun[]): boolean => runs.every(({ change }) => change === 'same')

function tokensOf(inlines: readonly Inline[], say: SayMark): Token[] {
  const tokens: Token[] = []
  let text = ''
  const close = () => {
    for (const [found] of text.matchAll(piece)) tokens.push({ key: found, what: 'words', text: found })
    text = ''
  }
  const mark = (inline: NoteAnchor | Reference | Citation) => {
    close()
    tokens.push({ key: `\n${stableText(inline)}`, what: inline.type === 'note' ? 'note' : 'words', text: say(inline) })
  }
  for (const inline of inlines) {
    if (inline.type === 'text') text += inline.text
    else if (inline.type === 'break') text += '\n'
    else if (inline.type === 'link') text += inline.children.map((child) => (child.type === 'text' ? child.text : '\n')).join('')
    else mark(inline)
  }
  close()
  return tokens
}

const toRun = (change: ComparedRun['change'], { what, text }: Token): ComparedRun => ({ change, what, text })

const lettersOf = (runs: readonly Pick<Token, 'text'>[]): number => runs.reduce((sum, { text }) => sum + text.replace(/[^\p{L}\p{N}]/gu, '').length, 0)

/** A space that stands alone between changes is no common text: it would cut a changed phrase into single words. */
const withoutLoneSpaces = (runs: readonly ComparedRun[]): ComparedRun[] =>
  runs.flatMap((run, index) => {
    const between = [runs[index - 1], runs[index + 1]].every((other) => other !== undefined && other.change !== 'same')
    return run.change === 'same' && between && run.text.trim() === '' ? [{ ...run, change: 'deleted' as const }, { ...run, change: 'inserted' as const }] : [run]
  })

/** Runs of one change as one, what was deleted before what was inserted in its place. */
function joined(runs: readonly ComparedRun[]): ComparedRun[] {
  const parts: ComparedRun[] = []
  let deleted: ComparedRun[] = []
  let inserted: ComparedRun[] = []
  const close = () => {
    parts.push(...deleted, ...inserted)
    deleted = []
    inserted = []
  }
  for (const run of runs) {
    const list = run.change === 'deleted' ? deleted : run.change === 'inserted' ? inserted : parts
    if (list === parts) close()
    const last = list.at(-1)
    if (last?.change === run.change && last.what === 'words' && run.what === 'words') list[list.length - 1] = { ...last, text: last.text + run.text }
    else list.push(run)
  }
  close()
  return parts
}
